"""Looks into a folder every two seconds, in a thread of its own.

Plain looking and not the system's notices: shares send none, a file being written has to be looked
at twice anyway, and a look costs under a millisecond. A thread of its own, waited for by nobody,
because a share that hangs holds it for minutes.
"""

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from app.watched.files import Listing, Newcomers, Seen, listing
from app.watched.record import read, write

SECONDS = 2.0
_REST, _LONGEST = 20, 60.0  # times as long as a look takes, for folders of many files; seconds


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
    """Looks until close(); tell is called in the watching thread, never after close(). record:
    where is kept which files are settled; or those that are, where somebody else keeps it."""

    def __init__(
        self,
        folder: Path,
        record: Path | Mapping[str, Seen],
        tell: Callable[[Look], object],
        look: Callable[[Path], Listing] = listing,
        seconds: float = SECONDS,
    ) -> None:
        self._folder, self._record, self._tell = folder, record, tell
        self._look, self._seconds = look, seconds
        self._settled: SimpleQueue[str] = SimpleQueue()
        self._unkept = False
        self._last: Listing | None = None
        self._ended, self._telling = threading.Event(), threading.RLock()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    def settle(self, names: Iterable[str]) -> None:
        """A person has decided about these; from any thread."""
        for name in names:
            self._settled.put(name)

    def close(self) -> None:
        """Look no more; does not wait for a look that hangs, only for what is just being told."""
        with self._telling:
            self._ended.set()

    def wait(self, seconds: float) -> None:
        """After close(): let it keep what was settled, if the folder answers. Blocking."""
        self._thread.join(seconds)

    def _run(self) -> None:
        kept = self._record
        known = read(kept, self._folder) if isinstance(kept, Path) else kept
        self._newcomers, self._unkept = Newcomers(known), known is None
        while not self._ended.is_set():
            began = time.monotonic()
            look = self._looked()
            took = time.monotonic() - began
            with self._telling:
                if not self._ended.is_set():
                    self._tell(look)
            self._keep()
            self._ended.wait(max(self._seconds, min(_REST * took, _LONGEST)))
        self._keep()

    def _looked(self) -> Look:
        try:
            there = self._last = self._look(self._folder)
        except OSError as error:
            return Look(said=error.strerror or type(error).__name__)
        new = self._newcomers.after(there)
        # Windows makes no date of one before 1970, which files from old cameras may bear.
        changed = ((name, max(0, there.files[name].changed) / 1e9) for name in new)
        waiting = tuple(Waiting(self._folder / name, at) for name, at in changed)
        return Look(waiting, frozenset(there.files))

    def _keep(self) -> None:
        """Only where somebody decided: an unmounted share looks empty, and is not forgotten."""
        while not self._settled.empty():
            self._newcomers.settle([self._settled.get()])
            self._unkept = True
        if self._unkept and self._last is not None and isinstance(self._record, Path):
            known = self._newcomers.known(self._last)
            self._unkept = not write(self._record, self._folder, known)
