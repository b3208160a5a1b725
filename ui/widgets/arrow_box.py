"""A combo box with a quiet arrow of our own, in the colours of now."""

import sys

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from ui import icons, theme

_FLAT = (
    "QComboBox { padding-%s: 0; } QComboBox::drop-down { border: none; width: 22px; } "
    "QComboBox::down-arrow { image: none; }"
)
_SIDE = 12
# There screen readers are told what is chosen in place of the name, so what it is for goes beside.
_NAME_IS_CHOICE = sys.platform not in ("win32", "darwin")
# Of tessera.qss: padding on the left and the arrow on the right; an icon and what is behind it.
_AROUND, _ICON = 36, 26
_BESIDE = 24  # padding and scroll bar of the list
_VISIBLE = 16  # of a list, before it is scrolled
_ELIDE = Qt.TextElideMode.ElideRight


class ArrowBox(QComboBox):
    """Grey while nothing is chosen; what does not fit ends in an ellipsis. The wheel scrolls what
    the box stands in: a decision is not changed by passing over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(5)
        self.setMaxVisibleItems(_VISIBLE)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentIndexChanged.connect(self._dress)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if _NAME_IS_CHOICE and not self.accessibleDescription():
            self.setAccessibleDescription(self.accessibleName())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._dress()

    def showPopup(self) -> None:  # noqa: N802 Qt's name
        """As wide as its longest words."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _BESIDE)
        super().showPopup()

    def room_for(self, words: str) -> int:
        """Pixels across, so that these are whole."""
        return self.fontMetrics().horizontalAdvance(words) + _AROUND

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """For painting: as much of the chosen words as there is room for."""
        super().initStyleOption(option)
        room = self.width() - _AROUND - (0 if option.currentIcon.isNull() else _ICON)
        words = self.fontMetrics().elidedText(self.currentText(), _ELIDE, room)
        self.setToolTip("" if words == self.currentText() else self.currentText())
        option.currentText = words if self.currentIndex() >= 0 else option.currentText

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("role") == "locked":  # nothing can be chosen
            return
        painter = QPainter(self)
        arrow = icons.pixmap("down", QColor(theme.now().muted), _SIDE, self.devicePixelRatioF())
        at = QRect(self.width() - _SIDE - 8, (self.height() - _SIDE) // 2, _SIDE, _SIDE)
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), at)
        painter.drawPixmap(at.topLeft(), arrow)

    def _dress(self) -> None:
        unset = self.currentIndex() < 0 and not self.isEditable()
        grey = f" QComboBox {{ color: {theme.now().muted}; }}" if unset else ""
        flat = _FLAT % ("left" if self.isRightToLeft() else "right")
        if self.styleSheet() != flat + grey:
            self.setStyleSheet(flat + grey)
