"""What a model is asked: the pictures as sent, the words around them."""

from dataclasses import dataclass

from app.domain.place.region import WHOLE, Region
from app.domain.sent import Adjustment
from app.domain.template import Template
from app.domain.words import Language
from app.settings.connection import Coordinates

MAX_NEW_TOKENS = 2048
"""What an assessment may take."""
MAX_REPLY_TOKENS = 512
"""What a plain question may take; the customer's document."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo, or the part of it named, as the model gets it: upright sRGB JPEG without metadata;
    sides in pixels. blackouts: places of the whole photo that are overwritten in it. closeup: the
    number it is called by where it is shown as one more photo of its own, 0 where it is not."""

    photo_id: str
    jpeg: bytes
    width: int
    height: int
    part: Region = WHOLE
    blackouts: tuple[Region, ...] = ()
    closeup: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """A closed case whose right answer is known: a picture for each of its photos, question the
    words behind them, answer the JSON text."""

    case_id: str
    pictures: tuple[Picture, ...]
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Question:
    """text: the person's question; language: that of the model's free text; run_id: the run its
    findings will belong to; coordinates: how the model counts places; came_with: text that came
    with the photos, to be judged with them. The parts of a photo stand together, in order;
    adjustments: what was done to the photos so that they could be sent; examples: put before it."""

    template: Template
    text: str
    language: Language
    pictures: tuple[Picture, ...]
    run_id: str
    coordinates: Coordinates = Coordinates.RELATIVE
    came_with: str = ""
    adjustments: tuple[Adjustment, ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def beside(self) -> int:
        """How many pictures its examples have."""
        return sum(len(example.pictures) for example in self.examples)

    @property
    def photos(self) -> tuple[tuple[Picture, ...], ...]:
        """The pictures photo by photo: a photo's place here, from 1, is the number it is called
        by, a picture's place in its photo the number of the part."""
        by_photo: dict[tuple[str, int], tuple[Picture, ...]] = {}
        for picture in self.pictures:
            shown = (picture.photo_id, picture.closeup)
            by_photo[shown] = (*by_photo.get(shown, ()), picture)
        return tuple(by_photo.values())


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question in the words a model gets. parts: the user's message in order, labels, pictures
    and, last, the question."""

    system: str
    parts: tuple[str | Picture, ...]
