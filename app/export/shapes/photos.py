"""Photos, what was read off them and measured on them."""

from typing import Annotated, TypedDict

from app.domain.inside import Holder
from app.domain.noticed.advice import Flaw
from app.domain.place.known_length import Known
from app.domain.place.measuring import Form
from app.domain.read.number import NumberKind
from app.domain.seen import Pose
from app.export.shapes.asked import Sent
from app.export.shapes.plain import Hash, Number, Point, Region, Time, told


class Inside(TypedDict):
    """The file a photo came in."""

    holder: Holder
    name: str
    sha256: Hash
    number: int
    drawn: bool


class Barcode(TypedDict):
    """A barcode that was read."""

    text: str
    format: str
    region: Region


class Line(TypedDict):
    """A line of writing that was read."""

    text: str
    region: Region
    confidence: float


class NumberRead(TypedDict):
    """A number in what was read; valid: its check digit, null where there is none that binds."""

    kind: NumberKind
    value: str
    valid: bool | None


class Reading(TypedDict):
    """What the program read off the photo itself."""

    barcodes: list[Barcode]
    text: list[Line]
    numbers: list[NumberRead]


class Drawn(TypedDict):
    """A line, box or outline drawn by hand."""

    form: Form
    points: list[Point]
    slack_pixels: float


class Scale(Drawn):
    """The length that is known."""

    known: Known
    mm: float
    tolerance_mm: float


class Size(TypedDict):
    """A length or an area, with its expanded uncertainty."""

    value: float
    uncertainty: float
    unit: Annotated[str, told(enum=["mm", "mm2"])]


class Measure(Drawn):
    """What was measured; size: null without a scale."""

    size: Size | None


class Measured(TypedDict):
    """What was measured on the photo."""

    scale: Scale | None
    coverage_factor: float
    assumption: str
    measures: list[Measure]


class Seen(TypedDict):
    """Almost the same photo in another case; distance: of 256 bits."""

    case_id: str
    number: str
    photo_id: str
    sha256: Hash
    at: Time
    distance: int
    pose: Pose


class PhotoTold(TypedDict):
    """A photo as it was taken in, and what was shown of it to models."""

    number: Number
    name: str
    sha256: Hash
    width: int
    height: int
    inside: Inside | None
    credential: bool | None
    quality: list[Flaw]
    read: Reading | None
    sent: list[Sent]
    blackouts: list[Region]
    measured: Measured | None
    seen: list[Seen]


class Refused(TypedDict):
    """A file that was no photo to be used."""

    name: str
    reason: str
    detail: str
