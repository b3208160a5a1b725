"""A picture of the office's own: chosen, looked at, taken away."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.file_choice import choose_emblem
from ui.widgets.plain_label import PlainLabel


class EmblemField(QWidget):
    """chosen: a file to be taken as what; changed: another picture, or none."""

    chosen = Signal(str, object)  # what; Path
    changed = Signal()

    def __init__(self, what: str, title: str, sha256: str) -> None:
        super().__init__()
        self._what, self._title, self.sha256 = what, title, sha256
        self.state = PlainLabel("", "small")
        self.choose_button = QPushButton()
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        self.away_button = QPushButton(self.tr("Remove"))
        self.away_button.setAutoDefault(False)
        self.away_button.clicked.connect(lambda: self.show_picture(self._what, ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.choose_button)
        row.addWidget(self.away_button)
        row.addWidget(self.state, 1)
        self._draw()

    def show_picture(self, what: str, sha256: str) -> None:
        """Another picture, or "" for none; nothing for somebody else's."""
        if what == self._what and sha256 != self.sha256:
            self.sha256 = sha256
            self._draw()
            self.changed.emit()

    def _draw(self) -> None:
        there = bool(self.sha256)
        self.choose_button.setText(self.tr("Another one…") if there else self.tr("Choose…"))
        self.choose_button.setAccessibleName(f"{self._title}: {self.choose_button.text()}")
        self.away_button.setVisible(there)

    def _choose(self) -> QFileDialog:
        return choose_emblem(self.window(), self._title, self._took)

    def _took(self, path: Path) -> None:
        self.chosen.emit(self._what, path)


def logo_title() -> str:
    """What it is called."""
    return QCoreApplication.translate("EmblemField", "Logo")


def signature_title() -> str:
    """What it is called."""
    return QCoreApplication.translate("EmblemField", "Signature")
