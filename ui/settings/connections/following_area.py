"""A page that is higher than its place, and goes along while lines are added at its end."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_FOLLOW_MS = 300


class FollowingArea(QScrollArea):
    """follow() says that a line is being added: what makes the page longer otherwise, such as
    something a person unfolds, leaves it where it is."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._following = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self.verticalScrollBar().rangeChanged.connect(self._grown)

    def follow(self) -> None:
        """Show the end of what is about to be longer."""
        self._following.start()

    def _grown(self, _: int, end: int) -> None:
        if self._following.isActive():
            self.verticalScrollBar().setValue(end)
