"""How full the model's window is, as a ring and a figure."""

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.fill import Fill
from ui import theme
from ui.widgets.item_paint import mirrored
from ui.wording import paragraph

# From here on the oldest turns are summed up before the next question goes out.
NEARLY_FULL = 0.85
_RING, _GAP, _PEN = 16, 5, 2.5


class ContextMeter(QWidget):
    """Drawn beside the question field; says in full under the pointer what it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill: Fill | None = None
        font = theme.tabular(self.font())
        font.setPixelSize(12)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_fill(self, fill: Fill | None) -> None:
        """None while nothing can be counted."""
        if fill == self._fill:
            return
        self._fill = fill
        words = self._words(fill) if fill else ""
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def figure(self) -> str:
        """The figure beside the ring."""
        if self._fill is None:
            return ""
        percent = str(min(999, round(self._fill.share * 100)))
        return self.tr("%1 %").replace("%1", percent)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.figure)
        return QSize(_RING + _GAP + width + 1, max(_RING, self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._fill is None:
            return
        tokens, painter = theme.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(mirrored(painter, self.width(), QRect(0, 0, _RING, _RING)))
        ring.translate(0, (self.height() - _RING) / 2)
        ring.adjust(_PEN / 2, _PEN / 2, -_PEN / 2, -_PEN / 2)
        painter.setPen(QPen(QColor(tokens.line_strong), _PEN))
        painter.drawEllipse(ring)
        full = self._fill.share > NEARLY_FULL
        painter.setPen(QPen(QColor(tokens.warn if full else tokens.accent), _PEN))
        painter.drawArc(ring, 90 * 16, -round(min(1.0, self._fill.share) * 360 * 16))
        painter.setPen(QColor(tokens.warn if full else tokens.muted))
        words = mirrored(painter, self.width(), self.rect().adjusted(_RING + _GAP, 0, 0, 0))
        painter.drawText(words, theme.MIDDLE_LEFT | Qt.TextFlag.TextSingleLine, self.figure)

    def _words(self, fill: Fill) -> str:
        figures = QLocale()
        words = self.tr(
            "The next question and its reply take about %1 of the %2 tokens the model has room for."
        )
        words = words.replace("%1", figures.toString(fill.asked + fill.answer))
        words = words.replace("%2", figures.toString(fill.window))
        if fill.share <= NEARLY_FULL:
            return words
        more = self.tr("Before it goes out, the oldest questions are summed up.")
        return paragraph(words, more)
