"""Colours told by numbers: values that are known come out right."""

import numpy as np
import pytest

from app.photos.nclx import Nclx, nclx_from, to_srgb

P3, BT_2020, SRGB = 12, 9, 1
SRGB_CURVE, LINEAR, PQ, HLG = 13, 8, 16, 18
Pixel = tuple[int, int, int]


def _shown(pixel: Pixel, told: Nclx, bits: int = 8) -> list[int]:
    kind, shift = (np.uint8, 0) if bits == 8 else (np.uint16, 16 - bits)
    pixels = np.full((300, 5, 3), np.array(pixel) << shift, kind)
    made = to_srgb(pixels, (1 << bits) - 1 << shift, told)
    assert made.shape == pixels.shape
    assert (made == made[0, 0]).all()
    return [int(value) for value in made[0, 0]]


@pytest.mark.parametrize(
    ("primaries", "pixel", "shown"),
    [
        (P3, (234, 51, 35), (255, 0, 0)),
        (P3, (200, 120, 90), (213, 115, 83)),
        (P3, (128, 128, 128), (128, 128, 128)),
        (BT_2020, (128, 128, 128), (128, 128, 128)),
        (BT_2020, (255, 0, 0), (255, 0, 0)),
        # sRGB's own red in the wider space, by ITU-R BT.2087.
        (BT_2020, (208, 74, 35), (255, 0, 0)),
    ],
)
def test_wider_spaces(primaries: int, pixel: Pixel, shown: Pixel) -> None:
    assert _shown(pixel, Nclx(primaries, SRGB_CURVE)) == pytest.approx(shown, abs=2)
    ten = (pixel[0] * 1023 // 255, pixel[1] * 1023 // 255, pixel[2] * 1023 // 255)
    assert _shown(ten, Nclx(primaries, SRGB_CURVE), 10) == pytest.approx(shown, abs=2)


def test_linear_light_of_a_middle_grey() -> None:
    assert _shown((47, 47, 47), Nclx(SRGB, LINEAR))[0] == pytest.approx(119, abs=1)


@pytest.mark.parametrize(
    ("transfer", "value", "shown"),
    [
        # cd/m² by BT.2100's table of PQ: 0, 5, 50, 203 and 10,000.
        (PQ, 0, 0),
        (PQ, 257, 43),
        (PQ, 450, 137),
        (PQ, 594, 227),
        (PQ, 1023, 255),
        # A grey card and paper of HLG by BT.2408: 26 and 203 cd/m².
        (HLG, 0, 0),
        (HLG, 388, 101),
        (HLG, 767, 227),
        (HLG, 1023, 255),
    ],
)
def test_greys_of_a_high_dynamic_range(transfer: int, value: int, shown: int) -> None:
    """Below half of paper white as it is, above bent; PQ and HLG agree where light is the same."""
    told = _shown((value,) * 3, Nclx(BT_2020, transfer), 10)
    assert told == pytest.approx([shown] * 3, abs=2)


@pytest.mark.parametrize("transfer", [PQ, HLG])
def test_brighter_stays_brighter(transfer: int) -> None:
    greys = [_shown((v, v, v), Nclx(BT_2020, transfer), 10)[0] for v in range(0, 1024, 33)]
    assert greys == sorted(greys)
    assert len(set(greys)) > 20


@pytest.mark.parametrize(
    ("primaries", "transfer", "as_it_is"),
    [(1, 13, True), (1, 1, True), (2, 2, True), (6, 6, True), (12, 13, False), (1, 16, False)],
)
def test_what_needs_nothing(primaries: int, transfer: int, as_it_is: bool) -> None:
    told = {"color_primaries": primaries, "transfer_characteristics": transfer}
    read = nclx_from(told)
    assert read == Nclx(primaries, transfer)
    assert read is not None
    assert read.is_srgb is as_it_is
    assert nclx_from(None) is None
