"""What the model makes of it all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.assessment import Assessment
from app.domain.finding import Summary
from app.domain.template import Template
from app.domain.words import Severity
from ui import theme
from ui.inspection.panel.names import Names
from ui.widgets.copy_button import CopyButton
from ui.widgets.flow import Flow
from ui.widgets.insets import inset
from ui.widgets.keys import COPY_ANSWER, native
from ui.widgets.long_text import LongText
from ui.widgets.plain_label import PlainLabel
from ui.widgets.severity_chip import SeverityChip
from ui.wording import practice_words, severity_word

_FIRST = "answer-first"  # read from two metres on a dock
_SHORT = 240  # characters; a longer answer is read, not seen, and bold lines tire


class SummaryCard(QFrame):
    """The direct answer first, then severity, action and words; never more than a proposal.
    review leads to what a person has to look at, add to more photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self.answer = LongText()
        self.chip = SeverityChip(big=True)
        self.action = PlainLabel("", "muted")
        self.text = LongText()
        self.label = PlainLabel("", "field")
        self.copy = CopyButton(self.tr("Copy the answer · %1").replace("%1", native(COPY_ANSWER)))
        self.add, self.review = _link(self.tr("Add photos…")), _link("")
        column = QVBoxLayout(self)
        inset(column, 14, 8, 10, 14)
        column.setSpacing(6)
        column.addLayout(self._head())
        column.addWidget(self.answer)
        column.addWidget(self._headline())
        column.addWidget(self.text)
        links = Flow(theme.S, middle=False)
        links.addWidget(self.review)
        links.addWidget(self.add)
        edged = QHBoxLayout()
        inset(edged, -theme.LINK_EDGE, 0, 0, 0)
        edged.addLayout(links, 1)
        column.addLayout(edged)

    def show_assessment(self, told: Assessment, names: Names, practice: bool) -> None:
        """Draw what has been said so far; hidden while there is nothing."""
        self.setVisible(bool(told.answer or told.summary))
        self._call(names.template, practice)
        self.answer.set_text(told.answer)
        self.copy.hold(told.answer)
        self.answer.setVisible(bool(told.answer))
        # A role, not a font of its own: that would be lost when the theme changes.
        big = _FIRST if names.template.answer_first else "heading"
        theme.set_role(self.answer.label, big if len(told.answer) <= _SHORT else "")
        self._show_summary(told.summary, names)

    def show_open(self, findings: int) -> None:
        """How many findings nobody has looked at."""
        self.review.setText(self.tr("%n findings to review", "", findings))
        self.review.setVisible(findings > 0)

    def _show_summary(self, summary: Summary | None, names: Names) -> None:
        for part in (self._line, self.text):
            part.setVisible(summary is not None)
        self.add.setVisible(bool(summary and summary.photos_needed))
        if summary is None:
            return
        self.chip.show_severity(summary.severity, severity_word(summary.severity))
        self.action.setText(names.of(summary.action))
        # «Undetermined · Undetermined» says nothing twice.
        self.action.setVisible(summary.action != Severity.UNDETERMINED)
        self.text.set_text(summary.text)
        self.text.setVisible(bool(summary.text))

    def _call(self, template: Template, practice: bool) -> None:
        assessed = self.tr("Model's assessment · preliminary")
        said = assessed if template.has_findings else self.tr("Model's answer")
        self.label.setText(practice_words() if practice else said)
        theme.set_role(self.label, "field-warn" if practice else "field")

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.label, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _headline(self) -> QWidget:
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(self.chip)
        row.addWidget(self.action, 1)
        row.setAlignment(self.chip, Qt.AlignmentFlag.AlignLeft)
        font = QFont(self.action.font())
        font.setPixelSize(theme.HEADING_PX)
        self.action.setFont(font)
        return self._line


def _link(words: str) -> QPushButton:
    link = QPushButton(words)
    link.setProperty("role", "link")
    return link
