"""A photo painted as a person wants to look at it: turned, in another light."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from app.domain.light import Light
from ui.inspection.table.photo.photo_geometry import PhotoGeometry

_FORM = QImage.Format.Format_RGB32


def paint_lit(
    painter: QPainter,
    geometry: PhotoGeometry,
    light: Light,
    area: QRect,
    draw: Callable[[QPainter], None],
) -> None:
    """draw: paints the photo upright, by the geometry's level; area: the part of the view that is
    to be seen, in device pixels. What is seen is drawn once and then given its tones and its turn,
    which takes the same time at every zoom."""
    if light.even and not geometry.turns:
        draw(painter)
        return
    turn = geometry.turn
    seen = area.intersected(geometry.visible)
    if seen.isEmpty():
        return
    spot = turn.inverted()[0].mapRect(QRectF(seen)).toRect()
    sheet = QImage(spot.size(), _FORM)
    onto = QPainter(sheet)
    onto.translate(-spot.topLeft())
    draw(onto)
    onto.end()
    painter.save()
    painter.setTransform(turn, True)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    pixels = b"" if light.even else _toned(sheet, light)  # held for as long as they are drawn
    painter.drawImage(spot.topLeft(), sheet if light.even else _image(pixels, sheet))
    painter.restore()


def edges_brought_out(image: QImage) -> QImage:
    """Blocking: for a thread of its own."""
    from app.photos.light import edges_of  # loading it takes longer than the first paint may

    # A copy, because an image made of foreign bytes keeps none.
    return _image(edges_of(image.constBits(), image.size().toTuple()), image).copy()


def _toned(image: QImage, light: Light) -> bytes:
    from app.photos.light import toned

    return toned(image.constBits(), image.size().toTuple(), light)


def _image(pixels: bytes, like: QImage) -> QImage:
    return QImage(pixels, like.width(), like.height(), like.bytesPerLine(), _FORM)
