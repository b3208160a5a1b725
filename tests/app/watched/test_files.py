"""New files of a folder, told from old, unfinished and foreign ones."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.watched.files import Listing, Newcomers, Seen, listing
from app.watched.record import read, write


def test_what_was_there_before_is_not_new() -> None:
    newcomers, there = Newcomers(), {"old.jpg": Seen(10, 1)}
    assert newcomers.after(Listing(1, there)) == []
    there["new.jpg"] = Seen(20, 2)
    assert newcomers.after(Listing(1, dict(there))) == []
    assert newcomers.after(Listing(1, dict(there))) == ["new.jpg"]
    assert newcomers.after(Listing(1, dict(there))) == []


def test_a_file_that_goes_while_the_folder_is_looked_at_hides_none_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanned = os.scandir

    @contextmanager
    def and_goes(folder: Path) -> Iterator[Iterator[os.DirEntry[str]]]:
        with scanned(folder) as entries:
            there = list(entries)
        (folder / "gone.jpg").unlink()
        yield iter(there)

    for name in ("gone.jpg", "stays.jpg"):
        (tmp_path / name).write_bytes(b"12")
    monkeypatch.setattr("app.watched.files.os.scandir", and_goes)
    # Windows tells of a file what it was when the folder was read.
    assert listing(tmp_path).files.keys() - {"gone.jpg"} == {"stays.jpg"}


def test_a_file_that_grows_is_waited_for() -> None:
    newcomers = Newcomers()
    newcomers.after(Listing(1, {}))
    sizes = (0, 0, 100, 200, 200)
    told = [newcomers.after(Listing(1, {"a.jpg": Seen(size, size)})) for size in sizes]
    assert told == [[], [], [], [], ["a.jpg"]]


def test_written_over_it_is_new_again() -> None:
    newcomers = Newcomers()
    newcomers.after(Listing(1, {"scan.jpg": Seen(10, 1)}))
    newcomers.after(Listing(1, {"scan.jpg": Seen(10, 2)}))
    assert newcomers.after(Listing(1, {"scan.jpg": Seen(10, 2)})) == ["scan.jpg"]


def test_a_folder_that_comes_back_brings_nothing_new() -> None:
    newcomers, old = Newcomers(), {f"{n}.jpg": Seen(10, n) for n in range(5)}
    newcomers.after(Listing(1, old))
    assert newcomers.after(Listing(1, {})) == []
    assert [newcomers.after(Listing(1, old)) for _ in range(3)] == [[], [], []]


def test_a_share_mounted_late_brings_nothing_new() -> None:
    newcomers, old = Newcomers(), {"a.jpg": Seen(10, 1)}
    newcomers.after(Listing(1, {}))
    assert [newcomers.after(Listing(2, old)) for _ in range(3)] == [[], [], []]


def test_only_regular_files_called_like_pictures(tmp_path: Path) -> None:
    for name in ("a.JPG", "b.heic", ".hidden.jpg", "c.jpg.part", "notes.txt"):
        (tmp_path / name).write_bytes(b"12")
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "link.jpg").symlink_to(tmp_path / "a.JPG")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
    look = listing(tmp_path)
    assert set(look.files) == {"a.JPG", "b.heic"}
    assert look.files["a.JPG"].size == 2


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        listing(tmp_path / "gone")


def test_another_folders_record_or_a_damaged_one_counts_for_nothing(tmp_path: Path) -> None:
    record, known = tmp_path / "record", {"a\udcff.jpg": Seen(10, 2**62)}
    assert read(record, tmp_path) is None
    assert write(record, tmp_path, known)
    assert read(record, tmp_path) == known
    assert read(record, tmp_path / "other") is None
    for damaged in (b"", b"[]", b'{"folder": 1}', b"[" * 100_000):
        record.write_bytes(damaged)
        assert read(record, tmp_path) is None
    assert not write(record / "below", tmp_path, known)


def test_files_that_came_while_nobody_looked_are_new() -> None:
    newcomers = Newcomers({})
    there = Listing(1, {"a.jpg": Seen(10, 1)})
    assert [newcomers.after(there) for _ in range(3)] == [[], ["a.jpg"], []]
    assert newcomers.known(there) == {}
    newcomers.settle(["a.jpg", "b.jpg"])
    assert newcomers.known(there) == there.files
