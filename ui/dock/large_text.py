"""Text to be read from two metres: as large as there is room for, down to what is still read."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.dock.sizes import letters
from ui.widgets.plain_label import harmless

_MOST = 600  # characters: more never fit
_MORE = "…"
_TALLEST = 1.25  # of a font's size: what lines take at most; those of Chinese fonts ask for 1.45


def line_height(font: QFont) -> float:
    """From one line to the next: without the air that some fonts have above their letters."""
    return min(QFontMetricsF(font).height(), _TALLEST * font.pixelSize())


def _baseline(font: QFont) -> float:
    return line_height(font) - QFontMetricsF(font).descent()


class LargeText(QWidget):
    """arcs: heights of capitals in minutes of arc, the largest first; at the last what does not
    fit is cut, visibly. lines: so many at the first are kept free, and always unless it gives some
    of it up where there is too little for all; it grows if it may."""

    def __init__(
        self,
        arcs: tuple[float, ...],
        lines: int = 1,
        bold: bool = False,
        grows: bool = False,
        gives: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._arcs, self._lines, self._bold = arcs, lines, bold
        self.text, self._tone = "", "text"
        fixed = QSizePolicy.Policy.Maximum if gives else QSizePolicy.Policy.Fixed
        upright = QSizePolicy.Policy.Expanding if grows else fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)

    def show_text(self, text: str, tone: str = "text") -> None:
        """Plain text, whatever is in it; tone: a colour of ui.tokens."""
        text = harmless(text)[:_MOST]
        if (text, tone) != (self.text, self._tone):
            self.text, self._tone = text, tone
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines at the largest."""
        return QSize(200, self._high(self._arcs[0], self._lines))

    def minimumSizeHint(self) -> QSize:
        """One line at the smallest."""
        return QSize(80, self._high(self._arcs[-1], 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw at the largest size that fits."""
        painter = QPainter(self)
        painter.setPen(QColor(getattr(theme.now(), self._tone)))
        font, lines = self.laid()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for place, line in enumerate(lines):
            spare = self.width() - metrics.horizontalAdvance(line) if self.isRightToLeft() else 0
            below = _baseline(font) + place * line_height(font)
            painter.drawText(QPointF(spare, below), line)

    @property
    def middle(self) -> int:
        """How far below its top the middle of the first line's capitals is."""
        font = self.laid()[0]
        return round(_baseline(font) - QFontMetricsF(font).capHeight() / 2)

    def laid(self) -> tuple[QFont, list[str]]:
        """The font it is drawn in, and its lines."""
        for arc in self._arcs:
            font = self._font(arc)
            lines, room = _lines(self.text, font, self.width()), self._room(font)
            if len(lines) <= room and self._is_whole(font):
                return font, lines
        rest = self.text[sum(map(len, lines[: room - 1])) :].replace("\n", " ")
        while rest and QFontMetricsF(font).horizontalAdvance(rest + _MORE) > self.width():
            rest = rest[:-1]
        return font, [*lines[: room - 1], rest.rstrip() + _MORE]

    def _is_whole(self, font: QFont) -> bool:
        """Its lines are not cut across; the smallest is always taken."""
        least = line_height(self._font(self._arcs[-1]))
        return line_height(font) <= max(self.height(), least)

    def _room(self, font: QFont) -> int:
        """So many lines fit, one at least."""
        return max(1, int(self.height() / line_height(font)))

    def _high(self, arc: float, lines: int) -> int:
        return int(lines * line_height(self._font(arc))) + 1

    def _font(self, arc: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, letters(arc, self.screen())))
        if self._bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Broken between words, inside those that are longer than a line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found
