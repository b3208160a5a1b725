"""Settings of what is printed: names, language, paper, the office's look, with a page beside it."""

from dataclasses import replace

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.words import Language
from app.settings.paper import paper_of
from app.settings.settings import Paper, Settings
from ui.language import NAMES
from ui.settings.form import add_row, page_column, quiet_line
from ui.settings.report.letterhead_fields import LetterheadFields
from ui.settings.report.look_model import LookModel
from ui.settings.report.look_preview import LookPreview
from ui.settings.report.signing_field import SigningField, signing_title
from ui.settings.report.signing_model import SigningModel
from ui.widgets.flowing_check import FlowingCheck
from ui.widgets.insets import inset
from ui.widgets.put import put
from ui.widgets.steady_scroll import SteadyScroll

_LONGEST = 200
_BOTH = 640  # pixels: in a narrower page only what is set has room


class ReportPage(QWidget):
    """Who stands for a report, and how it looks. Nothing is drawn before the page is seen."""

    def __init__(
        self,
        settings: Settings,
        look: LookModel,
        signing: SigningModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._look, self._signing = settings, look, signing
        self.adjuster = _line(settings.adjuster)
        self.licence = _line(settings.licence)
        self.office = _line(settings.office)
        self.language = _languages(settings.reports_in)
        self.paper = self._papers(settings)
        self.conversation = FlowingCheck(self.tr("Print follow-up questions and replies"))
        self.conversation.setChecked(settings.conversation_in_report)
        self.blackouts = FlowingCheck(
            self.tr("Black out in the PDF's photos what is blacked out for the model")
        )
        self.blackouts.setChecked(settings.blackouts_in_report)
        self.measured = FlowingCheck(
            self.tr("Say how right the model was when it was measured last, or that it never was")
        )
        self.measured.setChecked(settings.measured_in_report)
        self.head = LetterheadFields(settings.letterhead, settings.adjuster, settings.reports_in)
        self.signer = SigningField(settings.signing_file)
        self.preview = LookPreview()
        self._arrange()
        self._connect()

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        paper = self.paper.currentData()
        return replace(
            settings,
            adjuster=self.adjuster.text().strip(),
            licence=self.licence.text().strip(),
            office=self.office.text().strip(),
            language=Language(self.language.currentData()),
            paper=Paper(paper) if paper else None,
            measured_in_report=self.measured.isChecked(),
            conversation_in_report=self.conversation.isChecked(),
            blackouts_in_report=self.blackouts.isChecked(),
            letterhead=self.head.chosen(),
            signing_file=self.signer.path,
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Only whoever looks at it wants to know whose certificate it is."""
        super().showEvent(event)
        self.signer.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= _BOTH)

    def save(self) -> None:
        """Have the certificate's password kept, where one was typed."""
        before = self._settings.signing_file
        self._signing.keep(before, self.signer.path, self.signer.password.text())

    def stop(self) -> None:
        """Nobody looks at it any more."""
        self._look.drawn.disconnect(self.preview.show_page)
        self._signing.looked.disconnect(self.signer.show_found)
        for field in (self.head.logo, self.head.signature):
            self._look.taken.disconnect(field.show_picture)

    def _papers(self, settings: Settings) -> QComboBox:
        box, names = QComboBox(), {Paper.A4: "A4", Paper.LETTER: self.tr("US Letter")}
        usual = names[paper_of(replace(settings, paper=None))]
        box.addItem(self.tr("Usual here (%1)").replace("%1", usual), "")
        for paper, name in names.items():
            box.addItem(name, paper.value)
        box.setCurrentIndex(box.findData(settings.paper.value if settings.paper else ""))
        return box

    def _connect(self) -> None:
        self._look.drawn.connect(self.preview.show_page)
        self._signing.looked.connect(self.signer.show_found)
        self.signer.wanted.connect(self._signing.look)
        for field in (self.head.logo, self.head.signature):
            self._look.taken.connect(field.show_picture)
            field.chosen.connect(self._look.take)
        self.preview.wanted.connect(self._draw)
        for line in (self.adjuster, self.licence, self.office):
            line.textChanged.connect(self._draw)
        self.adjuster.textChanged.connect(self.head.show_adjuster)
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.paper.currentIndexChanged.connect(self._draw)
        self.head.changed.connect(self._draw)

    def _language_chosen(self) -> None:
        self.head.show_language(Language(self.language.currentData()))
        self._draw()

    def _draw(self) -> None:
        if self.preview.isVisible():
            self._look.draw(self.chosen(self._settings), self.preview.across)

    def _arrange(self) -> None:
        scroll = SteadyScroll()
        column = scroll.column
        column.setSpacing(14)
        inset(column, 0, 0, 12, 12)
        pair = _pair(column)
        add_row(pair[0], self.tr("Adjuster"), self.adjuster)
        add_row(pair[1], self.tr("Licence number"), self.licence)
        add_row(column, self.tr("Office"), self.office)
        add_row(column, self.tr("Language of reports and answers"), self.language)
        add_row(column, self.tr("Paper"), self.paper)
        column.addWidget(self.head)
        why = self.tr(
            "The file stays where it is, its password in the system's keyring. The time-stamp "
            "server under Network says when it was signed."
        )
        add_row(column, signing_title(), self.signer, quiet_line(why))
        column.addWidget(self.conversation)
        column.addWidget(self.blackouts)
        column.addWidget(self.measured)
        note = self.tr("Name and licence stand under every decision and in the PDF.")
        column.addWidget(quiet_line(note))
        column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(scroll, 5)
        row.addWidget(self.preview, 4)
        page_column(self).addLayout(row, 1)


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


def _languages(now: Language) -> QComboBox:
    box = QComboBox()
    for language, name in NAMES.items():
        box.addItem(name, language.value)
    box.setCurrentIndex(box.findData(now.value))
    return box
