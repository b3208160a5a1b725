"""Fields of the office's look: head, foot, colour, pictures, what is said of limits."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.words import Language
from app.report.words import words_in
from app.settings.letterhead import MOST_LINES, Letterhead, readable
from ui.settings.form import add_row, quiet_line
from ui.settings.report.emblem_field import EmblemField, logo_title, signature_title
from ui.widgets.growing_text import GrowingText
from ui.widgets.put import put

_LONGEST_LINE, _LONGEST_TEXT = 200, 2000


class LetterheadFields(QWidget):
    """changed: something is not as it was. The colour holds only if it can be read."""

    changed = Signal()

    def __init__(self, head: Letterhead, adjuster: str, language: Language) -> None:
        super().__init__()
        self._head, self._adjuster, self._language = head, adjuster, language
        self.logo = EmblemField("logo", logo_title(), head.logo)
        self.signature = EmblemField("signature", signature_title(), head.signature_of(adjuster))
        self.lines, self.limits = GrowingText(2, 4), GrowingText(2, 5)
        self.lines.setPlainText("\n".join(head.lines))
        self.foot, self.accent = QLineEdit(), QLineEdit()
        put(self.foot, head.foot)
        put(self.accent, head.accent)
        self.foot.setMaxLength(_LONGEST_LINE)
        self.accent.setMaxLength(7)
        self.accent.setPlaceholderText("#RRGGBB")
        self.colour_button = QPushButton(self.tr("Choose…"))
        self.colour_button.setAutoDefault(False)
        self.colour_button.clicked.connect(self._choose_colour)
        self.problem = quiet_line()
        self.show_language(language)
        self._arrange()
        for line in (self.foot, self.accent):
            line.textChanged.connect(self._typed)
        for text in (self.lines, self.limits):
            text.textChanged.connect(self._typed)
        for picture in (self.logo, self.signature):
            picture.changed.connect(self._typed)
        self._check()

    def chosen(self) -> Letterhead:
        """The look as these fields say it."""
        lines = [line.strip()[:_LONGEST_LINE] for line in self.lines.toPlainText().splitlines()]
        accent = self.accent.text().strip()
        head = replace(
            self._head,
            lines=tuple(filter(None, lines))[:MOST_LINES],
            foot=self.foot.text().strip(),
            accent=accent if readable(accent) else "",
            logo=self.logo.sha256,
        )
        head = head.with_signature(self._adjuster, self.signature.sha256)
        return head.with_limits(self._language, self._own_limits())

    def show_adjuster(self, adjuster: str) -> None:
        """Whose signature it is."""
        if adjuster.strip() != self._adjuster.strip():
            self._head, self._adjuster = self.chosen(), adjuster
            self.signature.show_picture("signature", self._head.signature_of(adjuster))
            self.signature.setEnabled(bool(adjuster.strip()))

    def show_language(self, language: Language) -> None:
        """In which language the limits are told."""
        if language is not self._language:
            self._head, self._language = self.chosen(), language
        text = self._head.limits_in(language) or words_in(language)("limits_text")
        self.limits.setPlainText(text)

    def _own_limits(self) -> str:
        """ "" for the program's own words, which may get better."""
        text = " ".join(self.limits.toPlainText().split())[:_LONGEST_TEXT]
        return "" if text == words_in(self._language)("limits_text") else text

    def _typed(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        accent = self.accent.text().strip()
        bad = bool(accent) and not readable(accent)
        told = self.tr("Too pale to be read on white, or no colour: black is used.") if bad else ""
        self.problem.setText(told)
        self.problem.setVisible(bad)

    def _choose_colour(self) -> None:
        dialog = QColorDialog(QColor(self.accent.text()), self.window())
        dialog.colorSelected.connect(lambda colour: self.accent.setText(colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        add_row(column, logo_title(), self.logo)
        add_row(column, self.tr("Address, under the head of the first page"), self.lines)
        add_row(column, self.tr("Line at the foot of every page"), self.foot)
        colour = QWidget()
        row = QHBoxLayout(colour)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.accent, 1)
        row.addWidget(self.colour_button)
        colour.setFocusProxy(self.accent)
        add_row(column, self.tr("Colour"), colour, self.problem)
        add_row(column, self.tr("Signature of the adjuster"), self.signature)
        add_row(column, self.tr("Limits, in the language of reports"), self.limits)
