"""Where a table of the office's lies, and what was read in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.settings.form import add_row, quiet_line
from ui.theme import set_role
from ui.widgets.file_choice import choose_table
from ui.widgets.put import put

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE_MS = 300


class TableRow(QWidget):
    """A path that can be typed or chosen, read as soon as it stands still."""

    def __init__(
        self, title: str, path: str, read: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._read_at = read
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("A CSV file, or none"))
        put(self.line, path)
        self.button = QPushButton(self.tr("Choose…"))
        self.button.clicked.connect(lambda: choose_table(self, self.take))
        self.told, self.wrong = quiet_line(), quiet_line()
        set_role(self.wrong, "warn")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.line.textChanged.connect(self._typed)
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        add_row(column, title, field, self.told, self.wrong)
        self.line.setAccessibleName(title)

    def begin(self) -> None:
        """Read it a first time."""
        self._read()

    def show_words(self, told: str, wrong: str) -> None:
        """What is in it, and what is wrong with it; "" for nothing."""
        for label, words in ((self.told, told), (self.wrong, wrong)):
            label.setText(words)
            label.setVisible(bool(words))

    @property
    def path(self) -> str:
        """What is typed, "" for no table."""
        return self.line.text().strip()

    def take(self, path: str) -> None:
        """A file was chosen."""
        put(self.line, path)

    def stop(self) -> None:
        """Nothing is read any more."""
        self._pause.stop()

    def _typed(self) -> None:
        self._pause.start()

    def _read(self) -> None:
        self._read_at(self.path)
