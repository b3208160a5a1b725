"""Settings of what is printed: names, language, paper."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.words import Language
from app.settings.settings import Paper, Settings
from ui.settings.form import add_row, page_column, quiet_line
from ui.widgets.put import put

_LANGUAGES = {Language.ENGLISH: "English", Language.CHINESE: "简体中文", Language.GERMAN: "Deutsch"}
_LONGEST = 200


class ReportPage(QWidget):
    """Who stands for a report, and how it looks."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.adjuster = _line(settings.adjuster)
        self.licence = _line(settings.licence)
        self.office = _line(settings.office)
        self.language = QComboBox()
        for language, name in _LANGUAGES.items():
            self.language.addItem(name, language.value)
        self.language.setCurrentIndex(self.language.findData(settings.language.value))
        self.paper = QComboBox()
        self.paper.addItem("A4", Paper.A4.value)
        self.paper.addItem(self.tr("US Letter"), Paper.LETTER.value)
        self.paper.setCurrentIndex(self.paper.findData(settings.paper.value))
        self.conversation = QCheckBox(
            self.tr("Print follow-up questions and replies in the appendix")
        )
        self.conversation.setChecked(settings.conversation_in_report)
        self.blackouts = QCheckBox(
            self.tr("Black out in the PDF's photos what is blacked out for the model")
        )
        self.blackouts.setChecked(settings.blackouts_in_report)
        self._arrange()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        return replace(
            settings,
            adjuster=self.adjuster.text().strip(),
            licence=self.licence.text().strip(),
            office=self.office.text().strip(),
            language=Language(self.language.currentData()),
            paper=Paper(self.paper.currentData()),
            conversation_in_report=self.conversation.isChecked(),
            blackouts_in_report=self.blackouts.isChecked(),
        )

    def _arrange(self) -> None:
        column = page_column(self)
        pair = _pair(column)
        add_row(pair[0], self.tr("Adjuster"), self.adjuster)
        add_row(pair[1], self.tr("Licence number"), self.licence)
        add_row(column, self.tr("Office"), self.office)
        pair = _pair(column)
        add_row(pair[0], self.tr("Language of reports and answers"), self.language)
        add_row(pair[1], self.tr("Paper"), self.paper)
        column.addWidget(self.conversation)
        column.addWidget(self.blackouts)
        note = self.tr("Name and licence stand under every decision and in the PDF.")
        column.addWidget(quiet_line(note))
        column.addStretch()


def _pair(column: QVBoxLayout) -> tuple[QVBoxLayout, QVBoxLayout]:
    """Two columns side by side."""
    row = QHBoxLayout()
    row.setSpacing(12)
    left, right = QVBoxLayout(), QVBoxLayout()
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    column.addLayout(row)
    return left, right


def _line(text: str) -> QLineEdit:
    line = QLineEdit()
    put(line, text)
    line.setMaxLength(_LONGEST)
    return line
