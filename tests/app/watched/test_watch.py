"""Looking again and again, in a thread that nobody waits for."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from app.watched.files import Listing, listing
from app.watched.watch import Look, Watch


def _until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_new_files_are_told_once_and_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "before.jpg").write_bytes(b"old")
    told: list[Look] = []
    watch = Watch(tmp_path, tmp_path / "record", told.append, seconds=0.01)
    _until(lambda: told)
    (tmp_path / "new.jpg").write_bytes(b"new")
    _until(lambda: any(look.new for look in told))
    seen = len(told)
    _until(lambda: len(told) > seen + 3)
    watch.close()
    new = [each for look in told for each in look.new]
    assert [each.path for each in new] == [tmp_path / "new.jpg"]
    assert new[0].changed == (tmp_path / "new.jpg").stat().st_mtime_ns / 1e9
    assert told[-1].names == {"before.jpg", "new.jpg"}
    assert (tmp_path / "new.jpg").read_bytes() == b"new"


def test_a_file_from_before_1970_has_the_first_date_every_system_makes(tmp_path: Path) -> None:
    folder, told = tmp_path / "scans", list[Look]()
    folder.mkdir()
    watch = Watch(folder, tmp_path / "record", told.append, seconds=0.01)
    _until(lambda: told)
    (tmp_path / "old.jpg").write_bytes(b"old")
    os.utime(tmp_path / "old.jpg", (-86_400, -86_400))
    (tmp_path / "old.jpg").rename(folder / "old.jpg")
    _until(lambda: any(look.new for look in told))
    watch.close()
    assert [each.changed for look in told for each in look.new] == [0.0]


def test_a_folder_that_vanishes_is_said_and_comes_back(tmp_path: Path) -> None:
    folder, told = tmp_path / "scans", list[Look]()
    folder.mkdir()
    watch = Watch(folder, tmp_path / "record", told.append, seconds=0.01)
    _until(lambda: told)
    folder.rename(tmp_path / "away")
    _until(lambda: told[-1].said)
    (tmp_path / "away").rename(folder)
    _until(lambda: not told[-1].said)
    (folder / "a.jpg").write_bytes(b"a")
    _until(lambda: any(look.new for look in told))
    watch.close()


def test_what_waits_waits_also_the_next_time(tmp_path: Path) -> None:
    folder, record, told = tmp_path / "scans", tmp_path / "data" / "watched.json", list[Look]()
    folder.mkdir()

    def new() -> set[str]:
        return {each.path.name for look in told for each in look.new}

    watch = Watch(folder, record, told.append, seconds=0.01)
    _until(lambda: told)
    for name in ("a.jpg", "b.jpg"):
        (folder / name).write_bytes(b"12")
    _until(lambda: len(new()) == 2)
    watch.settle(["a.jpg"])
    watch.close()
    watch.wait(60)
    (folder / "c.jpg").write_bytes(b"while it was closed")
    told.clear()
    again = Watch(folder, record, told.append, seconds=0.01)
    _until(lambda: len(new()) == 2)
    again.close()
    assert new() == {"b.jpg", "c.jpg"}


def test_a_share_that_looks_empty_is_not_forgotten(tmp_path: Path) -> None:
    folder, record, told = tmp_path / "scans", tmp_path / "record", list[Look]()
    folder.mkdir()
    (folder / "old.jpg").write_bytes(b"12")
    watch = Watch(folder, record, told.append, seconds=0.01)
    _until(record.exists)
    kept = record.read_bytes()
    (folder / "old.jpg").rename(tmp_path / "old.jpg")
    _until(lambda: told[-1].names == frozenset())
    watch.close()
    watch.wait(60)
    assert b"old.jpg" in kept
    assert record.read_bytes() == kept


def test_a_share_that_hangs_holds_up_nobody(tmp_path: Path) -> None:
    hangs, told = threading.Event(), list[Look]()

    def look(folder: Path) -> Listing:
        hangs.wait(60)
        return listing(folder)

    watch = Watch(tmp_path, tmp_path / "record", told.append, look)
    began = time.monotonic()
    watch.close()
    assert time.monotonic() - began < 20
    hangs.set()
    watch.wait(60)
    assert told == []


def test_nothing_is_told_behind_its_end(tmp_path: Path) -> None:
    telling, go, told = threading.Event(), threading.Event(), list[Look]()

    def tell(look: Look) -> None:
        telling.set()
        go.wait(60)
        told.append(look)

    watch = Watch(tmp_path, tmp_path / "record", tell, seconds=0.01)
    assert telling.wait(60)
    closing = threading.Thread(target=watch.close)
    closing.start()
    closing.join(0.2)
    waited = closing.is_alive()
    go.set()
    closing.join(60)
    by_then = len(told)
    watch.wait(60)
    assert (waited, by_then, len(told)) == (True, 1, 1)
