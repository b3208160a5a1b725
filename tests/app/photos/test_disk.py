"""Writing says so when it can't, and leaves nothing open."""

import errno
import io
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from app.errors import DiskFull, PhotoRefused, Refusal
from app.photos import disk
from app.photos.reading import copy_in


class _Full(io.RawIOBase):
    """A file on a disk without any room left."""

    def writable(self) -> bool:
        return True

    def write(self, _data: Any) -> int:
        raise OSError(errno.ENOSPC, "no space left")


@pytest.mark.parametrize("size", [10, 100_000])  # less than is gathered before it is written
def test_a_photo_is_not_to_blame_for_a_full_disk(tmp_path: Path, size: int) -> None:
    full = io.BufferedWriter(_Full())
    with patch("pathlib.Path.open", lambda *_: full), pytest.raises(DiskFull):
        copy_in(b"x" * size, tmp_path / "copy", "a.jpg")
    assert full.closed


def test_a_photo_that_breaks_off_while_it_is_read_is(tmp_path: Path) -> None:
    def blocks() -> Any:
        yield b"x"
        raise PhotoRefused("a.jpg", Refusal.TOO_LARGE)

    with pytest.raises(PhotoRefused):
        disk.write_new(tmp_path / "copy", blocks())
