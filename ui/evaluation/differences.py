"""Two runs beside each other, figure by figure: what each has, the difference with its interval,
and whether that says anything."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.measured.evaluated import FALSE_ALARMS
from ui import theme
from ui.evaluation.words import figure_name, outcome_word, share_words
from ui.widgets.item_paint import mirrored, paint_lines, paint_words, small, strong
from ui.wording import became

if TYPE_CHECKING:
    from app.evaluation.comparing import Compared, Difference

_translate = QCoreApplication.translate
_ROW, _HEAD, _DOT, _BAR, _GAP = 36, 24, 4.0, 6.0, 12
_OUTCOME = 0.2  # of the width, at most: it is written in two lines
_NAMES = 0.62  # of what figures and words leave; the rest is for the drawing


class Differences(QWidget):
    """As high as its rows."""

    def __init__(self, compared: Compared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = [
            (name, each)
            for name, each in compared.differences.items()
            if each.change.value is not None
        ]
        self._reach = {False: 0.05, True: 0.05}  # of shares, and of counts of alarms
        for name, each in self._rows:
            counts = name == FALSE_ALARMS
            self._reach[counts] = max([self._reach[counts], *map(abs, _edges(each))])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_translate("Differences", "The second run beside the first"))
        told = (f"{figure_name(name)}: {_words(name, each)}" for name, each in self._rows)
        self.setAccessibleDescription("; ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(560, _HEAD + _ROW * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lefts = self._lefts()
        for place, heading in enumerate(_headings()):
            room = QRect(lefts[place], 0, lefts[place + 1] - lefts[place] - _GAP, _HEAD)
            room = mirrored(painter, self.width(), room)
            paint_words(painter, small(self.font()), heading, room, colors.muted)
        for number_, (name, each) in enumerate(self._rows):
            top = _HEAD + number_ * _ROW
            painter.fillRect(0, top, self.width(), 1, QColor(colors.line))
            rooms = [QRect(left, top, right - left - _GAP, _ROW) for left, right in pairwise(lefts)]
            rooms = [mirrored(painter, self.width(), room) for room in rooms]
            self._paint_row(painter, name, each, rooms)
        painter.end()

    def _lefts(self) -> list[int]:
        """Where columns begin, and the last one ends: figures and words have what they need."""
        even, heads = theme.tabular(self.font()), [[each] for each in _headings()]
        told: list[list[str]] = [[], [], [], [], [], []]
        for name, each in self._rows:
            told[1].append(_value(name, each.first))
            told[2].append(_value(name, each.second))
            told[4].append(_change(name, each))
            told[5].append(outcome_word(each.outcome))
        needed = [
            _GAP + max(_across(small(self.font()), head), _across(strong(even), words))
            for head, words in zip(heads, told, strict=True)
        ]
        needed[5] = min(needed[5] + 1, round(self.width() * _OUTCOME))
        left = max(0, self.width() - sum(needed[place] for place in (1, 2, 4, 5)))
        needed[0] = round(left * _NAMES)
        needed[3] = left - needed[0]
        return [0, *accumulate(needed)]

    def _paint_row(
        self, painter: QPainter, name: str, each: Difference, rooms: list[QRect]
    ) -> None:
        colors, even = theme.now(), theme.tabular(self.font())
        paint_lines(painter, self.font(), figure_name(name), rooms[0], colors.text)
        for room, value in zip(rooms[1:3], (each.first, each.second), strict=True):
            paint_words(painter, even, _value(name, value), room, colors.text)
        self._paint_change(painter, each, QRectF(rooms[3]), self._reach[name == FALSE_ALARMS])
        paint_words(painter, even, _change(name, each), rooms[4], colors.text)
        tones = {"better": colors.ok, "worse": colors.danger}
        tone = tones.get(each.outcome, colors.muted)
        paint_lines(painter, strong(self.font()), outcome_word(each.outcome), rooms[5], tone)

    def _paint_change(
        self, painter: QPainter, each: Difference, room: QRectF, reach: float
    ) -> None:
        """On a line with nothing in its middle; reach: where its scale ends."""
        colors, middle = theme.now(), room.center().y()
        half = room.width() / 2 - _DOT
        zero = room.center().x()
        painter.fillRect(QRectF(room.left(), middle - 0.5, room.width(), 1), QColor(colors.line))
        painter.fillRect(QRectF(zero - 0.5, middle - 8, 1, 16), QColor(colors.line_strong))
        painter.setPen(Qt.PenStyle.NoPen)
        low, high = each.change.low, each.change.high
        if low is not None and high is not None:
            soft = QColor(colors.accent)
            soft.setAlphaF(0.35)
            painter.setBrush(soft)
            left, right = (zero + edge / reach * half for edge in (low, high))
            bar = QRectF(left, middle - _BAR / 2, max(2.0, right - left), _BAR)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if each.change.value is not None:
            painter.setBrush(QColor(colors.accent))
            x = zero + each.change.value / reach * half
            painter.drawEllipse(QRectF(x - _DOT, middle - _DOT, 2 * _DOT, 2 * _DOT))


def _headings() -> tuple[str, ...]:
    return (
        "",
        _translate("Differences", "First (A)"),
        _translate("Differences", "Second (B)"),
        _translate("Differences", "Difference"),
        "",
        _translate("Differences", "The second is"),
    )


def _across(font: QFont, words: Iterable[str]) -> int:
    """Pixels of the longest."""
    room = QFontMetrics(font)
    return max((room.horizontalAdvance(each) + 1 for each in words), default=0)


def _edges(each: Difference) -> list[float]:
    told = (each.change.value, each.change.low, each.change.high)
    return [edge for edge in told if edge is not None]


def _words(name: str, each: Difference) -> str:
    first, second = _value(name, each.first), _value(name, each.second)
    return f"{became(first, second)}, {_change(name, each)}: {outcome_word(each.outcome)}"


def _value(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    if name == FALSE_ALARMS:
        return QLocale().toString(value, "f", 2)
    return share_words(value)


def _change(name: str, each: Difference) -> str:
    """In points of a hundred; a count of alarms as it is."""
    scale = 1.0 if name == FALSE_ALARMS else 100.0
    places = 2 if scale == 1.0 else 0

    def told(value: float) -> str:
        size = QLocale().toString(abs(scale * value), "f", places)
        sign = "−" if value < 0 else "+" if value else ""
        return f"{sign}{size}"

    change = each.change
    words = told(change.value or 0.0)
    if change.low is None or change.high is None:
        return words
    return f"{words} ({told(change.low)} … {told(change.high)})"
