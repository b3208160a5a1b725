"""A QR code as phones read it: dark on white in both themes, sharp at every scaling."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

_QUIET = 4  # squares of white around, as readers expect


class QrSquare(QWidget):
    """Draws rows of squares, True where dark; side: in pixels."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: Sequence[Sequence[bool]] = ()
        self.setFixedSize(side, side)

    def show_code(self, code: Sequence[Sequence[bool]]) -> None:
        """Another code; () for none."""
        if code != self._code:
            self._code = code
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, frame = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white") if self._code else QColor(theme.now().raised))
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        # Whole device pixels for each square: none is drawn wider than its neighbour.
        squares, scale = len(self._code) + 2 * _QUIET, self.devicePixelRatioF()
        size = int(self.width() * scale / squares) / scale
        begin = (self.width() - size * len(self._code)) / 2
        for row, squares_of in enumerate(self._code):
            for column, dark in enumerate(squares_of):
                if dark:
                    corner = QPointF(begin + column * size, begin + row * size)
                    painter.fillRect(QRectF(corner.x(), corner.y(), size, size), QColor("black"))
