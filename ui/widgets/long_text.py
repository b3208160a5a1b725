"""Text of any length: the beginning, and the rest when it is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.plain_label import PlainLabel

SHOWN_AT_FIRST = 800


class LongText(QWidget):
    """Shows up to SHOWN_AT_FIRST characters, or as many as are said, so that no text of a model
    can slow the window."""

    def __init__(
        self, role: str = "", parent: QWidget | None = None, shown: int = SHOWN_AT_FIRST
    ) -> None:
        super().__init__(parent)
        self._text, self._at_first = "", shown
        self._whole = False
        self.label = PlainLabel("", role)
        self._more: QPushButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.label)

    @property
    def text(self) -> str:
        """All of it, shown or not."""
        return self._text

    def set_text(self, text: str) -> None:
        """Another text; what was unfolded stays unfolded."""
        if text != self._text:
            self._text = text
            self._show()

    def _show(self) -> None:
        folds = len(self._text) > self._at_first and not self._whole
        self.label.setText(f"{self._text[: self._at_first]}…" if folds else self._text)
        if folds and self._more is None:
            self._more = QPushButton()
            self._more.setProperty("role", "link")
            self._more.clicked.connect(self._unfold)
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        if self._more is not None:
            self._more.setText(self.tr("Show all %Ln characters", "", len(self._text)))
            self._more.setVisible(folds)

    def _unfold(self) -> None:
        self._whole = True
        self._show()
