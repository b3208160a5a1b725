"""One program per folder; a dead one holds nothing."""

import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.errors import StoreElsewhere, StoreInUse, StoreUnwritable
from app.store.folder_lock import NOTE_NAME, FolderLock

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


def test_who_has_patience_gets_it_once_it_is_free(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.acquire()
    waiting = threading.Thread(target=second.acquire, args=(False, 60.0))
    waiting.start()
    waiting.join(0.3)
    assert waiting.is_alive()
    first.release()
    waiting.join(60)
    assert not waiting.is_alive()
    with pytest.raises(StoreInUse):
        first.acquire()
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


def test_another_computer_has_it_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there, here, later = (FolderLock(tmp_path) for _ in range(3))
    monkeypatch.setattr(FolderLock, "_system", lambda _: socket.gethostname())
    monkeypatch.setattr(socket, "gethostname", lambda: "DESK-2")
    there.acquire()
    note = (tmp_path / NOTE_NAME).read_bytes()
    monkeypatch.setattr(socket, "gethostname", lambda: "DESK-1")
    with pytest.raises(StoreElsewhere) as error:
        here.acquire()
    assert (error.value.host, error.value.held) == ("DESK-2", True)
    there.release()
    assert not (tmp_path / NOTE_NAME).exists()
    # Its lock does not reach this computer, or it was switched off.
    (tmp_path / NOTE_NAME).write_bytes(note)
    with pytest.raises(StoreElsewhere) as error:
        here.acquire()
    assert (error.value.host, error.value.held) == ("DESK-2", False)
    assert (tmp_path / NOTE_NAME).read_bytes() == note
    later.acquire(anyway=True)
    later.release()
    here.acquire()
    here.release()


def test_a_container_that_was_killed_keeps_the_next_one_of_its_computer_out_of_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed, beside, after = (FolderLock(tmp_path) for _ in range(3))
    monkeypatch.setattr(FolderLock, "_system", lambda _: "a boot, a disk")
    monkeypatch.setattr(socket, "gethostname", lambda: "3f6d67bbe43c")
    killed.acquire()
    note = (tmp_path / NOTE_NAME).read_bytes()
    monkeypatch.setattr(socket, "gethostname", lambda: "eb5e20a057ba")
    with pytest.raises(StoreInUse):
        beside.acquire()
    killed.release()
    (tmp_path / NOTE_NAME).write_bytes(note)
    after.acquire()
    after.release()


@pytest.mark.skipif(sys.platform != "linux", reason="of containers")
def test_a_lock_reaches_what_runs_in_this_system_on_this_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cases").mkdir()
    here, below = FolderLock(tmp_path)._system(), FolderLock(tmp_path / "cases")._system()
    assert here
    assert here == below
    assert here != FolderLock(Path("/proc"))._system()
    monkeypatch.setattr("app.store.folder_lock._BOOT", tmp_path / "none")
    assert FolderLock(tmp_path)._system() == ""


@pytest.mark.parametrize("left", [b"", b"[]", b'{"host": 1}', b'{"host": "a", "at": "never"}'])
def test_a_note_that_says_nothing_keeps_nobody_out(tmp_path: Path, left: bytes) -> None:
    (tmp_path / NOTE_NAME).write_bytes(left)
    lock = FolderLock(tmp_path)
    lock.acquire()
    lock.release()


def test_a_folder_that_cannot_be_locked(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnwritable):
        FolderLock(tmp_path / "file").acquire()
