"""A picture of a camera becomes a photo, and is measured as photos are."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.photos.quality import measure
from app.photos.sharpness import BLURRED_BELOW, sharpness_of_rows
from tests.helpers.cameras import blurred, picture
from ui.camera.frame import Frame


def test_a_photo_has_every_pixel(qapp: object) -> None:
    jpeg = Frame(picture(3, 1001, 751)).jpeg()
    with Image.open(io.BytesIO(jpeg)) as opened:
        assert (opened.format, opened.size, opened.mode) == ("JPEG", (1001, 751), "RGB")
        drawn = picture(3, 1001, 751).pixelColor(500, 30)
        red, green, blue = opened.getpixel((500, 30))  # type: ignore[misc]
        assert abs(red - drawn.red()) + abs(green - drawn.green()) + abs(blue - drawn.blue()) < 12


@pytest.mark.parametrize("image", [picture(), blurred(picture()), picture(2, 1999, 1331)])
def test_the_live_picture_is_judged_as_the_photo_will_be(image: QImage, qapp: object) -> None:
    frame = Frame(image)
    live = sharpness_of_rows(*frame.grey())
    with Image.open(io.BytesIO(frame.jpeg())) as opened:
        opened.thumbnail((512, 512))
        kept = measure(opened.convert("RGB"), damaged=False).sharpness
    assert (live < BLURRED_BELOW) == (kept < BLURRED_BELOW)
    assert live == pytest.approx(kept, rel=0.35, abs=2)


def test_rows_have_no_filling(qapp: object) -> None:
    grey, width = Frame(picture(0, 301, 201)).grey()
    assert (width, len(grey)) == (301, 301 * 201)


def test_it_fits_into_any_room(qapp: object) -> None:
    assert Frame(picture()).fitting(QSize(100, 1000)).size() == QSize(100, 75)
