"""One program per folder; a dead one holds nothing."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import StoreInUse, StoreUnwritable
from app.store.folder_lock import FolderLock

HOLD = """
import sys, time
from pathlib import Path
from app.store.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_is_told(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.acquire()
    with pytest.raises(StoreInUse) as error:
        second.acquire()
    assert error.value.place == str(tmp_path)
    first.release()
    second.acquire()
    second.release()
    second.release()


def test_taken_on_one_thread_and_freed_on_another(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    taker = threading.Thread(target=lock.acquire)
    taker.start()
    taker.join()
    lock.release()
    again = FolderLock(tmp_path)
    again.acquire()
    again.release()


def test_a_killed_program_holds_nothing(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[3],
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        lock = FolderLock(tmp_path)
        with pytest.raises(StoreInUse):
            lock.acquire()
        holder.kill()
        holder.wait()
        lock.acquire()
        lock.release()


def test_a_folder_that_cannot_be_locked(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnwritable):
        FolderLock(tmp_path / "file").acquire()
