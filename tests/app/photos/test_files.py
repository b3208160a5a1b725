"""Photo files are whole or not there, also after a crash at any step."""

import stat
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.errors import StoreUnwritable
from app.photos import disk
from app.photos.files import PhotoFiles, settle_after_crash
from app.photos.reading import Copied, copy_in
from tests.helpers.photos import prepared


class PowerCutError(BaseException):
    """Stands for the process being gone: nothing after it runs, not even cleaning up."""


def _copied(files: PhotoFiles, data: bytes = b"original") -> Copied:
    return copy_in(data, files.new_part(), "a.jpg")


def _all(root: Path) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def files(tmp_path: Path) -> PhotoFiles:
    return PhotoFiles(tmp_path)


def test_kept_photos_can_be_found(tmp_path: Path, files: PhotoFiles) -> None:
    made, copied = prepared(), _copied(files)
    files.keep(copied, made)
    sha = copied.sha256
    original = files.original(sha, "image/jpeg")
    assert original.read_bytes() == b"original"
    assert not original.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    assert files.prepared(sha).read_bytes() == made.sent_jpeg
    assert files.screen(sha).read_bytes() == made.screen_jpeg
    assert files.thumb(sha).read_bytes() == made.thumb_jpeg
    assert files.pending() == [sha]
    files.settle(sha)
    assert files.pending() == []
    assert len(_all(tmp_path)) == 4


def test_the_same_photo_at_once_stays_where_keeping_one_of_them_fails(
    files: PhotoFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, kept, put = threading.Event(), threading.Event(), disk.write_new

    def fails_once(path: Path, blocks: Iterable[bytes]) -> None:
        if not begun.is_set():
            begun.set()
            kept.wait(0.5)  # what the other one does meanwhile
            raise StoreUnwritable(place="here")
        put(path, blocks)

    first, second = _copied(files), _copied(files)
    monkeypatch.setattr(disk, "write_new", fails_once)
    with ThreadPoolExecutor(1) as beside:
        failing = beside.submit(files.keep, first, prepared())
        assert begun.wait(60)
        files.keep(second, prepared())
        kept.set()
        assert isinstance(failing.exception(60), StoreUnwritable)
    assert files.original(second.sha256, "image/jpeg").read_bytes() == b"original"
    assert files.prepared(second.sha256).exists()


def test_the_same_photo_twice_is_kept_once(tmp_path: Path, files: PhotoFiles) -> None:
    first = _copied(files)
    files.keep(first, prepared())
    before = files.original(first.sha256, "image/jpeg").stat().st_ino
    again = _copied(files)
    files.keep(again, prepared())
    assert files.original(first.sha256, "image/jpeg").stat().st_ino == before
    files.clean_incoming()
    files.settle(first.sha256)
    assert len(_all(tmp_path)) == 4


def test_a_damaged_original_is_made_whole_by_the_same_photo(files: PhotoFiles) -> None:
    copied = _copied(files)
    files.keep(copied, prepared())
    original = files.original(copied.sha256, "image/jpeg")
    original.chmod(0o644)
    original.write_bytes(b"orig")
    files.keep(_copied(files), prepared())
    assert original.read_bytes() == b"original"


@pytest.mark.parametrize("media_type", ["image/jpeg", None])
def test_dropped_photos_are_gone(tmp_path: Path, files: PhotoFiles, media_type: str | None) -> None:
    copied = _copied(files)
    files.keep(copied, prepared())
    files.drop(copied.sha256, media_type)
    files.drop(copied.sha256, media_type)
    assert _all(tmp_path) == set()


def test_a_hash_that_is_none_is_no_path(files: PhotoFiles) -> None:
    odd: list[Callable[[str], object]] = [files.prepared, files.thumb, files.settle, files.drop]
    for bad in ("", "..", "../" * 20, "A" * 64, "0" * 63, "0" * 64 + "\n"):
        for call in odd:
            with pytest.raises(ValueError, match="not a SHA-256"):
                call(bad)


# Ten steps on the disk: the mark, three pictures written and moved, the original moved.
@pytest.mark.parametrize("steps", range(12))
@pytest.mark.parametrize("saved", [False, True])
def test_after_a_power_cut_a_photo_is_whole_or_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int, saved: bool
) -> None:
    files = PhotoFiles(tmp_path)
    copied = _copied(files)
    left = steps
    cut = False

    def counted(step: Callable[..., None]) -> Callable[..., None]:
        def run(*args: object) -> None:
            nonlocal left, cut
            cut = cut or left == 0
            if cut:
                raise PowerCutError
            left -= 1
            step(*args)

        return run

    for name in ("write_new", "move", "remove", "make_read_only"):
        monkeypatch.setattr(disk, name, counted(getattr(disk, name)))
    try:
        files.keep(copied, prepared())
    except PowerCutError:
        saved = False  # the row is saved after keep() only
    monkeypatch.undo()

    after = PhotoFiles(tmp_path)
    dropped = settle_after_crash(after, lambda _: saved)
    whole = {path.name for path in (after.prepared(copied.sha256), after.thumb(copied.sha256))}
    assert after.pending() == []
    if saved:
        assert dropped == []
        assert whole <= _all(tmp_path)
        assert len(_all(tmp_path)) == 4
    else:
        assert _all(tmp_path) == set()


