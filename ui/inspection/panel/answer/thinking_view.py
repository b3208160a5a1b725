"""What the model thought before it answered, apart from the answer."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets.fold import Fold
from ui.widgets.plain_label import harmless

SHOWN = 20_000


class ThinkingView(Fold):
    """Folded; the text's widget is only made once it is unfolded, which few people do, and only
    what came since is added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QWidget(), parent)
        self.text: QPlainTextEdit | None = None
        self._all = ""
        self._length = 0
        self.set_title(self.tr("Model's thinking"))
        self.line.setToolTip(self.tr("Not part of the answer, and no evidence"))
        self.unfolded.connect(self._add)
        self.hide()

    def show_thinking(self, thinking: str) -> None:
        """All of it so far."""
        if len(thinking) == len(self._all) and thinking == self._all:
            return
        if not thinking.startswith(self._all):
            self._length = 0
            if self.text is not None:
                self.text.clear()
        self._all = thinking
        self.setVisible(bool(thinking))
        self._add()

    def _add(self) -> None:
        until = min(len(self._all), SHOWN)
        if not self.is_open or until == self._length:
            return
        added = harmless(self._all[self._length : until])
        if until < len(self._all):
            left = len(self._all) - until
            added += "\n" + self.tr("… and %Ln more characters, kept with the case", "", left)
        self._length = until
        if self.text is None:
            self.text = self._made()
        self._append(self.text, added)

    def _made(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setUndoRedoEnabled(False)
        text.setTabChangesFocus(True)
        text.setFixedHeight(200)
        text.setAccessibleName(self.tr("Model's thinking"))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text)
        return text

    def _append(self, into: QPlainTextEdit, text: str) -> None:
        bar = into.verticalScrollBar()
        follows = bar.value() >= bar.maximum()
        cursor = QTextCursor(into.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        if follows:
            bar.setValue(bar.maximum())
