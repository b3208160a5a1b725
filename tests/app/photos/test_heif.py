"""HEIF pictures of more than 8 bits, and with colours told by numbers.

Nothing that may be shipped writes HEIC, so their decoder is stood in for by what it gives; real
files of 10 bits were looked at by hand.
"""

from typing import Any

import numpy as np
import pytest

from app.photos import heif
from app.photos.heif import Heif
from app.photos.prepare import prepare
from tests.helpers.photos import opened
from tests.helpers.shared import needs_shared, shared


class _Primary:
    """What pi_heif gives for a primary picture."""

    def __init__(self, pixels: Any, mode: str, bits: int, **info: Any) -> None:
        self.pixels, self.mode = pixels, mode
        self.size = (pixels.shape[1], pixels.shape[0])
        self.info = {"bit_depth": bits, **info}

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        return self.pixels


def _nclx(primaries: int, transfer: int) -> dict[str, int]:
    return {"color_primaries": primaries, "transfer_characteristics": transfer}


def _heif(monkeypatch: pytest.MonkeyPatch, *primaries: _Primary) -> tuple[Heif, list[bool]]:
    """The picture, and how it was asked for: with 8 bits or as it is."""
    given, asked = iter(primaries), []

    def primary(_data: bytes, to_8_bits: bool) -> _Primary:
        asked.append(to_8_bits)
        return next(given)

    monkeypatch.setattr(heif, "_primary", primary)
    return Heif(b""), asked


@pytest.mark.parametrize("step", [1, 2, 8])
@pytest.mark.parametrize("mode", ["RGB;16", "RGBA;16"])
def test_pq_is_decoded_with_all_its_bits(
    monkeypatch: pytest.MonkeyPatch, mode: str, step: int
) -> None:
    pixels = np.full((91, 131, 3), 594 << 6, np.uint16)
    if mode == "RGBA;16":
        pixels = np.dstack([pixels, np.full((91, 131, 1), 1023 << 6, np.uint16)])
    eight = _Primary(np.zeros((91, 131, 3), np.uint8), "RGB", 10, nclx_profile=_nclx(9, 16))
    picture, asked = _heif(monkeypatch, eight, _Primary(pixels, mode, 10))
    assert asked == [True, False]
    box = (0, 0, -(-131 // step), -(-91 // step))
    shown = picture.taken(step)(box)
    assert shown.mode == mode.removesuffix(";16")
    assert shown.size == box[2:]
    assert shown.getpixel((0, 0))[:3] == (227, 227, 227)  # type: ignore[index]
    assert shown.getextrema()[-1] == ((227, 227) if mode == "RGB;16" else (255, 255))
    assert picture.profile is None


def test_cells_of_many_bits_are_their_mean(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an odd size, the last cells are smaller."""
    pixels = np.zeros((3, 5, 3), np.uint16)
    pixels[:, 1::2] = 1023 << 6
    mean = heif._mean(pixels, (0, 0, 3, 2), 2)
    assert mean.shape == (2, 3, 3)
    assert mean[..., 0].tolist() == [[32736, 32736, 0], [32736, 32736, 0]]


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_wider_space_with_8_bits(monkeypatch: pytest.MonkeyPatch, mode: str) -> None:
    pixels = np.full((64, 64, len(mode)), 128, np.uint8)
    pixels[..., :3] = (234, 51, 35)
    picture, asked = _heif(monkeypatch, _Primary(pixels, mode, 8, nclx_profile=_nclx(12, 13)))
    assert asked == [True]
    shown = picture.taken(2)((0, 0, 32, 32))
    assert shown.getpixel((9, 9)) == pytest.approx((255, 0, 0, 128)[: len(mode)], abs=3)


def test_a_profile_comes_before_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.full((64, 64, 3), 100, np.uint8)
    told = _Primary(pixels, "RGB", 10, nclx_profile=_nclx(9, 16), icc_profile=b"profile")
    picture, asked = _heif(monkeypatch, told)
    assert asked == [True]
    assert picture.profile == b"profile"
    assert picture.taken(1)((0, 0, 64, 64)).getpixel((3, 3)) == (100, 100, 100)


@needs_shared
def test_twelve_bits() -> None:
    """Its first corner is (64, 66, 189) at three quarters, over white."""
    made = prepare(shared("broken", "pheif__RGBA_12__128x128.heif"))
    pixel = opened(made.screen_jpeg).getpixel((32, 32))
    assert pixel == pytest.approx((112, 113, 206), abs=3)
