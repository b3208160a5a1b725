"""Above the photos: what is looked for in what was read off them, and how often it was found."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton

_LEAST, _FIELD = 48, 260
_ROOMY = 400  # pixels
_LONGEST = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """There while writing in photos is looked for or selected."""

    sought = Signal(str)
    moved = Signal(int)  # 1 to the next place, -1 to the one before
    entered = Signal()  # keys are to select words of the photo
    read_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_field()
        self.told, self.unread = QLabel(), ElidedLabel()
        self.told.setProperty("role", "table")
        self.unread.setProperty("role", "table-muted")
        self.before = IconButton("before", self.tr("The place before (Shift+Enter)"), "table", self)
        self.after = IconButton("after", self.tr("The next place (Enter)"), "table", self)
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.after.clicked.connect(lambda: self.moved.emit(1))
        self.read = QPushButton(self.tr("Read it"))
        self.read.setProperty("role", "table")
        self.read.clicked.connect(self.read_wanted)
        close = IconButton("cross", self.tr("Close (Esc)"), "table", self)
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.field, 100)  # what is free is for typing
        for widget in (self.before, self.after, self.told, self.unread, self.read):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.hide()

    def _make_field(self) -> None:
        self.field = FindField()
        self.field.setProperty("role", "table")
        self.field.setPlaceholderText(self.tr("Find in the photos"))
        self.field.setAccessibleName(self.tr("Find writing and barcodes in the photos"))
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumWidth(_LEAST)
        self.field.setMaximumWidth(_FIELD)
        self.field.textChanged.connect(self.sought)
        self.field.moved.connect(self.moved)
        self.field.entered.connect(self.entered)
        self.field.left.connect(self.closed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """What is not read yet is told beside where the field keeps room to type; else the button
        says it."""
        words = self.unread.text()
        beside = self.width() >= _ROOMY or self.read.isHidden()
        self.unread.setVisible(bool(words) and beside)
        self.read.setToolTip("" if self.unread.isVisibleTo(self) else words)

    def show_found(self, current: int, total: int) -> None:
        """current: which of them is in hand, from 0."""
        self.before.setEnabled(total > 0)
        self.after.setEnabled(total > 0)
        words = self.tr("%1 of %2") if total else self.tr("not found")
        told = words.replace("%1", str(current + 1)).replace("%2", str(total))
        self.told.setText(told if self.field.text().strip() else "")
        self.told.setVisible(bool(self.told.text()))

    def show_unread(self, words: str, readable: bool) -> None:
        """What is missing in what can be found; readable: a person may have it read."""
        self.unread.setText(words)
        self.read.setVisible(readable)
        self._share_room()


class FindField(QLineEdit):
    """Enter goes on, arrow down to the words, Esc leaves, wherever the window's own keys would
    take them."""

    moved = Signal(int)
    entered = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        ours = isinstance(event, QKeyEvent) and event.key() in (*_ENTER, Qt.Key.Key_Escape)
        if override and ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.moved.emit(-1 if shift else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
