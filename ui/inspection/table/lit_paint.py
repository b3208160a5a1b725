"""A photo painted as a person wants to look at it: turned, in another light."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from app.domain.light import Light
from ui.inspection.table.photo_geometry import PhotoGeometry

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
    painter.drawImage(spot.topLeft(), sheet if light.even else _toned(sheet, light))
    painter.restore()


def edges_brought_out(image: QImage) -> QImage:
    """Blocking: for a thread of its own."""
    from app.photos.light import edges_of  # loading it takes longer than the first paint may

    return _image(edges_of(bytes(image.constBits()), image.size().toTuple()), image)


def _toned(image: QImage, light: Light) -> QImage:
    from app.photos.light import toned

    return _image(toned(bytes(image.constBits()), image.size().toTuple(), light), image)


def _image(pixels: bytes, like: QImage) -> QImage:
    """A copy, because an image made of foreign bytes keeps none."""
    made = QImage(pixels, like.width(), like.height(), like.bytesPerLine(), _FORM)
    return made.copy()
