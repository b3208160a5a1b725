"""Markdown of the program's own, dressed as the window is."""

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextFragment

from ui import theme

_KEEP = QTextCursor.MoveMode.KeepAnchor
_SIZE, _PIXELS = QTextFormat.Property.FontSizeAdjustment, QTextFormat.Property.FontPixelSize


def dress(document: QTextDocument) -> None:
    """Titles in the window's sizes, room between paragraphs, and the names of what can be pressed
    a little bolder: the window's fonts have no slanted letters, and another's would stand out."""
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
        _upright(block, cursor)
        block = block.next()


def _upright(block: QTextBlock, cursor: QTextCursor) -> None:
    for part in (each for each in fragments(block) if each.charFormat().fontItalic()):
        cursor.setPosition(part.position())
        cursor.setPosition(part.position() + part.length(), _KEEP)
        form = part.charFormat()
        form.setFontItalic(False)
        form.setFontWeight(QFont.Weight.DemiBold)
        cursor.setCharFormat(form)


def fragments(block: QTextBlock) -> list[QTextFragment]:
    """The parts of a paragraph that look alike, in their order."""
    parts, at = [], block.begin()
    while not at.atEnd():
        parts.append(at.fragment())
        at += 1
    return parts
