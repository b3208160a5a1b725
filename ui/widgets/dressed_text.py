"""Markdown of the program's own, dressed as the window is."""

from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat

from ui import theme

_KEEP = QTextCursor.MoveMode.KeepAnchor
_SIZE, _PIXELS = QTextFormat.Property.FontSizeAdjustment, QTextFormat.Property.FontPixelSize


def dress(document: QTextDocument) -> None:
    """Titles in the window's sizes, and room between paragraphs."""
    block, cursor = document.begin(), QTextCursor(document)
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        paragraph = block.blockFormat()
        paragraph.setTopMargin(theme.L if level > 1 else 0)
        paragraph.setBottomMargin(theme.S if block.textList() is None else theme.XS)
        cursor.setBlockFormat(paragraph)
        if level:
            title = cursor.charFormat()
            title.clearProperty(_SIZE)
            title.setProperty(_PIXELS, theme.TITLE_PX if level == 1 else theme.HEADING_PX)
            cursor.setCharFormat(title)
        block = block.next()
