"""Cases that a person goes through, one after the other."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.many.triage import Reason


class Due(NamedTuple):
    """A case to be gone through. seq: its number in the table; together: it may be accepted
    together with others."""

    seq: int
    case_id: str
    why: Reason
    together: bool


@dataclass(frozen=True, slots=True)
class Going:
    """All of them, what comes first first."""

    due: tuple[Due, ...] = ()

    @property
    def together(self) -> tuple[str, ...]:
        """Ids of those that may be accepted together."""
        return tuple(each.case_id for each in self.due if each.together)

    def before(self, place: int) -> str:
        """Id of the case before that place, done or not; "" where there is none."""
        return self.due[place - 1].case_id if place > 0 else ""

    def after(self, place: int, done: Collection[str], around: bool) -> str:
        """Id of the next behind that place that is not done; around: then from the beginning."""
        later = (*self.due[place + 1 :], *self.due[: place + 1] * around)
        return next((each.case_id for each in later if each.case_id not in done), "")
