"""Markdown of the program's own, as the window shows it."""

from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.widgets.dressed_text import dress, fragments


def test_what_can_be_pressed_is_bolder_and_nothing_slants(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setMarkdown("# A claim\n\nPress *Analyse* (*Ctrl+Enter*), then wait.\n")
    dress(document)
    title, line = document.begin(), document.begin().next()
    parts = fragments(line)
    assert [part.text() for part in parts][1::2] == ["Analyse", "Ctrl+Enter"]
    weights = [part.charFormat().fontWeight() for part in parts]
    assert weights[1::2] == [QFont.Weight.DemiBold] * 2
    assert QFont.Weight.DemiBold not in weights[::2]
    assert not any(part.charFormat().fontItalic() for part in parts)
    heading = fragments(title)[0].charFormat().font()
    assert heading.pixelSize() == theme.TITLE_PX
