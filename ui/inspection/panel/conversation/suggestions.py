"""Questions people usually ask, to be asked with one press."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme


class Suggestions(QWidget):
    """One under the other; those that were asked are no longer offered."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[Suggestion] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.XS)
        self.hide()

    def offer(self, questions: Sequence[str]) -> None:
        """These in place of those before."""
        if tuple(questions) == tuple(button.whole for button in self.buttons):
            return
        for gone in self.buttons:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.buttons = [Suggestion(question) for question in questions]
        for button in self.buttons:
            button.asked.connect(self.chosen)
            self._column.addWidget(button)
        self.setVisible(bool(self.buttons))


class Suggestion(QPushButton):
    """A question on one line; cut short where there is no room for it."""

    asked = Signal(str)

    def __init__(self, whole: str) -> None:
        super().__init__(whole)
        self.whole = whole
        self.setProperty("role", "suggestion")
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.ensurePolished()  # so that the first layout knows how much room its dress takes
        self.clicked.connect(lambda: self.asked.emit(self.whole))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Of the whole question, whatever is shown of it."""
        hint = super().sizeHint()
        shown = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() - shown + self._wide(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        around = self.sizeHint().width() - self._wide()
        room = self.width() - around
        cut = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room)
        if cut != self.text():
            self.setText(cut)

    def _wide(self) -> int:
        # Cutting short measures more finely than this, and would take half a pixel for too little.
        return self.fontMetrics().horizontalAdvance(self.whole) + 2
