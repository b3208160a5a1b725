"""A photo's caption, written where it stands: in the line under the photo."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

MOST_CHARACTERS = 200


class CaptionEdit(QLineEdit):
    """There while it is written. Enter, or going elsewhere, keeps it; Esc does not."""

    written = Signal(str)
    left = Signal()  # by a key: the focus goes back

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        self.setMaxLength(MOST_CHARACTERS)
        self.setAccessibleName(self.tr("Caption"))
        self.setPlaceholderText(self.tr("What the photo shows"))
        self.editingFinished.connect(self.leave)
        self.hide()

    def begin(self, caption: str) -> None:
        """Write on at the end of the caption."""
        self._before = caption
        self.setText(caption)
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Esc ends the writing, and nothing else in the window."""
        over = event.type() == QEvent.Type.ShortcutOverride
        if over and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc go back to the photo."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.hide()
            self.left.emit()

    def leave(self) -> None:
        """Keep what is written; nothing more is."""
        if not self.isHidden():
            self.hide()
            self.keep()

    def keep(self) -> None:
        """Keep what is written so far."""
        written = " ".join(self.text().split())
        if written != self._before:
            self._before = written
            self.written.emit(written)
