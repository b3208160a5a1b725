"""Sharp to the pixel of the original: what is painted is what lies in the file."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.place.tile_set import TileSet
from app.photos.decode import decode
from app.photos.tiles import tiles
from tests.helpers import cases, table
from tests.helpers.photos import laid, oriented, saved
from tests.helpers.shared import needs_shared, shared
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.small_map import SmallMap
from ui.inspection.table.photo.way import Way

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WIDE, HIGH = 2400, 1800
SPOTS = ((40, 60), (101, 333), (350, 400), (700, 500), (505, 207))


@cache
def _chequered() -> Image.Image:
    """Every pixel tells where it is: its column in red, its row in green, both by 5 in blue."""
    rows, columns = np.mgrid[0:HIGH, 0:WIDE]
    parts = (columns % 256, rows % 256, 51 * ((columns // 256 + rows // 256) % 5))
    return Image.fromarray(np.stack(parts, 2).astype(np.uint8))


def _png(picture: Image.Image, **options: Any) -> bytes:
    """Written quickly: nobody minds how large it is."""
    return saved(picture, "PNG", compress_level=1, **options)


def _shown(qtbot: QtBot, folder: Path, original: Path, photo: Photo) -> LightTable:
    """A table whose squares come from the original, as the model has them come."""
    screen = folder / "screen.jpg"
    decode(original, 480_000).picture.save(screen, "JPEG")
    made = LightTable()
    qtbot.addWidget(made)
    made.set_pictures(lambda _: screen)

    def read(wanted: Photo, asked: TileSet) -> None:
        assert wanted.id == photo.id
        sizes = asked.sizes((photo.width, photo.height))
        pixels = [
            (*size, memoryview(data))
            for size, data in zip(sizes, tiles(original, asked), strict=True)
        ]
        made.loader.tiles.come(wanted.sha256, asked, pixels)

    made.loader.tiles.wanted.connect(read)
    made.resize(740, 800)
    box = table.finding(1, photo, Region(0.25, 0.25, 0.5, 0.75))
    run = cases.run(assessment=cases.assessment(box))
    inspection = replace(cases.inspection(), photos=(photo,), runs=(run,))
    made.show_case(cases.case(inspections=(inspection,)))
    made.show()
    qtbot.waitUntil(lambda: table.view_of(made).picture.image is not None)
    return made


def _near(qtbot: QtBot, view: PhotoView, x: float, y: float, scale: float) -> QImage:
    """The view with that place under its middle, at so many device pixels per pixel."""
    view.fit()
    view.zoom_by(scale / view.geometry_now.scale)
    width, height = view.geometry_now.view
    at = view.geometry_now.to_view(Region(x, y, x + 1e-9, y + 1e-9))
    view._look(view.geometry_now.moved(width / 2 - at.left(), height / 2 - at.top()))
    qtbot.waitUntil(lambda: not view.picture.lacking)
    for small in view.findChildren(SmallMap):
        small.hide()  # it lies over pixels that are looked at here
    return view.grab().toImage()


def _pixel(view: PhotoView, spot: tuple[int, int]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The original's pixel under a spot of the view, and where its middle lies in the view."""
    width, height = view.geometry_now.photo
    x, y = view.geometry_now.to_photo(QPointF(spot[0] + 0.5, spot[1] + 0.5))
    column, row = int(x * width), int(y * height)
    middle = _on_screen(view, column, row).center()
    return (column, row), (int(middle.x()), int(middle.y()))


def _on_screen(view: PhotoView, column: int, row: int) -> QRectF:
    """Where one pixel of the original lies in the view."""
    width, height = view.geometry_now.photo
    pixel = Region(column / width, row / height, (column + 1) / width, (row + 1) / height)
    return view.geometry_now.to_view(pixel)


def _colour(image: QImage, spot: tuple[int, int]) -> tuple[int, int, int]:
    found = QColor(image.pixel(*spot))
    return found.red(), found.green(), found.blue()


def _photo(width: int, height: int) -> Photo:
    return cases.photo(1, width=width, height=height)


@pytest.mark.slow
@pytest.mark.parametrize("orientation", [1, 3, 6, 7])
@pytest.mark.parametrize("scale", [1.0, 4.0, 16.0])
def test_every_pixel_is_where_the_original_has_it(
    qtbot: QtBot, tmp_path: Path, orientation: int, scale: float
) -> None:
    original = tmp_path / "original"
    chequered = _chequered()
    original.write_bytes(_png(laid(chequered, orientation), exif=oriented(orientation)))
    shown = _shown(qtbot, tmp_path, original, _photo(WIDE, HIGH))
    view = table.view_of(shown)
    for x, y in ((0.6, 0.5), (0.9, 0.1)):
        image = _near(qtbot, view, x, y, scale)
        assert view.geometry_now.rect.width() == WIDE * scale
        for spot in SPOTS:
            pixel, middle = _pixel(view, spot)
            assert _colour(image, middle) == chequered.getpixel(pixel)


