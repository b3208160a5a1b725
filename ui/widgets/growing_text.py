"""A field for text that is one line high until it holds more."""

from collections.abc import Iterator
from itertools import islice
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_MARGIN = 3.0
_TIGHT = 13  # border and padding, and the margin above the first line alone
_AROUND, _ONE = 13, 32  # of a field with one line: what is around it, and the least it is high


class GrowingText(QPlainTextEdit):
    """Plain text from least to most lines high, scrolled beyond; Tab leaves it."""

    _flat = False  # dressed as what can only be read

    def __init__(self, least: int = 1, most: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height_of(self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt does not tell the words that a scroll bar took some of their width meanwhile, nor lays
        out what is around them once it was hidden with all that holds it."""
        super().showEvent(event)
        QCoreApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))
        size = self.viewport().size()
        QCoreApplication.sendEvent(self.viewport(), QResizeEvent(size, QSize()))

    def changeEvent(self, event: QEvent) -> None:
        """One that can only be read is dressed otherwise."""
        super().changeEvent(event)
        # Told also where it stays as it is, as often as a case is drawn.
        if event.type() == QEvent.Type.ReadOnlyChange and self.isReadOnly() != self._flat:
            self._flat = self.isReadOnly()
            self.style().unpolish(self)
            self.style().polish(self)

    def _fit(self) -> None:
        # A plain document counts its height in lines.
        lines = round(self.document().documentLayout().documentSize().height())
        policy = Qt.ScrollBarPolicy
        more = lines > self._most
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff
        )
        wanted = self._height_of(max(self._least, min(lines, self._most)))
        if wanted != self.height():
            self.setFixedHeight(wanted)
            # While it is being resized Qt lays out nothing in it a second time.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _height_of(self, lines: int) -> int:
        """Of so many lines of the font's own, or what the first so many really take where letters
        that another font lends are higher; one line of those has room in any case."""
        line = self.fontMetrics().lineSpacing()
        own = (lines - 1) * line + max(_ONE, line + _AROUND)
        return max(own, ceil(sum(islice(self._heights(), lines))) + _TIGHT)

    def _heights(self) -> Iterator[float]:
        """Of its lines; letters that another font has to lend are higher."""
        block = self.document().firstBlock()
        while block.isValid():
            laid = block.layout()
            yield from (laid.lineAt(place).height() for place in range(laid.lineCount()))
            block = block.next()
