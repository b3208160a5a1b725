"""A field for text with numbered lines, in which some can be marked."""

from collections.abc import Collection

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme

_AROUND = 8  # pixels at each side of a number


class CodeEdit(QPlainTextEdit):
    """Plain text in letters of one width, not wrapped; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.TEXT_PX)
        self.setFont(font)
        # The theme's font is one for all widgets.
        self.setStyleSheet(f"font-family: '{font.family()}'; font-size: {theme.TEXT_PX}px;")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # what a program reads
        self._marked: frozenset[int] = frozenset()
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._follow)
        self._make_room()

    def mark(self, lines: Collection[int]) -> None:
        """These lines, from 1, are the ones to look at."""
        self._marked = frozenset(lines)
        self._numbers.update()

    def rewrite(self, text: str) -> None:
        """Another text, as if it were typed: it can be undone, and the cursor stays about where it
        was."""
        place, shown = self.textCursor().position(), self.verticalScrollBar().value()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(min(place, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(shown)

    def go_to(self, line: int) -> None:
        """Put the cursor there."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        wide = self._numbers_width()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), wide, inside.height()))

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in sight; marked ones bold and in the warning colour."""
        colors, painter = theme.now(), QPainter(self._numbers)
        painter.setLayoutDirection(self.layoutDirection())  # Qt takes the program's
        painter.fillRect(event.rect(), QColor(colors.surface))
        block = self.firstVisibleBlock()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        high = self.fontMetrics().height()
        top = place.top()
        while block.isValid() and top <= event.rect().bottom():
            number = block.blockNumber() + 1
            marked = number in self._marked
            font = self.font()
            font.setBold(marked)
            painter.setFont(font)
            painter.setPen(QColor(colors.danger if marked else colors.muted))
            room = QRect(0, round(top), self._numbers.width() - _AROUND, high)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), str(number))
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers_width(), 0, 0, 0)

    def _numbers_width(self) -> int:
        digits = max(3, len(str(self.blockCount())))
        return digits * self.fontMetrics().horizontalAdvance("9") + 2 * _AROUND

    def _follow(self, area: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())


class _Numbers(QWidget):
    def __init__(self, edit: CodeEdit) -> None:
        super().__init__(edit)
        self._edit = edit

    def paintEvent(self, event: QPaintEvent) -> None:
        self._edit.paint_numbers(event)
