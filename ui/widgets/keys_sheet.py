"""The sheet of keys under F1."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.keys import Group, groups

_CAPS = 84


class KeysSheet(QDialog):
    """All keys in three columns; what opened it closes it again, and so does Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(24, 20, 24, 24)
        columns.setSpacing(28)
        every = groups()
        third = len(every) // 3
        # So the columns are of about one height, and all of it fits a window of 1280 by 720.
        for part in (every[:third], every[third : 2 * third], every[2 * third :]):
            column = QVBoxLayout()
            column.setSpacing(14)
            for group in part:
                column.addLayout(_group(group))
            column.addStretch()
            columns.addLayout(column)
        own = next(key for group in every for key in group.keys if key.action == "keys")
        for sequence in own.sequences:
            QShortcut(sequence, self).activated.connect(self.close)


def _group(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(3)
    title = QLabel(group.title)
    title.setProperty("role", "title")
    grid.addWidget(title, 0, 0, 1, 2)
    shown = [key for key in group.keys if key.words]
    for row, key in enumerate(shown, 1):
        cap = QLabel(key.shown)
        cap.setProperty("role", "chip-quiet")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(QLabel(key.words), row, 1)
    grid.setColumnMinimumWidth(0, _CAPS)
    grid.setColumnStretch(1, 1)
    return grid
