"""Looks into a folder every two seconds, in a thread of its own.

Plain looking and not the system's notices: shares send none, a file being written has to be looked
at twice anyway, and a look costs under a millisecond. A thread of its own, waited for by nobody,
because a share that hangs holds it for minutes.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.watched.files import Listing, Newcomers, listing

SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A new file that is whole. changed: seconds since 1970; a sync keeps when it was taken."""

    path: Path
    changed: float


@dataclass(frozen=True, slots=True)
class Look:
    """What one look has found: new files, the names of all that are there; said: why the folder
    can't be looked into, in the system's words, "" where it can."""

    new: tuple[Waiting, ...] = ()
    names: frozenset[str] = frozenset()
    said: str = ""


class Watch:
    """Looks until close(); tell is called in the watching thread, never after close()."""

    def __init__(
        self,
        folder: Path,
        tell: Callable[[Look], object],
        look: Callable[[Path], Listing] = listing,
        seconds: float = SECONDS,
    ) -> None:
        self._folder, self._tell, self._look, self._seconds = folder, tell, look, seconds
        self._newcomers, self._ended = Newcomers(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Look no more; does not wait for a look that hangs."""
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            look = self._looked()
            if not self._ended.is_set():
                self._tell(look)
            self._ended.wait(self._seconds)

    def _looked(self) -> Look:
        try:
            there = self._look(self._folder)
        except OSError as error:
            return Look(said=error.strerror or type(error).__name__)
        new = self._newcomers.after(there)
        waiting = (Waiting(self._folder / name, there.files[name].changed / 1e9) for name in new)
        return Look(tuple(waiting), frozenset(there.files))
