"""The way back through cases that were gone through: what was done last, in whichever of them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from ui.inspection.open_case import OpenCase

_LONGEST = 200  # cases undo comes back to


@dataclass(frozen=True, slots=True)
class Act:
    """Many cases accepted together. opened: the case on the table then, with so many changes."""

    id: str
    opened: OpenCase
    changes: int

    def comes_before(self, here: OpenCase) -> bool:
        """Nothing was done in that case since."""
        return len(here.done) == (self.changes if here is self.opened else 0)


class WayBack:
    """What was done with one key for a case, and with one for many."""

    def __init__(self) -> None:
        self._steps = deque[OpenCase | Act](maxlen=_LONGEST)

    def clear(self) -> None:
        """There is no way back any more."""
        self._steps.clear()

    def took(self, opened: OpenCase) -> None:
        """That case was taken as it was proposed."""
        self._steps.append(opened)

    def acted(self, act: str, opened: OpenCase) -> None:
        """Many were, while that case was open."""
        self._steps.append(Act(act, opened, len(opened.done)))

    def forget(self, act: str) -> None:
        """That was taken back."""
        others = [each for each in self._steps if not (isinstance(each, Act) and each.id == act)]
        self._steps = deque(others, maxlen=_LONGEST)

    def last(self, here: OpenCase) -> OpenCase | Act | None:
        """What is to be taken back next: a change of the open case (here), of one before, or an
        act; None where nothing was done."""
        steps = (each for each in reversed(self._steps) if isinstance(each, Act) or each.done)
        latest = next(steps, None)
        if here.done and not (isinstance(latest, Act) and latest.comes_before(here)):
            return here
        return latest
