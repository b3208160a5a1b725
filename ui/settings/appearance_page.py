"""Light, dark, or as the system has it; what is done with photos by itself."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from app.settings.settings import Appearance, Settings
from ui.settings.form import page_column, quiet_line


class AppearancePage(QWidget):
    """One choice of three, and one of two."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = {
            Appearance.SYSTEM: QRadioButton(self.tr("As the system has it")),
            Appearance.LIGHT: QRadioButton(self.tr("Light")),
            Appearance.DARK: QRadioButton(self.tr("Dark")),
        }
        column = page_column(self)
        column.setSpacing(4)
        for appearance, choice in self.choices.items():
            choice.setChecked(appearance is settings.appearance)
            column.addWidget(choice)
        self.writing = QCheckBox(self.tr("Read the writing in every photo, and find faces"))
        self.writing.setChecked(settings.read_writing)
        column.addSpacing(16)
        column.addWidget(self.writing)
        note = self.tr(
            "On this computer, in the background, with about 1 GB of memory while it reads. It "
            "takes the part that packaging/tessera.py reading adds."
        )
        column.addWidget(quiet_line(note))
        column.addStretch()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        picked = next(which for which, choice in self.choices.items() if choice.isChecked())
        return replace(settings, appearance=picked, read_writing=self.writing.isChecked())
