"""A photo with its boxes, as other programs get it."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app.domain.place.region import Region
from app.domain.words import Severity
from tests.helpers import cases
from ui import theme
from ui.boxed_picture import boxed, jpeg_of


def _photo(folder: Path) -> Path:
    path = folder / "photo.jpg"
    Image.new("RGB", (1000, 800), "white").save(path, quality=95)
    return path


def _at(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(round(x * image.width()), round(y * image.height()))


def test_boxes_are_drawn_and_hidden_places_lose_their_pixels(
    qapp: QApplication, tmp_path: Path
) -> None:
    value = cases.value(severity=Severity.SEVERE, region=Region(0.25, 0.25, 0.75, 0.75))
    found = cases.finding(proposed=value)
    image = boxed(_photo(tmp_path), [(12, found)], [Region(0.4, 0.4, 0.6, 0.6)])
    severe = theme.severity_color(Severity.SEVERE, False)
    assert _at(image, 0.75, 0.5) == severe
    assert _at(image, 0.5, 0.5) == QColor("black")
    assert _at(image, 0.3, 0.7) == QColor("white"), "inside it stays as it is"
    with Image.open(BytesIO(jpeg_of(image))) as written:
        assert (written.format, written.size, dict(written.getexif())) == ("JPEG", (1000, 800), {})


def test_no_picture_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        boxed(tmp_path / "none.jpg", [], [])
