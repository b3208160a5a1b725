"""Where the office's product table lies, and what was read in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import TableUnusable
from ui.settings.form import add_row, quiet_line
from ui.settings.table_words import table_words
from ui.settings.templates_model import TemplatesModel
from ui.theme import set_role
from ui.widgets.file_choice import choose_table
from ui.widgets.put import put

if TYPE_CHECKING:
    from app.products import ProductTable

_PAUSE_MS = 300


class TableRow(QWidget):
    """A path that can be typed or chosen, read as soon as it stands still."""

    def __init__(self, path: str, model: TemplatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("A CSV file, or none"))
        put(self.line, path)
        self.button = QPushButton(self.tr("Choose…"))
        self.button.clicked.connect(lambda: choose_table(self, self.take))
        self.told = quiet_line()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.line.textChanged.connect(self._typed)
        model.table_read.connect(self._show)
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        title = self.tr("Product table, the only source of price and stock")
        add_row(column, title, field, self.told)
        self.line.setAccessibleName(title)
        self._read()

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
        self._model.read_table(self.path)

    def _show(self, read: ProductTable | TableUnusable | None) -> None:
        role, words = table_words(read)
        set_role(self.told, role)
        self.told.setText(words)
