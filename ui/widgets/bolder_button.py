"""A button whose words are bold while it is pressed in, and whole then, too."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton


class BolderButton(QPushButton):
    """As wide as it is when it is taken, so that nothing beside it moves."""

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + bolder_by(self), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def bolder_by(button: QPushButton) -> int:
    """Pixels that its words take more when its style makes them bold, which Qt's own size hint
    does not tell."""
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    words = button.text()
    more = QFontMetrics(bold).horizontalAdvance(words)
    return max(0, more - button.fontMetrics().horizontalAdvance(words))
