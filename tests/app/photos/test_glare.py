"""Burnt-out places inside a photo are glare, bright skies and backgrounds are not."""

import pytest
from PIL import Image, ImageDraw

from app.photos.glare import GLARE_ABOVE, glare
from app.photos.quality import measure
from tests.helpers.photos import photo_like


def _burnt(box: tuple[int, int, int, int]) -> Image.Image:
    photo = photo_like(512, 384)
    ImageDraw.Draw(photo).ellipse(box, "white")
    return photo


def test_a_burnt_out_place_is_measured_by_its_share() -> None:
    photo = _burnt((160, 120, 320, 240))
    assert glare(photo) == pytest.approx(160 * 120 * 3.1416 / 4 / (512 * 384), abs=0.02)
    assert measure(photo, damaged=False).flags == ("glare",)


@pytest.mark.parametrize("box", [(-10, -200, 522, 120), (400, 100, 600, 300)])
def test_what_reaches_the_edge_is_none(box: tuple[int, int, int, int]) -> None:
    assert glare(_burnt(box)) == 0


def test_small_lights_are_none() -> None:
    assert glare(_burnt((240, 180, 280, 210))) < GLARE_ABOVE
    assert glare(photo_like(512, 384)) == glare(photo_like(15, 400)) == 0


def test_a_wholly_bright_photo_is_too_bright_instead() -> None:
    photo = Image.new("RGB", (512, 384), "white")
    ImageDraw.Draw(photo).rectangle((0, 0, 511, 16), (200, 200, 200))
    assert "glare" not in measure(photo, damaged=False).flags
