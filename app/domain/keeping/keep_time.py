"""How long cases and their photos are kept."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.words import Kind


@dataclass(frozen=True, slots=True)
class KeepTime:
    """For cases of a kind, days after they were closed, 0 for ever. photos_days: the original
    photos and all pictures made of them; case_days: all of the case, but its log and what was
    counted of it."""

    kind: Kind
    photos_days: int = 0
    case_days: int = 0


def keep_times(chosen: Iterable[KeepTime], most: int) -> tuple[KeepTime, ...]:
    """One for each kind that does not stay for ever. most: days that an administrator allows
    photos at most, 0 for any number."""
    own = {each.kind: each for each in chosen}
    told = (own.get(kind, KeepTime(kind)) for kind in Kind)
    held = (KeepTime(each.kind, _least(each.photos_days, most), each.case_days) for each in told)
    return tuple(each for each in held if each.photos_days or each.case_days)


def _least(days: int, most: int) -> int:
    return min(days, most) if days and most else days or most
