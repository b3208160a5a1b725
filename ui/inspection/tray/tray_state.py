"""What waits in the watched folder at one moment, and what of it a batch has taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.store.batch_store import BatchStore
    from app.watched.groups import Group
    from app.watched.watch import Waiting

_ALIKE = 0.001  # seconds between two times that are the same


@dataclass(frozen=True, slots=True)
class Tray:
    """folder: "" while none is watched. groups: what waits, by time and label. said: why the
    folder can't be looked into, in the system's words; silent: it has not answered for ten
    seconds; left: something was left out last and can be put back; given: a batch goes on with
    what arrives, so that nothing waits for a person."""

    folder: str = ""
    groups: tuple[Group, ...] = ()
    said: str = ""
    silent: bool = False
    left: bool = False
    given: bool = False

    @property
    def count(self) -> int:
        """Files that wait."""
        return sum(len(group.photos) for group in self.groups)


async def taken(batches: BatchStore, waiting: Sequence[Waiting]) -> list[Path]:
    """Those that a batch took as they came in, and which did not change since."""
    told = await batches.taken_of([str(each.path) for each in waiting])
    changed = {each.path: each.changed / 1e9 for each in told}
    return [
        each.path
        for each in waiting
        if abs(changed.get(str(each.path), -1.0) - each.changed) < _ALIKE
    ]
