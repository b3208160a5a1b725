"""What became of something a model could not say: ticked off, or opened again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.who import Who


class Lack(StrEnum):
    """What an open item asks for."""

    UNDETERMINED = "undetermined"  # what could not be determined
    PHOTO = "photo_needed"


@dataclass(frozen=True, slots=True)
class ItemKey:
    """The place-th entry, from 0, of one list of one run's summary, which never changes."""

    run_id: str
    lack: Lack
    place: int


@dataclass(frozen=True, slots=True)
class Mark:
    """answered: ticked off, or opened again by a person. by_run: the later run that answered it,
    "" where the person says so; why: that run's words. at: UTC."""

    item: ItemKey
    answered: bool
    by: Who
    at: datetime
    by_run: str = ""
    why: str = ""
