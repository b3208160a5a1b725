"""What is done with whole cases, one or many at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from app.domain.case import Case
from app.errors import AppError, CaseClosed, CaseDeleted, CaseNotFree

# So long a deleted case can be put back before it is really cleared up.
KEPT_AFTER_DELETING = timedelta(days=30)


class Act(StrEnum):
    """Each is undone by another one. HOLD: nothing of the case may be deleted until LIFT."""

    CLOSE = "close"
    REOPEN = "reopen"
    HOLD = "hold"
    LIFT = "lift"
    DELETE = "delete"
    RESTORE = "restore"

    @property
    def undo(self) -> "Act":
        """What takes it back."""
        return _UNDONE_BY[self]


_PAIRS = ((Act.CLOSE, Act.REOPEN), (Act.HOLD, Act.LIFT), (Act.DELETE, Act.RESTORE))
_UNDONE_BY = dict(_PAIRS) | {back: act for act, back in _PAIRS}


def filed(case: Case) -> CaseNotFree | None:
    """Why nothing in the case can be changed now; None where it can."""
    if case.deleted_at is not None:
        return CaseDeleted(case.number)
    return CaseClosed(case.number) if case.closed_at is not None else None


@dataclass(frozen=True, slots=True)
class Left:
    """A case that could not be done; number: "" where there is no such case."""

    case_id: str
    number: str
    why: AppError


@dataclass(frozen=True, slots=True)
class Filed:
    """done: ids of the cases that changed; one that was so already is in neither. before: of
    assigned cases, whose they were."""

    done: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    before: Mapping[str, str] = field(default_factory=dict)

    def __add__(self, other: "Filed") -> "Filed":
        """Both together, where cases were done in turns."""
        return Filed(
            self.done + other.done, self.left + other.left, {**self.before, **other.before}
        )
