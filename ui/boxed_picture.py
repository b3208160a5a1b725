"""A photo with its findings' boxes drawn into it, for other programs. Painted in any thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPainter,
    QPen,
    QPolygonF,
)

from app.domain.finding import Finding
from app.domain.place.region import Region
from ui import theme

_LINE, _TAG = 500, 55  # of the picture's longer side: a line's width, a letter's height
_QUALITY = 92


def boxed(path: Path, findings: Sequence[tuple[int, Finding]], hidden: Sequence[Region]) -> QImage:
    """The picture Tessera made of the photo at path, with the standing findings by their numbers;
    hidden: places whose pixels go. Raises OSError where there is none."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull():
        raise FileNotFoundError(str(path))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, high = image.width(), image.height()
    for place in hidden:
        left, top, right, bottom = place.in_pixels(wide, high)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), QColor("black"))
    for number, found in findings:
        _paint(painter, number, found, wide, high)
    painter.end()
    return image


def jpeg_of(image: QImage) -> bytes:
    """As a file: no EXIF, no place, nothing but the pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


def _paint(painter: QPainter, number: int, found: Finding, wide: int, high: int) -> None:
    region, outline = found.value.region, found.value.outline
    if region is None:
        return
    left, top, right, bottom = region.in_pixels(wide, high)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    if outline is not None:
        corners = [(x * wide, y * high) for x, y in outline.points]
    thick = max(2.0, max(wide, high) / _LINE)
    colour = theme.severity_color(found.value.severity, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor("white"), thick * 2.4), QPen(colour, thick * 1.5)):
        painter.setPen(pen)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    at = min(corners, key=lambda corner: corner[1])
    _tag(painter, str(number), colour, QPointF(min(x for x, _ in corners), at[1]))


def _tag(painter: QPainter, text: str, colour: QColor, at: QPointF) -> None:
    device = painter.device()
    font = QFont(painter.font())
    font.setPixelSize(max(12, max(device.width(), device.height()) // _TAG))
    font.setBold(True)
    metrics = QFontMetricsF(font)
    side = metrics.height()
    room = QRectF(at.x(), at.y(), max(side, metrics.horizontalAdvance(text) + side / 2), side)
    room.moveLeft(min(room.left(), device.width() - room.width()))
    room.moveTop(min(room.top(), device.height() - room.height()))
    painter.fillRect(room, colour)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
