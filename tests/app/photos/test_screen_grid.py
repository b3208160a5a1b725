"""A screen's grid of pixels is seen in its photo; ordinary photos have none."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from app.photos.decode import decode
from app.photos.screen_grid import GRID_ABOVE, grid, is_of_screen
from tests.helpers.photos import photo_like, saved
from tests.helpers.shared import SHARED, needs_shared

ORDINARY = sorted((*SHARED.glob("photos/*"), *SHARED.glob("labelled/**/*.jp*g"))) if SHARED else []
_DOT = 6


def _of_screen(shown: Image.Image, pitch: float, turned: float) -> Image.Image:
    """A photo with so many pixels for each of the screen's, which has three stripes in each."""
    lit = np.repeat(np.repeat(np.asarray(shown, dtype=np.float32), _DOT, 0), _DOT, 1)
    stripes = np.zeros_like(lit)
    for colour in range(3):
        stripes[:, colour * 2 :: _DOT, colour] = 1.0
        stripes[:, colour * 2 + 1 :: _DOT, colour] = 0.8
    stripes[_DOT - 1 :: _DOT] *= 0.15
    screen = Image.fromarray((lit * stripes * 2.6).clip(0, 255).astype(np.uint8))
    size = int(screen.width * pitch / _DOT), int(screen.height * pitch / _DOT)
    taken = screen.rotate(turned, Image.Resampling.BICUBIC).resize(size, reducing_gap=3)
    taken = taken.filter(ImageFilter.GaussianBlur(0.6))
    noise = np.random.default_rng(3).normal(0, 4, (*size[::-1], 1))
    pixels = (np.asarray(taken) + noise).clip(0, 255).astype(np.uint8)
    return Image.open(io.BytesIO(saved(Image.fromarray(pixels), quality=85)))


@pytest.mark.parametrize("pitch", [2.2, 3.1, 4.3])
@pytest.mark.parametrize("turned", [1, 5])
def test_a_screen_is_seen_where_its_pixels_are(pitch: float, turned: float) -> None:
    photo = _of_screen(photo_like(300, 240), pitch, turned)
    assert grid(photo) > GRID_ABOVE
    assert is_of_screen(photo)


def test_what_was_shown_is_none() -> None:
    assert grid(photo_like(1200, 900)) < GRID_ABOVE
    assert grid(photo_like(250, 900)) == 0


@needs_shared
def test_no_ordinary_photo_is_accused() -> None:
    accused: list[Path] = [path for path in ORDINARY if grid(decode(path).picture) > GRID_ABOVE]
    assert len(ORDINARY) > 100
    assert accused == []
