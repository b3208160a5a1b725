"""Rows of a settings page: the name above its field, as everywhere in the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.file_choice import choose_folder
from ui.widgets.plain_label import PlainLabel


def add_row(column: QVBoxLayout, name: str, field: QWidget, *below: QWidget) -> QWidget:
    """Add a named field, and what belongs under it; returns the row, to be hidden as a whole."""
    row = QWidget()
    inner = QVBoxLayout(row)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(4)
    label = QLabel(name)
    label.setProperty("role", "field")
    label.setWordWrap(True)
    label.setBuddy(field)
    # Of a field with a button beside it, the field is named.
    for named in (field, *field.findChildren(QLineEdit)[:1]):
        named.setAccessibleName(named.accessibleName() or name)
    for widget in (label, field, *below):
        inner.addWidget(widget)
    column.addWidget(row)
    return row


def folder_row(path: QLineEdit, choose: str) -> QWidget:
    """The field for a folder, with the button beside it that asks for one. choose: its words."""
    button, row = QPushButton(choose), QWidget()
    button.clicked.connect(lambda: choose_folder(row, path.setText))
    inner = QHBoxLayout(row)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(path, 1)
    inner.addWidget(button)
    row.setFocusProxy(path)
    return row


def put_in_grid(grid: QGridLayout, row: int, column: int, name: str, *fields: QWidget) -> None:
    """A named field in a cell, and what belongs under it."""
    cell = QVBoxLayout()
    add_row(cell, name, *fields)
    grid.addLayout(cell, row, column)


def quiet_line(text: str = "") -> QLabel:
    """A small line of plain text under a field."""
    line = QLabel(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setProperty("role", "small")
    line.setWordWrap(True)
    line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return line


def flowing(text: str, role: str = "") -> PlainLabel:
    """Text that is as high as its width here asks for, not as its natural width would."""
    label = PlainLabel(text, role)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    label.setSizePolicy(policy)
    return label


def page_column(page: QWidget) -> QVBoxLayout:
    """The column a page's rows go into."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 16, 0, 8)
    column.setSpacing(14)
    return column