def test_a_photo_another_case_knows_survives_a_crash(tmp_path: Path, files: PhotoFiles) -> None:
    copied = _copied(files)
    files.keep(copied, prepared())
    assert settle_after_crash(PhotoFiles(tmp_path), {copied.sha256}.__contains__) == []
    assert len(_all(tmp_path)) == 4


def test_a_crash_while_dropping_is_finished_at_the_next_start(
    tmp_path: Path, files: PhotoFiles
) -> None:
    copied = _copied(files)
    files.keep(copied, prepared())
    files.settle(copied.sha256)
    files.doubt(copied.sha256)  # the row goes next, then the power
    assert settle_after_crash(PhotoFiles(tmp_path), lambda _: False) == [copied.sha256]
    assert _all(tmp_path) == set()


def test_what_cannot_be_kept_leaves_nothing(
    tmp_path: Path, files: PhotoFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = _copied(files)

    def full(path: Path, target: Path) -> None:
        if target.suffix == ".jpg" and "originals" in target.parts:
            raise StoreUnwritable(str(target.parent), "No space left on device")
        path.replace(target)

    monkeypatch.setattr(disk, "move", full)
    (tmp_path / "pictures" / copied.sha256[:2]).mkdir(parents=True)
    with pytest.raises(StoreUnwritable):
        files.keep(copied, prepared())
    monkeypatch.undo()
    settle_after_crash(files, lambda _: False)
    assert _all(tmp_path) == set()


def test_other_files_in_the_folder_are_let_be(tmp_path: Path, files: PhotoFiles) -> None:
    (tmp_path / "incoming").mkdir()
    (tmp_path / "incoming" / "note.pending").write_text("mine")
    assert settle_after_crash(files, lambda _: False) == []
    assert _all(tmp_path) == {"note.pending"}


def test_a_photo_may_be_in_doubt_twice_at_once(tmp_path: Path) -> None:
    files, sha256 = PhotoFiles(tmp_path), "ab" * 32
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(files.doubt, [sha256] * 64))
    assert files.pending() == [sha256]


def test_a_photo_may_come_into_doubt_while_it_is_settled(tmp_path: Path) -> None:
    """As where the same one comes in twice at once."""
    files, sha256 = PhotoFiles(tmp_path), "ab" * 32

    def in_and_out(_: int) -> None:
        files.doubt(sha256)
        files.settle(sha256)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(in_and_out, range(400)))
    assert files.pending() == []


def test_many_are_marked_at_once(tmp_path: Path) -> None:
    files = PhotoFiles(tmp_path)
    sha256s = [f"{number:064x}" for number in range(3)]
    files.doubt_all(sha256s[:2])
    files.doubt_all(sha256s)
    assert files.pending() == sorted(sha256s)
