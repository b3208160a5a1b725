"""A button that says its key beside its label, smaller."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

_GAP, _EDGE = 6, 6
_END = Qt.TextElideMode.ElideRight
# As faint as 4.5:1 allows on the accent colours.
_QUIETER = 0.85
_SMALLER = 0.8  # of the label's letters, however high a line of their font is


class KeyButton(QPushButton):
    """label and key are drawn as two texts; screen readers get both."""

    def __init__(self, label: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._key = key
        self.setAccessibleDescription(key)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._key:
            size.setWidth(size.width() + _GAP + self._key_width())
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._key:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        wide = self.fontMetrics().size(0, self.text()).width()  # of several lines the longest
        room = self.width() - 2 * _EDGE
        if wide + _GAP + self._key_width() > room:
            self._paint_words_alone(painter, room)
            return
        left = (self.width() - wide - _GAP - self._key_width()) // 2
        painter.setPen(self.palette().buttonText().color())
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        words = QRect(left, 0, wide + 1, self.height())
        painter.drawText(self._mirrored(words), middle, self.text())
        painter.setFont(self._small())
        painter.setOpacity(_QUIETER if self.isEnabled() else 0.5)
        edge = left + wide + _GAP
        key = QRect(edge, 0, self._key_width() + 1, self.height())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # «Ctrl ⏎» is no word
        painter.drawText(self._mirrored(key), middle, self._key)

    def _paint_words_alone(self, painter: QStylePainter, room: int) -> None:
        """Where there is no room for both, the key gives way, then the words' end."""
        place = QRect(_EDGE, 0, room, self.height())
        painter.setPen(self.palette().buttonText().color())
        lines = self.text().split("\n")
        cut = (self.fontMetrics().elidedText(line, _END, room) for line in lines)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "\n".join(cut))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(max(9, round(_SMALLER * QFontInfo(self.font()).pixelSize())))
        return font

    def _key_width(self) -> int:
        return QFontMetrics(self._small()).horizontalAdvance(self._key)
