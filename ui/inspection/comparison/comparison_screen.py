"""Two answers to the same photos side by side; takes the window's middle while it is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.photo import Photo
from ui import theme
from ui.inspection.comparison.compared_list import ComparedList
from ui.inspection.comparison.compared_photos import ComparedPhotos
from ui.inspection.comparison.comparison_bar import ComparisonBar
from ui.inspection.comparison.comparison_model import Compared
from ui.inspection.comparison.row import rows
from ui.inspection.panel.names import Names
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel

_LIST_WIDTH = 400


class ComparisonScreen(QWidget):
    """Draws a Compared; emits what is chosen and taken. Esc closes it."""

    chosen = Signal(str, str)  # run ids, left and right
    taken = Signal(str)  # finding id
    closed = Signal()

    def __init__(self, pictures: Callable[[Photo], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.photos = ComparisonBar(), ComparedPhotos(pictures)
        self.list = ComparedList()
        self.bar.chosen.connect(self.chosen)
        self.bar.closed.connect(self.closed)
        self.list.taken.connect(self.taken)
        self.list.selected.connect(self.photos.light)
        self.list.hovered.connect(lambda ids: self.photos.hover(next(iter(ids), "")))
        self.photos.clicked.connect(lambda each: self.list.choose(frozenset(filter(None, [each]))))
        self.photos.hovering.connect(self._hover)
        self._arrange()

    def show_compared(self, compared: Compared, names: Names) -> None:
        """Draw both answers."""
        self.bar.show_compared(compared)
        self.photos.show_compared(compared)
        self.list.show_rows(rows(compared), names)

    def act(self, what: str) -> None:
        """What a key of the window means here."""
        if what == "compare" or (what == "stop" and not self.photos.back()):
            self.closed.emit()
        elif what != "stop":
            self.list.act(what)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.act("stop")
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc means this screen before it means the window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
        return super().event(event)

    def _hover(self, finding_id: str) -> None:
        self.photos.hover(finding_id)
        self.list.light(frozenset(filter(None, [finding_id])))

    def _arrange(self) -> None:
        side = QFrame()
        side.setProperty("role", "side")
        side.setFixedWidth(_LIST_WIDTH)
        words = self.tr("Agreement says how alike two answers are, not how right they are.")
        note = PlainLabel(words, "small")
        foot = QVBoxLayout()
        inset(foot, theme.S, theme.S, theme.L, 0)
        foot.addWidget(note)
        column = QVBoxLayout(side)
        inset(column, theme.S, 0, 0, theme.S)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.photos, 1)
        middle.addWidget(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(middle, 1)
