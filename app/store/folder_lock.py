"""One program per data folder."""

from pathlib import Path

from filelock import FileLock, Timeout

from app.errors import StoreInUse, StoreUnwritable

LOCK_NAME = "tessera.lock"


class FolderLock:
    """Holds a data folder for this program; the system frees it when the program dies.

    The lock is flock or its Windows kin. Without either there is no second-best: a lock file
    that outlives a crash would keep the person out of their own cases.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # Taken on one thread, freed on another.
        self._lock = FileLock(folder / LOCK_NAME, thread_local=False, fallback_to_soft=False)

    def acquire(self) -> None:
        """Take the folder. Raises StoreInUse, and StoreUnwritable where it can't be locked."""
        try:
            self._lock.acquire(blocking=False)
        except Timeout as error:
            raise StoreInUse(place=str(self._folder)) from error
        except OSError as error:
            raise StoreUnwritable(place=str(self._folder), said=str(error)) from error

    def release(self) -> None:
        """Free the folder; nothing happens if it is not held."""
        self._lock.release()
