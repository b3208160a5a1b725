"""What was asked on about a run, and the replies."""

from typing import TypedDict

from app.domain.conversation import TurnKind
from app.domain.reply import ChangeVerdict
from app.domain.words import Severity
from app.export.shapes.asked import Warned, Went
from app.export.shapes.plain import Hash, Number, Photo, Region


class CloseUp(TypedDict):
    """The part of a photo that was looked at closely."""

    photo: Photo
    finding: Number | None
    region: Region
    width: int
    height: int
    sha256: Hash
    blackouts: list[Region]


class Place(TypedDict):
    """A place a reply speaks of."""

    photo: Photo
    text: str
    region: Region | None


class _Parts(TypedDict, total=False):
    part: str
    type: str
    severity: Severity
    action: str
    text: str


class Change(_Parts):
    """A change of a finding the model proposed; verdict: null while nobody decided."""

    finding: Number | None
    why: str
    verdict: ChangeVerdict | None


class Turn(Went):
    """A question asked on, and its reply."""

    id: str
    kind: TurnKind
    question: str
    follows: str
    replaces: str
    covers: list[str]
    closeup: CloseUp | None
    answer: str
    places: list[Place]
    changes: list[Change]
    warnings: list[Warned]
