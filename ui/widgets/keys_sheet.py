"""The sheet of keys under F1."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.keys import Group, groups

_CAPS = 96


class KeysSheet(QDialog):
    """All keys in two columns; what opened it closes it again, and so does Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(24, 20, 24, 24)
        columns.setSpacing(40)
        every = groups()
        half = len(every) // 2
        # The last group stands under the first ones: so the columns are of one height, and all
        # of it fits a window of 720 pixels.
        for part in ((*every[:half], every[-1]), every[half:-1]):
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
    grid.setHorizontalSpacing(16)
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
