"""What lies over the table while something is dragged onto it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme


class DropOverlay(QWidget):
    """«Drop to add», over the whole table; takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a frame, the words."""
        tokens, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.table)
        veil.setAlpha(232)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(tokens.table_accent), 2)
        pen.setDashPattern([3.5, 3])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(theme.L, theme.L, -theme.L, -theme.L)
        painter.drawRoundedRect(frame, theme.CARD_RADIUS, theme.CARD_RADIUS)
        font = QFont(self.font())
        font.setPixelSize(theme.TITLE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_table))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop to add"))
