"""One line of plain text that gives way: what does not fit ends in an ellipsis."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Asks for its text's width and takes less, down to least pixels; the whole text is in the
    tool tip then. elide: where letters are left out; names of files differ at their end."""

    elide = Qt.TextElideMode.ElideRight

    def __init__(self, text: str = "", least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802 Qt's name
        """One line: line breaks become spaces."""
        super().setText(" ".join(text.split()))

    def set_least(self, least: int) -> None:
        """From now on it takes no less than so many pixels."""
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), self.elide, self.contentsRect().width())
        # A tool tip guesses whether it is given markup, so it gets some, with the text escaped.
        self.setToolTip(f"<qt>{escape(self.text())}</qt>" if shown != self.text() else "")
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
