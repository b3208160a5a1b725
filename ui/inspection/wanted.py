"""A question on its way to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.case import Case
from app.domain.place.closeup import Look
from ui.inspection.answers_chosen import AnswersChosen
from ui.inspection.open_case import OpenCase
from ui.inspection.status import run_to_ask

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.interview.interviewer import Wish
    from app.settings.connection import Connection


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be asked of an inspection; one of text, look and again (a turn's id).
    connection: another one than usual, this time only."""

    inspection_id: str
    text: str = ""
    look: Look | None = None
    again: str = ""
    connection: Connection | None = None

    def wish(self, case: Case, chosen: AnswersChosen) -> Wish:
        """About the case as it is now, behind the answers that were chosen in it."""
        from app.interview.interviewer import Wish

        run = run_to_ask(case, self.inspection_id)
        inspection = next(i for i in case.inspections if i.id == self.inspection_id)
        turns = inspection.turns_of(run.id) if run else ()
        follows = chosen.follows(turns)
        return Wish(run.id if run else "", self.text, self.look, self.again, follows)


class Waiting:
    """What waits in each case for what is being asked there; nothing waits twice."""

    def __init__(self) -> None:
        self._lines: dict[OpenCase, list[Wanted]] = {}

    def put(self, opened: OpenCase, wanted: Wanted) -> None:
        """Behind all that wait."""
        if wanted not in (line := self._lines.setdefault(opened, [])):
            line.append(wanted)

    def taken(self, opened: OpenCase) -> Wanted | None:
        """The one that waited longest, which waits no more."""
        line = self._lines.get(opened)
        return line.pop(0) if line else None

    def drop(self, opened: OpenCase) -> None:
        """None of the case's waits any more."""
        self._lines.pop(opened, None)

    def clear(self) -> None:
        """None waits any more."""
        self._lines.clear()

    def looks(self, opened: OpenCase) -> tuple[Look, ...]:
        """The places to be looked at, first to be asked first."""
        return tuple(each.look for each in self._lines.get(opened, ()) if each.look)
