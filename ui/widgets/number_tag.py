"""A finding's number on its severity's colour, the same as on its box in the photo."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.words import Severity
from ui import theme

_SIDE = 20


class NumberTag(QWidget):
    """hollow: only an outline, for a finding that no longer holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[int, Severity, bool] = (0, Severity.UNDETERMINED, False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_number(self, number: int, severity: Severity, hollow: bool = False) -> None:
        """Another number or colour."""
        if self.shown != (number, severity, hollow):
            self.shown = (number, severity, hollow)
            self.setAccessibleName(self.tr("Finding %1").replace("%1", str(number)))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE + 8 * max(0, len(str(self.shown[0])) - 2), _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        number, severity, hollow = self.shown
        color = theme.severity_color(severity, theme.is_dark())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        muted = QColor(theme.now().muted)
        painter.setPen(QPen(muted, 1) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = theme.tabular(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(muted if hollow else theme.ink_on(color))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(number))
