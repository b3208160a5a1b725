"""Files written whole or not at all."""

import hashlib
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import DEVNULL

import pytest

from app import whole_file
from app.whole_file import PART, clear_unfinished, write_whole


def test_writes_and_hashes(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    assert write_whole(path, b"new", tmp_path / "notes") == hashlib.sha256(b"new").hexdigest()
    assert path.read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["a.pdf"]


def test_leaves_what_was_there_when_it_fails(tmp_path: Path) -> None:
    target = tmp_path / "folder.pdf"
    target.mkdir()
    (target / "inside").touch()
    with pytest.raises(OSError, match="folder"):
        write_whole(target, b"new", tmp_path / "notes")
    assert (target / "inside").exists()
    assert not list(tmp_path.glob(f"*{PART}"))
    assert not (tmp_path / "notes").exists()


def test_clears_what_a_crash_left(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    left, other = tmp_path / f".x{PART}", tmp_path / "mine.pdf"
    left.touch()
    other.touch()
    (notes / "1.note").write_text(str(left), encoding="utf-8")
    (notes / "2.note").write_text(str(other), encoding="utf-8")
    (notes / "3.note").write_text("", encoding="utf-8")
    clear_unfinished(notes)
    assert not left.exists()
    assert other.exists()
    assert not notes.exists()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_also_in_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    folder, notes = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")), tmp_path / "notes"
    folder.mkdir()
    write_whole(folder / "a.pdf", b"new", notes)
    assert (folder / "a.pdf").read_bytes() == b"new"
    notes.mkdir()
    left = folder / f".x{PART}"
    left.touch()
    (notes / "1.note").write_bytes(os.fsencode(left))
    clear_unfinished(notes)
    assert not left.exists()


def test_what_is_just_being_written_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def clearing(part: Path, target: Path) -> Path:
        clear_unfinished(tmp_path / "notes")
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", clearing)
    write_whole(tmp_path / "a.pdf", b"new", tmp_path / "notes")
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["a.pdf"]


def test_many_at_once_do_not_take_the_folder_from_each_other(tmp_path: Path) -> None:
    def write(number: int) -> None:
        for _ in range(40):
            write_whole(tmp_path / f"{number}.pdf", b"new", tmp_path / "notes")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))
    assert len(list(tmp_path.iterdir())) == 4


def test_room_among_the_notes_is_not_taken_away_before_it_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes, make, ended = tmp_path / "notes", Path.mkdir, list[threading.Thread]()

    def and_a_write_ends(folder: Path, **how: bool) -> None:
        make(folder, **how)
        write = threading.Thread(target=whole_file._remove_if_empty, args=(notes,))
        ended.append(write)
        write.start()
        write.join(0.2)

    monkeypatch.setattr(Path, "mkdir", and_a_write_ends)
    whole_file.make_room(notes / "a.pdf")
    ended[0].join(60)
    (notes / "a.pdf").write_bytes(b"drawn")
    assert (notes / "a.pdf").read_bytes() == b"drawn"


def test_nothing_to_clear(tmp_path: Path) -> None:
    clear_unfinished(tmp_path / "none")


_COME_AND_GO = """
import os, sys
while True:
    for change in (os.mkdir, os.rmdir):
        try:
            change(sys.argv[1])
        except OSError:
            pass  # taken away by whoever clears
"""


def test_clears_while_writes_that_end_take_the_folder_away(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    with subprocess.Popen([sys.executable, "-c", _COME_AND_GO, notes], stderr=DEVNULL) as going:
        try:
            for _ in range(5_000):
                clear_unfinished(notes)
        finally:
            going.kill()
