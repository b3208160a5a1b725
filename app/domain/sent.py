"""What a model was shown of a photo, as it is on record with every run."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.photo import SentPicture
from app.domain.place.region import WHOLE, Region


class Adjustment(StrEnum):
    """What was done to photos so that they could be sent; a person is told each."""

    SMALLER_FOR_WINDOW = "smaller_for_window"  # more tokens than the model's window takes
    SMALLER_FOR_BYTES = "smaller_for_bytes"  # a larger file than the server takes
    WHOLE_FOR_COUNT = "whole_for_count"  # parts would have been more pictures than it takes


@dataclass(frozen=True, slots=True)
class Sent:
    """One picture that was sent. part: the part of the photo it shows; blackouts: the places of
    the whole photo that were overwritten in it."""

    photo_id: str
    picture: SentPicture
    part: Region = WHOLE
    blackouts: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True)
class SentExample:
    """A closed case that was put before the question. sent: its pictures in order; question,
    answer: the words behind them and what was given as their right answer."""

    case_id: str
    sent: tuple[Sent, ...]
    question: str
    answer: str
