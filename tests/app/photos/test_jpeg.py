"""A large progressive JPEG is put together from planes, and nobody sees it."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.photos import jpeg
from app.photos.decode import decode
from tests.helpers.photos import laid, oriented, photo_like, saved

EVERY = 10**9  # pixels: all there are


def _planes_used(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Every file that was decoded that way from now on, however small."""
    used: list[bytes] = []
    made = jpeg._of_planes

    def noted(data: bytes) -> Any:
        used.append(data)
        return made(data)

    monkeypatch.setattr(jpeg, "MOST_HELD_BYTES", 0)
    monkeypatch.setattr(jpeg, "_of_planes", noted)
    return used


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("size", [(640, 480), (641, 479)])
def test_planes_show_what_the_whole_decode_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], orientation: int
) -> None:
    path = tmp_path / "a.jpg"
    lying = laid(photo_like(*size), orientation)
    path.write_bytes(saved(lying, progressive=True, quality=90, exif=oriented(orientation)))
    whole = np.asarray(decode(path, EVERY, EVERY).picture).astype(int)
    used = _planes_used(monkeypatch)
    made = np.asarray(decode(path, EVERY, EVERY).picture).astype(int)
    assert used
    off = np.abs(made - whole)
    assert off.max() <= 3
    assert off.mean() < 1


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"progressive": True, "subsampling": 0},
        {"progressive": True, "subsampling": 1},
        {"progressive": True, "keep_rgb": True},
        {"progressive": True, "mode": "L"},
        {"progressive": True, "mode": "CMYK"},
    ],
)
def test_other_jpegs_are_decoded_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: dict[str, Any]
) -> None:
    used = _planes_used(monkeypatch)
    path = tmp_path / "a.jpg"
    told = dict(options)
    path.write_bytes(saved(photo_like(300, 200).convert(told.pop("mode", "RGB")), **told))
    assert decode(path, EVERY, EVERY).picture.size == (300, 200)
    assert not used


def test_only_large_ones_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    used = _planes_used(monkeypatch)
    monkeypatch.setattr(jpeg, "MOST_HELD_BYTES", 6 * 300 * 200)
    for size in ((300, 200), (300, 201)):
        path = tmp_path / "a.jpg"
        path.write_bytes(saved(Image.new("RGB", size), progressive=True))
        decode(path, EVERY, EVERY)
    assert len(used) == 1
