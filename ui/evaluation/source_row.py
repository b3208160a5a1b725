"""Where the labelled photos are: a folder, a file, or the office's closed cases."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.file_choice import choose_folder, choose_set
from ui.widgets.plain_label import harmless


class SourceRow(QWidget):
    """Tells what a person has chosen."""

    chosen = Signal(object)  # Path, None for closed cases

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder_button = QPushButton(self.tr("Folder…"))
        self.file_button = QPushButton(self.tr("File…"))
        self.closed_button = QPushButton(self.tr("Our closed cases"))
        self.named = ElidedLabel(least=80)
        self.folder_button.clicked.connect(
            lambda: choose_folder(self, lambda folder: self.chosen.emit(Path(folder)))
        )
        self.file_button.clicked.connect(lambda: choose_set(self, self.chosen.emit))
        self.closed_button.clicked.connect(lambda: self.chosen.emit(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        for button in (self.folder_button, self.file_button, self.closed_button):
            row.addWidget(button)
        row.addSpacing(theme.S)
        row.addWidget(self.named, 1)
        row.addStretch(0)

    def show_place(self, place: Path | None) -> None:
        """What is chosen; None for closed cases."""
        self.named.setText(harmless(str(place)) if place else self.closed_button.text())
