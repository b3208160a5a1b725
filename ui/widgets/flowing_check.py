"""A box to tick whose words go on below where there is no room for them in one line."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.widgets.by_width import ByWidth, follow_width

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic
_LEAST, _WIDEST = 160, 100_000  # pixels: no narrower column is worth reading


class FlowingCheck(QCheckBox):
    """As a QCheckBox, which would cut them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._high = ByWidth(self._height)
        follow_width(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._high(width)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(_LEAST, whole.width()), whole.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._high.forget()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, painter = QStyleOptionButton(), QStylePainter(self)
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        painter.drawItemText(
            self._room(self.width(), self.height()),
            _WRAPPED | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )

    def _room(self, width: int, height: int) -> QRect:
        """Where the words are, in a widget of that size."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, width, height)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)

    def _height(self, width: int) -> int:
        one = super().sizeHint().height()
        return one - self._words(_WIDEST) + self._words(self._room(width, one).width())

    def _words(self, across: int) -> int:
        """How high the words are in a column."""
        room = QRect(0, 0, across, _WIDEST)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height()
