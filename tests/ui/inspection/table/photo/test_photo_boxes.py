"""How boxes are drawn over each other."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.domain.place.region import Region
from app.domain.words import Severity
from ui.inspection.table.photo.box_places import Box, Placed
from ui.inspection.table.photo.photo_boxes import Pencil

SEEN = QRectF(0, 0, 400, 300)
PLACE = Region(0.1, 0.1, 0.5, 0.5)


def _box(number: int, severity: Severity) -> Box:
    return Box(f"finding-{number}", number, PLACE, severity, None, severity.value)


def _drawn(pencil: Pencil, *placed: Placed) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    pencil.draw(painter, placed, SEEN, selected=False)
    painter.end()
    return image


def test_no_tag_is_crossed_out_by_a_neighbours_line(qapp: QApplication) -> None:
    pencil = Pencil(QFont(), 1.0)
    tag = QRectF(100, 80, 34, 20)
    first = Placed(_box(1, Severity.SEVERE), QRectF(100, 100, 120, 90), tag)
    across = Placed(_box(2, Severity.MINOR), QRectF(40, 40, 75, 200), QRectF(40, 20, 34, 20))
    alone, both = _drawn(pencil, first), _drawn(pencil, first, across)
    inner = QRect(104, 83, 24, 14)
    assert both.copy(inner) == alone.copy(inner)
    assert both.pixel(115, 150) != alone.pixel(115, 150), "its line is there below"
