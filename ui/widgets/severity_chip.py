"""A severity as shape, colour and word together."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.domain.words import Severity
from ui import icons, theme

_GAP = 5


class SeverityChip(QWidget):
    """Only the shape is coloured, the word is in the text colour; words: in the person's
    language. big: for the headline of an assessment."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity: Severity | None = None
        self._words = ""
        self._shape = 16 if big else 12
        if big:
            font = self.font()
            font.setPixelSize(theme.TITLE_PX)
            font.setWeight(font.Weight.DemiBold)
            self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_severity(self, severity: Severity | None, words: str) -> None:
        """None shows the words alone, for a severity nobody has given yet."""
        if (severity, words) == (self._severity, self._words):
            return
        self._severity, self._words = severity, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Shape, gap, word."""
        metrics = self.fontMetrics()
        height = max(self._shape, metrics.height())
        return QSize(self._word_x() + metrics.horizontalAdvance(self._words) + 1, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both in the colours of now."""
        painter = QPainter(self)
        if self._severity is not None:
            shape = icons.severity_pixmap(
                self._severity, self._shape, theme.is_dark(), self.devicePixelRatioF()
            )
            at = QRect(0, (self.height() - self._shape) // 2, self._shape, self._shape)
            painter.drawPixmap(self._mirrored(at).topLeft(), shape)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        rest = self.rect().adjusted(self._word_x(), 0, 0, 0)
        painter.drawText(self._mirrored(rest), theme.MIDDLE_LEFT, self._words)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _word_x(self) -> int:
        return 0 if self._severity is None else self._shape + _GAP