@pytest.mark.parametrize("scale", [0.7, 1.0, 7.3, 16.0])
def test_a_box_lies_on_the_pixels_it_names(qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    original = tmp_path / "original"
    original.write_bytes(_png(_chequered()))
    shown = _shown(qtbot, tmp_path, original, _photo(WIDE, HIGH))
    view = table.view_of(shown)
    _near(qtbot, view, 0.25, 0.25, scale)
    rect, box = view.geometry_now.rect, view.placed[0].rect
    assert abs((box.left() - rect.x()) * WIDE / rect.width() - 0.25 * WIDE) <= 1e-6
    assert abs((box.top() - rect.y()) * HIGH / rect.height() - 0.25 * HIGH) <= 1e-6
    x, y = view.geometry_now.to_photo(QPointF(box.left(), box.top()))
    assert (x * WIDE, y * HIGH) == pytest.approx((0.25 * WIDE, 0.25 * HIGH), abs=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("orientation", "scale"), [(each, 1.0 if each % 2 else 5.3) for each in range(1, 9)]
)
def test_a_turned_photo_and_its_boxes_are_exact_to_the_pixel(
    qtbot: QtBot, tmp_path: Path, orientation: int, scale: float
) -> None:
    """However it lies in the file and whichever way it is looked at."""
    original, chequered = tmp_path / "original", _chequered()
    original.write_bytes(_png(laid(chequered, orientation), exif=oriented(orientation)))
    shown = _shown(qtbot, tmp_path, original, _photo(WIDE, HIGH))
    view = table.view_of(shown)
    view.set_boxes(())
    for turns in (1, 2, 3):
        view.look_in(Way(turns))
        image = _near(qtbot, view, 0.6, 0.5, scale)
        for spot in SPOTS:
            pixel, middle = _pixel(view, spot)
            assert _colour(image, middle) == chequered.getpixel(pixel)
        _assert_box_is_exact(view, image, chequered)


def _assert_box_is_exact(view: PhotoView, image: QImage, whole: Image.Image) -> None:
    """The last pixels inside a box that is drawn along pixels of the photo are its own."""
    (left, top), _ = _pixel(view, (120, 150))
    right, bottom = left + 9, top + 7
    (width, height) = whole.size
    box = view.geometry_now.to_view(
        Region(left / width, top / height, (right + 1) / width, (bottom + 1) / height)
    )
    corners = {(left, top), (right, top), (left, bottom), (right, bottom)}
    for pixel in corners:
        middle = _on_screen(view, *pixel).center()
        assert box.contains(middle)
        assert _colour(image, (int(middle.x()), int(middle.y()))) == whole.getpixel(pixel)
    for beside in ((left - 1, top), (right + 1, bottom), (left, top - 1), (right, bottom + 1)):
        assert not box.contains(_on_screen(view, *beside).center())


@needs_shared
def test_heic_is_upright_and_sharp(qtbot: QtBot, tmp_path: Path) -> None:
    original = shared("photos", "heic_iphone13promax_01.heic")
    whole = decode(original, 10**9, 10**9)
    shown = _shown(qtbot, tmp_path, original, _photo(whole.width, whole.height))
    view = table.view_of(shown)
    view.set_boxes(())
    for turns in range(4):
        view.look_in(Way(turns))
        image = _near(qtbot, view, 0.7, 0.6, 8.0)
        for spot in SPOTS:
            pixel, middle = _pixel(view, spot)
            assert _colour(image, middle) == whole.picture.getpixel(pixel)
        _assert_box_is_exact(view, image, whole.picture)


def test_nothing_is_asked_for_while_the_picture_is_sharp_enough(
    qtbot: QtBot, tmp_path: Path
) -> None:
    original = tmp_path / "original"
    original.write_bytes(saved(_chequered()))
    asked: list[TileSet] = []
    shown = _shown(qtbot, tmp_path, original, _photo(WIDE, HIGH))
    shown.loader.tiles.wanted.connect(lambda _, look: asked.append(look))
    view = table.view_of(shown)
    qtbot.wait(150)
    assert asked == []
    _near(qtbot, view, 0.5, 0.5, 1.0)
    tiles_asked = [tile for look in asked for tile in look.tiles]
    assert len(tiles_asked) == len(set(tiles_asked)), "each once"
    before = len(asked)
    view._look(view.geometry_now.moved(-40, 0))
    qtbot.wait(150)
    assert not view.picture.lacking, "the ring around it was there"
    assert len(asked) <= before + 1
