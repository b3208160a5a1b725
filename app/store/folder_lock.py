"""One program per data folder."""

import json
import socket
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from app.errors import StoreElsewhere, StoreInUse, unwritable

LOCK_NAME, NOTE_NAME = "tessera.lock", "tessera.open"
_BOOT = Path("/proc/sys/kernel/random/boot_id")


class FolderLock:
    """Holds a data folder for this program; the system frees it when the program dies.

    The lock is flock or its Windows kin. Without either there is no second-best: a lock file
    that outlives a crash would keep the person out of their own cases. Between computers it may
    say nothing (a network share, a synchronised folder), so that a note beside it names who has the
    folder open; one that was left by a crash of this computer counts for nothing. Containers have
    names of their own but share their computer's locks, so that the running system is noted, too.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._note = folder, folder / NOTE_NAME
        # Taken on one thread, freed on another.
        self._lock = FileLock(folder / LOCK_NAME, thread_local=False, fallback_to_soft=False)

    def acquire(self, anyway: bool = False, patience: float = 0.0) -> None:
        """Take the folder; anyway: whatever a note of another computer says; patience: seconds that
        another program may take to free it. May block so long. Raises StoreInUse, StoreElsewhere,
        and StoreUnwritable where it can't be locked."""
        try:
            self._lock.acquire(timeout=patience)
        except Timeout as error:
            raise self._elsewhere(held=True) or StoreInUse(place=str(self._folder)) from error
        except OSError as error:
            raise unwritable(self._folder, error) from error
        if not anyway and (elsewhere := self._elsewhere(held=False)):
            self._lock.release()
            raise elsewhere
        told = {
            "host": socket.gethostname(),
            "system": self._system(),
            "at": datetime.now(UTC).isoformat(),
        }
        with suppress(OSError):  # without room for a note the folder is opened all the same
            self._note.write_text(json.dumps(told), encoding="utf-8")

    def release(self) -> None:
        """Free the folder; nothing happens if it is not held."""
        if self._lock.is_locked:
            with suppress(OSError):  # it names this computer, and so keeps nobody here out
                self._note.unlink(missing_ok=True)
        self._lock.release()

    def _elsewhere(self, held: bool) -> StoreElsewhere | None:
        """What the note says, where it is of another computer."""
        try:
            told = json.loads(self._note.read_bytes())
            host, at = str(told["host"])[:100], datetime.fromisoformat(told["at"])
            same_system = bool(system := told.get("system")) and system == self._system()
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        if same_system or host == socket.gethostname():
            return None
        since = f"{at.astimezone():%Y-%m-%d %H:%M}"
        return StoreElsewhere(place=str(self._folder), host=host, since=since, held=held)

    def _system(self) -> str:
        """The system that runs since it was last started, and which of its disks the folder is on:
        whoever sees both alike is reached by the lock. "" where that is not known."""
        try:
            return f"{_BOOT.read_text(encoding='ascii').strip()} {self._folder.stat().st_dev}"
        except (OSError, UnicodeDecodeError):
            return ""
