"""A case on the table."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.run import Run
from app.domain.words import Kind

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.store.store import Store

# One change in the store: given the store and the case's id, the case afterwards.
Change: TypeAlias = "Callable[[Store, str], Awaitable[Case]]"
Undoable: TypeAlias = "tuple[Change, Change]"  # a change, and what takes it back


@dataclass(slots=True, eq=False)
class OpenCase:
    """case as stored, its id "" until there is something to keep; live: runs whose answers are
    coming in, ahead of what is stored, by inspection; turns: the same of replies, by id; done and
    undone: (change, its undoing)."""

    case: Case
    live: dict[str, Run] = field(default_factory=dict)
    turns: dict[str, Turn] = field(default_factory=dict)
    done: list[Undoable] = field(default_factory=list)
    undone: list[Undoable] = field(default_factory=list)

    @property
    def shown(self) -> Case:
        """The stored case with what has come in since."""
        case = self.case
        for run in self.live.values():
            case = case.with_run(run)
        for turn in self.turns.values():
            case = case.with_turn(turn)
        return case

    @property
    def waits(self) -> bool:
        """Something is coming in."""
        return bool(self.live or self.turns)

    def not_made(self, change: Change, never: bool = False) -> None:
        """It could not be saved: what was not done can't be undone, but tried again, and what was
        not undone still can. never: neither will ever be, so it does not stand before others."""
        for held, to, way in ((self.done, self.undone, 0), (self.undone, self.done, 1)):
            for pair in [pair for pair in held if pair[way] is change]:
                held.remove(pair)
                if not never:
                    to.append(pair)
                return

    def forget_changes(self) -> None:
        """No undo brings anything back."""
        self.done.clear()
        self.undone.clear()


def blank(kind: Kind, template: str = "") -> OpenCase:
    """A new case that nobody has put anything into; template: its id, "" for the kind's own."""
    now = datetime.now(UTC)
    return OpenCase(Case("", "", kind, now, now, template or kind))
