"""A small pill that leads to a place in a photo."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme

_HEIGHT, _PADDING, _TEXT_PX = 24, 8, 12


class PlaceChip(QAbstractButton):
    """A button inside running text; painted, because text flows around it."""

    hovered = Signal(bool)  # the pointer came, or left

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PX)
        self.setFont(font)
        self.setText(text)
        self._raised = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_raised(self, raised: bool) -> None:
        """Stand out from a ground that is lit up itself."""
        if raised != self._raised:
            self._raised = raised
            self.update()

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PX)
        return QSize(QFontMetrics(font).horizontalAdvance(self.text()) + 2 * _PADDING, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ring = QPen(QColor(tokens.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen
        painter.setPen(ring)
        lit = self.underMouse() or self.isDown()
        ground = tokens.surface if self._raised else tokens.accent_soft
        painter.setBrush(QColor(tokens.line if lit else ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PX)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if lit else tokens.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
