"""A field over a closed list: a few letters of a name choose it, other words may be typed too."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from ui.widgets.arrow_box import ArrowBox

_IN_LINE = 8  # what a line keeps free around its words
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class TermBox(ArrowBox):
    """Typing lists the names that contain the letters; Return or Tab takes the first of them, or
    the one chosen by arrows. Esc closes the list: then the words stand as they are typed."""

    taken = Signal()  # a name was chosen from among those listed

    def __init__(self, names: Sequence[str], text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing = False
        self._line = QLineEdit(self)  # made without a parent, it would keep a padding of its own
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(names))
        self.setCurrentText(text)
        self._completer = QCompleter(self.model(), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(self._completer)
        self._completer.activated.connect(self._chose)
        self.names = QListView()
        self._completer.setPopup(self.names)
        self.names.installEventFilter(self)
        self._line.setCursorPosition(0)
        self._line.textEdited.connect(self._type)

    def room_for(self, words: str) -> int:
        return super().room_for(words) + _IN_LINE

    def take_first(self) -> bool:
        """Take the first name that contains what is being typed; False where nothing is."""
        typed = self.currentText().strip()
        if not self._typing or not typed:
            return False
        self._completer.setCompletionPrefix(typed)
        found = self._completer.currentCompletion()
        if not found:
            return False
        self.setCurrentText(found)
        self._chose()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys reach the list while it is open."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self._typing = False
            elif key in _TAKING and not self.names.currentIndex().isValid() and self.take_first():
                self.names.hide()
                if key == Qt.Key.Key_Tab:
                    self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def focus_end(self) -> None:
        """Take the focus, all words selected from their end, so that the beginning is seen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.setSelection(len(self._line.text()), -len(self._line.text()))

    def _type(self) -> None:
        self._typing = True

    def _chose(self) -> None:
        self._typing = False
        self.taken.emit()
