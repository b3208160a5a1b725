"""What a side is called and how its boxes are drawn, in one small mark."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.inspection.comparison.sides import Side, side_pen

_HEIGHT, _LEAST = 20, 26
_DASHES = (2, 2)  # shorter than in the photo, else the small frame falls apart


class SideTag(QWidget):
    """Letter and number on the table's colour, framed in the side's line. number 0: the letter
    alone, for a legend; empty: that side saw nothing."""

    def __init__(self, side: Side, number: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.text = f"{side}{number}" if number else str(side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.text)

    def sizeHint(self) -> QSize:
        return QSize(max(_LEAST, self.fontMetrics().horizontalAdvance(self.text) + 12), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now().table))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = side_pen(self._side, 1.2)
        if pen.style() is Qt.PenStyle.CustomDashLine:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5))
        font = QFont(theme.tabular(self.font()))
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.now().on_table))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
