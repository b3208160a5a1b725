"""A small list of named facts, for those who want to know."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui import theme

Facts = tuple[tuple[str, str], ...]


def open_sheet(facts: Facts, button: QWidget) -> None:
    """Show (name, value) for each fact above the button that was pressed, or below it where there
    is no room, and not beyond the window's right edge; a click elsewhere or Esc closes it."""
    sheet = _sheet(facts, button)
    size, window = sheet.sizeHint(), button.window()
    corner, edge = button.mapToGlobal(QPoint(0, 0)), window.mapToGlobal(window.rect().topRight())
    screen = button.screen().availableGeometry()
    left = min(corner.x(), edge.x() - size.width() - theme.S)
    above = corner.y() - size.height() - theme.XS
    below = corner.y() + button.height() + theme.XS
    sheet.move(max(left, screen.left()), above if above >= screen.top() else below)
    sheet.show()


def _sheet(facts: Facts, parent: QWidget) -> QFrame:
    sheet = QFrame(parent, Qt.WindowType.Popup)
    sheet.setObjectName("facts-sheet")
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setProperty("role", "sheet")
    grid = QGridLayout(sheet)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for row, (name, value) in enumerate(facts):
        grid.addWidget(_text(name, "muted"), row, 0)
        grid.addWidget(_text(value, ""), row, 1)
    return sheet


def _text(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label
