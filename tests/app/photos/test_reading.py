"""Only regular files are read, with a cap, and hashed on the way."""

import hashlib
import os
import sys
import threading
from pathlib import Path

import pytest

from app.errors import PhotoRefused, Refusal, StoreUnwritable
from app.photos import reading
from app.photos.reading import copy_in

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def _refusal(source: Path | bytes, to: Path) -> Refusal:
    with pytest.raises(PhotoRefused) as refused:
        copy_in(source, to, "a.jpg")
    assert refused.value.name == "a.jpg"
    return refused.value.refusal


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "incoming" / "x.part"


def test_a_copy_has_the_same_bytes(tmp_path: Path, place: Path) -> None:
    data = os.urandom(3_000_000)
    source = tmp_path / "a.jpg"
    source.write_bytes(data)
    copied = copy_in(source, place, "a.jpg")
    assert place.read_bytes() == data == source.read_bytes()
    assert (copied.sha256, copied.size_bytes) == (hashlib.sha256(data).hexdigest(), len(data))


def test_pasted_bytes_are_copied_too(place: Path) -> None:
    assert copy_in(b"abc", place, "a.jpg").size_bytes == 3
    assert place.read_bytes() == b"abc"


def test_what_is_not_there(tmp_path: Path, place: Path) -> None:
    assert _refusal(tmp_path / "none.jpg", place) is Refusal.MISSING
    assert _refusal(tmp_path / "nul\0.jpg", place) is Refusal.MISSING


def test_empty_and_too_large(tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_FILE_BYTES", 1000)
    (tmp_path / "a.jpg").write_bytes(b"x" * 1001)
    assert _refusal(tmp_path / "a.jpg", place) is Refusal.TOO_LARGE
    assert _refusal(b"x" * 1001, place.with_name("y.part")) is Refusal.TOO_LARGE
    assert _refusal(b"", place.with_name("z.part")) is Refusal.EMPTY


def test_a_folder_is_no_file(tmp_path: Path, place: Path) -> None:
    assert _refusal(tmp_path, place) is Refusal.NOT_A_FILE


@posix
def test_links_pipes_and_devices_are_refused_at_once(tmp_path: Path, place: Path) -> None:
    (tmp_path / "real.jpg").write_bytes(b"x")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "real.jpg")
    os.mkfifo(tmp_path / "pipe.jpg")
    for odd in (tmp_path / "link.jpg", tmp_path / "pipe.jpg", Path("/dev/zero")):
        assert _refusal(odd, place) is Refusal.NOT_A_FILE


@posix
def test_a_pipe_that_takes_the_files_place_does_not_hang(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    checked = reading._check_regular
    seen: list[int] = []

    def blind_at_first(found: os.stat_result, name: str, most: int) -> None:
        seen.append(found.st_mode)
        if len(seen) > 1:
            checked(found, name, most)

    monkeypatch.setattr(reading, "_check_regular", blind_at_first)
    asked = threading.Thread(target=lambda: seen.append(_refusal(tmp_path / "a.jpg", place) == ""))
    asked.start()
    asked.join(60)
    assert not asked.is_alive()
    assert len(seen) == 3


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_no_access(tmp_path: Path, place: Path) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(b"x")
    source.chmod(0)
    assert _refusal(source, place) is Refusal.NO_ACCESS


def test_a_place_that_cannot_be_written_is_no_fault_of_the_photo(tmp_path: Path) -> None:
    (tmp_path / "incoming").write_bytes(b"in the way")
    with pytest.raises(StoreUnwritable):
        copy_in(b"abc", tmp_path / "incoming" / "x.part", "a.jpg")
