"""Cases that a person goes through, one after the other."""

from dataclasses import dataclass
from typing import NamedTuple

from app.domain.triage import Reason


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
