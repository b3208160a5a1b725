"""Boxes of a picture, made smaller strip by strip, are those of the picture made smaller."""

import numpy as np
import pytest
from PIL import Image

from app.domain.place.tile_set import reduced
from app.photos import lying
from app.photos.lying import Box, of_picture
from tests.helpers.photos import photo_like


@pytest.mark.parametrize("step", [1, 2, 4, 8])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "CMYK"])
def test_a_box_made_smaller(monkeypatch: pytest.MonkeyPatch, step: int, mode: str) -> None:
    monkeypatch.setattr(lying, "_STRIP_PIXELS", 5000)
    picture = photo_like(301, 203).convert(mode)
    whole = picture.reduce(step) if step > 1 else picture
    wide, high = reduced(*picture.size, step)
    assert whole.size == (wide, high)
    boxes: list[Box] = [(0, 0, wide, high), (3, 5, wide - 7, high - 9), (wide - 4, 2, wide, high)]
    for box in boxes:
        made = of_picture(picture, step)(box)
        assert made.mode == mode
        assert np.array_equal(np.asarray(made), np.asarray(whole.crop(box)))


def test_what_cannot_be_resized_is_made_so(monkeypatch: pytest.MonkeyPatch) -> None:
    palette = photo_like(64, 64).quantize(16)
    assert of_picture(palette, 2)((0, 0, 32, 32)).mode == "RGB"
    assert of_picture(Image.new("1", (64, 64), 1), 4)((0, 0, 16, 16)).mode == "L"
