"""What a model is asked: the pictures as sent, the words around them."""

from dataclasses import dataclass

from app.domain.region import Region
from app.domain.template import Template
from app.domain.words import Language
from app.settings.settings import Coordinates

MAX_NEW_TOKENS = 2048
"""What an assessment may take."""
MAX_REPLY_TOKENS = 512
"""What a plain question may take; the customer's document."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as the model gets it: upright sRGB JPEG without metadata; sides in pixels. part:
    what of the photo it shows, None for all of it."""

    photo_id: str
    jpeg: bytes
    width: int
    height: int
    part: Region | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """text: the person's question; language: that of the model's free text; run_id: the run its
    findings will belong to; coordinates: how the model counts places."""

    template: Template
    text: str
    language: Language
    pictures: tuple[Picture, ...]
    run_id: str
    coordinates: Coordinates = Coordinates.RELATIVE


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question in the words a model gets. parts: the user's message in order, labels, pictures
    and, last, the question."""

    system: str
    parts: tuple[str | Picture, ...]
