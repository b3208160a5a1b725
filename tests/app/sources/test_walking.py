"""Folders are gone through whole, and nothing in them leads astray."""

import asyncio
import os
import sys
import threading
from pathlib import Path

import pytest

from app.domain.many.grouping import Group, Grouping
from app.domain.many.plan import Why
from app.photos.limits import MAX_FILE_BYTES
from app.sources.grouping import plan_of
from app.sources.unwaited import Tell, unwaited
from app.sources.walking import Found, walk, walked
from tests.helpers.waiting import until


def _found(*sources: Path) -> Found:
    return walk(sources, lambda _count: None)


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_folder_by_folder_as_people_count(tmp_path: Path) -> None:
    _make(tmp_path, "b10/1.jpg", "b2/10.JPG", "b2/9.jpeg", "loose.png", "b2/deep/3.heic")
    ways = [os.path.relpath(file.path, tmp_path) for file in _found(tmp_path).files]
    told = ["loose.png", "b2/9.jpeg", "b2/10.JPG", "b2/deep/3.heic", "b10/1.jpg"]
    assert ways == [way.replace("/", os.sep) for way in told]
    assert [file.folder for file in _found(tmp_path).files] == ["", "b2", "b2", "b2/deep", "b10"]


def test_why_something_is_left_out(tmp_path: Path) -> None:
    _make(tmp_path, "a.jpg", ".DS_Store", "Thumbs.db", "._a.jpg", ".git/b.jpg", "notes.txt")
    (tmp_path / "empty.jpg").touch()
    with (tmp_path / "vast.tif").open("wb") as vast:
        vast.truncate(MAX_FILE_BYTES + 1)
    found = _found(tmp_path, tmp_path / "a.jpg", tmp_path / "gone")
    why = {Path(left.what).name: left.why for left in found.left}
    assert why == {
        ".DS_Store": Why.HIDDEN,
        "Thumbs.db": Why.HIDDEN,
        "._a.jpg": Why.HIDDEN,
        ".git": Why.HIDDEN,
        "notes.txt": Why.NO_PHOTO,
        "empty.jpg": Why.EMPTY,
        "vast.tif": Why.TOO_LARGE,
        "a.jpg": Why.TWICE,
        "gone": Why.UNREADABLE,
    }
    assert [file.name for file in found.files] == ["a.jpg"]


def test_files_named_by_themselves_belong_to_their_own_folders(tmp_path: Path) -> None:
    _make(tmp_path, "a/x/1.jpg", "b/x/2.jpg", "a/x/3.jpg")
    found = _found(*(tmp_path / way for way in ("a/x/1.jpg", "b/x/2.jpg", "a/x/3.jpg")))
    assert [len(case.paths) for case in plan_of(found, Grouping()).cases] == [2, 1]


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
def test_links_and_pipes_lead_nowhere(tmp_path: Path) -> None:
    _make(tmp_path, "in/a.jpg", "elsewhere/secret.jpg")
    inside = tmp_path / "in"
    (inside / "round").symlink_to(inside)
    (inside / "out").symlink_to(tmp_path / "elsewhere")
    (inside / "b.jpg").symlink_to(tmp_path / "elsewhere" / "secret.jpg")
    os.mkfifo(inside / "pipe.jpg")
    found = _found(inside)
    assert [file.name for file in found.files] == ["a.jpg"]
    assert {left.why for left in found.left} == {Why.LINK}
    assert len(found.left) == 4
    # A link that was named by a person is meant.
    assert [file.name for file in _found(inside / "out").files] == ["secret.jpg"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.jpg")).write_bytes(b"x")
    _make(tmp_path, "<b>a\n\u202egpj.jpg")
    found = _found(tmp_path)
    assert [left.why for left in found.left] == [Why.BAD_NAME]
    assert len(found.files) == 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_can_not_be_read(tmp_path: Path) -> None:
    _make(tmp_path, "shut/a.jpg", "open/b.jpg")
    (tmp_path / "shut").chmod(0)
    try:
        found = _found(tmp_path)
    finally:
        (tmp_path / "shut").chmod(0o700)
    assert [file.name for file in found.files] == ["b.jpg"]
    assert [(left.why, bool(left.detail)) for left in found.left] == [(Why.UNREADABLE, True)]


def test_no_folder_is_gone_through_twice(tmp_path: Path) -> None:
    _make(tmp_path, "in/a.jpg")
    found = _found(tmp_path / "in", tmp_path)
    assert [file.name for file in found.files] == ["a.jpg"]
    assert [left.why for left in found.left] == [Why.TWICE]


def test_a_file_from_before_1970_has_the_first_date_every_system_makes(tmp_path: Path) -> None:
    _make(tmp_path, "a.jpg")
    os.utime(tmp_path / "a.jpg", (-3_000_000_000, -3_000_000_000))
    found = _found(tmp_path)
    assert [file.changed for file in found.files] == [0.0]
    assert len(plan_of(found, Grouping(Group.TIME)).cases) == 1


def test_the_same_in_a_thread(tmp_path: Path) -> None:
    _make(tmp_path, *(f"{n}.jpg" for n in range(1200)))
    told: list[int] = []
    found = asyncio.run(walked([tmp_path], told.append))
    assert len(found.files) == 1200
    assert told == [500, 1000]


def test_a_share_that_hangs_is_not_waited_for() -> None:
    hangs, begun, ended = threading.Event(), threading.Event(), threading.Event()

    def work(tell: Tell) -> None:
        try:
            begun.set()
            hangs.wait(60)
            tell(1)
        finally:
            ended.set()

    async def give_up() -> None:
        task = asyncio.create_task(unwaited(work, lambda _count: None))
        await until(begun.is_set, 60)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(give_up())
    assert not ended.is_set()  # the loop is closed, and it hangs on
    hangs.set()
    assert ended.wait(60)
    for thread in threading.enumerate():
        if thread.name == "sources":
            thread.join(60)
