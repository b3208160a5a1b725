"""What the model thought before it answered, apart from the answer."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets.fold import Fold
from ui.widgets.plain_label import harmless

SHOWN = 20_000


class ThinkingView(Fold):
    """Folded; text is only laid out once it is unfolded, and only what came since is added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.text = QPlainTextEdit()
        super().__init__(self.text, parent)
        self._all = ""
        self._length = 0
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(200)
        self.text.setAccessibleName(self.tr("Model's thinking"))
        self.set_title(self.tr("Model's thinking"))
        self.line.setToolTip(self.tr("Not part of the answer, and no evidence"))
        self.unfolded.connect(self._add)
        self.hide()

    def show_thinking(self, thinking: str) -> None:
        """All of it so far."""
        if len(thinking) == len(self._all) and thinking == self._all:
            return
        if not thinking.startswith(self._all):
            self.text.clear()
            self._length = 0
        self._all = thinking
        self.setVisible(bool(thinking))
        self._add()

    def _add(self) -> None:
        until = min(len(self._all), SHOWN)
        if not self.is_open or until == self._length:
            return
        added = harmless(self._all[self._length : until])
        if until < len(self._all):
            words = self.tr("… and %1 more characters, kept with the case")
            added += "\n" + words.replace("%1", str(len(self._all) - until))
        self._length = until
        self._append(added)

    def _append(self, text: str) -> None:
        bar = self.text.verticalScrollBar()
        follows = bar.value() >= bar.maximum()
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        if follows:
            bar.setValue(bar.maximum())
