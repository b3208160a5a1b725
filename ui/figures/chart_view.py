"""A chart in its card: what it says in words, and the sketch under them."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.figures.chart import Box, Chart, Colour, Rule, Sketch, Writing
from ui import theme
from ui.widgets.plain_label import PlainLabel


class ChartCard(QFrame):
    """One chart; named in words for whoever does not see it."""

    def __init__(self, chart: Chart, sketch: Sketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = PlainLabel(chart.title, "muted")
        self.headline = PlainLabel(chart.headline, "title")
        self.headline.setVisible(bool(chart.headline))
        self.said = PlainLabel(chart.said, "small")
        self.sketch = SketchView(sketch)
        self.sketch.setAccessibleName(spoken(chart))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(2)
        for label in (self.title, self.headline, self.said):
            column.addWidget(label)
        column.addSpacing(theme.S)
        column.addWidget(self.sketch)
        column.addStretch(1)


class SketchView(QWidget):
    """Draws marks in the colours and the font of now."""

    def __init__(self, sketch: Sketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sketch = sketch
        self.setFixedSize(round(sketch.width), round(sketch.height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Boxes and lines on whole pixels, so that they are sharp."""
        painter = QPainter(self)
        painter.setFont(self._font())
        metrics = QFontMetricsF(painter.font())
        for mark in self._sketch.marks:
            painter.setPen(Qt.PenStyle.NoPen)
            if isinstance(mark, Box):
                painter.fillRect(_whole(mark), _colour(mark.colour))
            elif isinstance(mark, Rule):
                painter.setPen(_colour(mark.colour))
                painter.drawLine(_level(mark))
            elif isinstance(mark, Writing):
                painter.setPen(_colour(mark.colour))
                x = mark.x - mark.anchor * metrics.horizontalAdvance(mark.text)
                painter.drawText(QPointF(x, mark.y), mark.text)

    def _font(self) -> QFont:
        font = theme.tabular(self.font())
        font.setPixelSize(round(self._sketch.size))
        return font


def spoken(chart: Chart) -> str:
    """All of its figures in one sentence."""
    told = "; ".join(f"{each.label} {each.shown}" for each in chart.entries)
    return ". ".join(filter(None, (chart.title, chart.headline, chart.said, told)))


def _colour(colour: Colour) -> QColor:
    return QColor(getattr(theme.now(), colour.value))


def _whole(box: Box) -> QRectF:
    """Where there is something, there is a pixel of it."""
    left, top = round(box.x), round(box.y)
    right, foot = round(box.x + box.width), round(box.y + box.height)
    return QRectF(left, min(top, foot - 1), max(right - left, 1), max(foot - top, 1))


def _level(rule: Rule) -> QLineF:
    y = round(rule.y) + 0.5
    return QLineF(rule.x, y, rule.to_x, y)
