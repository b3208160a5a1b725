"""What the window speaks; light or dark; what is done with photos by itself."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QRadioButton, QWidget

from app.domain.words import Language
from app.settings.settings import Appearance, Settings
from ui.language import NAMES
from ui.settings.form import add_row, page_column, quiet_line


class AppearancePage(QWidget):
    """A language, one choice of three, and one of two."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system has it"), "")
        for language, name in NAMES.items():
            self.language.addItem(name, language.value)
        spoken = settings.window_language
        self.language.setCurrentIndex(self.language.findData(spoken.value if spoken else ""))
        self.choices = {
            Appearance.SYSTEM: QRadioButton(self.tr("As the system has it")),
            Appearance.LIGHT: QRadioButton(self.tr("Light")),
            Appearance.DARK: QRadioButton(self.tr("Dark")),
        }
        column = page_column(self)
        column.setSpacing(4)
        when = self.tr(
            "From the next start on. Reports have a language of their own, under Report."
        )
        add_row(column, self.tr("Language of the window"), self.language, quiet_line(when))
        column.addSpacing(16)
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
        code = self.language.currentData()
        return replace(
            settings,
            window_language=Language(code) if code else None,
            appearance=picked,
            read_writing=self.writing.isChecked(),
        )
