"""What a person knows of the case, and what they ask the model.

Longer than other files, as one form keeps, words and lays out all its fields.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.domain.case import Case, Details
from app.domain.details.typed_date import iso_date
from app.domain.filing import filed
from app.domain.read.offers import Offer
from app.domain.template import Template
from app.domain.words import Kind, Language
from ui import theme
from ui.inspection.panel.about.details_words import (
    cause_example,
    examples,
    number_name,
    number_words,
)
from ui.inspection.panel.about.fact_line import field_label
from ui.inspection.panel.about.facts_form import FactsForm
from ui.inspection.panel.about.offers_view import OffersView
from ui.inspection.panel.about.template_chooser import TemplateChooser
from ui.inspection.panel.names import Names
from ui.widgets.growing_text import GrowingText
from ui.widgets.insets import inset
from ui.widgets.kept_value import KeptValue
from ui.widgets.put import put, put_day
from ui.widgets.steady_scroll import SteadyScroll
from ui.wording import common_field_words, item_words

_CASE_FIELDS = ("number", "question", "text")
_PAIRED = ("insured", "policy", "item", "cause")
_DETAILS = ("insured", "policy", "date_of_loss", "cause", "item")


class DetailsPanel(SteadyScroll):
    """A form that saves itself. described carries the changed fields of the case: number,
    template with kind, question and text as text, details as a whole Details."""

    described = Signal(object)  # a dict: declared as one, Qt makes plain text of the kind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = Details()
        self._empty = ""  # what the number is while nobody has typed one
        self.templates = TemplateChooser()
        self.templates.setAccessibleName(self.tr("What is it about?"))
        self.templates.chosen.connect(self._choose)
        self._kinds: dict[str, Kind] = {}
        lines = ("number", *_DETAILS)
        self.lines: dict[str, QLineEdit] = {name: QLineEdit() for name in lines}
        self.question, self.text = GrowingText(3, 8), GrowingText(3, 8)
        self.offers = OffersView()
        self.offers.taken.connect(self._take)
        self.facts = FactsForm()
        self.facts.committed.connect(self._commit)
        self._labels: dict[str, QLabel] = {}
        self._fields = self._kept()
        self._arrange()
        self._word_for(Kind.VEHICLE)
        self._show_text(False)

    def offer(self, templates: Sequence[Template], language: Language) -> None:
        """The templates a person can choose from."""
        self._kinds = {template.id: template.kind for template in templates}
        self.templates.offer([(each.id, each.title(language)) for each in templates])

    def set_names(self, names: Names) -> None:
        """Whose default question is shown while the person asks none of their own."""
        self.question.setPlaceholderText(names.template.question(names.asked))
        self._show_text(names.template.takes_text)

    def show_case(self, case: Case, another: bool) -> None:
        """The case as stored; another: not the one that was shown before."""
        self._details = case.details
        self._empty = case.number
        self.offers.show_case(case)
        known = case.template in self.templates.buttons
        self.templates.choose(case.template if known else case.kind)
        if case.kind is not self._worded:
            self._word_for(case.kind)
        for name, field in self._fields.items():
            stored = getattr(case if name in _CASE_FIELDS else case.details, name)
            (field.start_over if another else field.arrive)(stored)
        self.facts.show_case(case, another)
        self._say_number(case)
        self._lock(filed(case) is not None)

    def _show_text(self, shown: bool) -> None:
        for widget in (self._labels["text"], self.text):
            widget.setVisible(shown)

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self._fields.values():
            field.flush()
        self.facts.flush()

    def _kept(self) -> dict[str, KeptValue]:
        fields = {name: _kept(name, line) for name, line in self.lines.items()}
        for name, line in self.lines.items():
            line.textEdited.connect(fields[name].typed)
        for name, text in (("question", self.question), ("text", self.text)):
            fields[name] = KeptValue(text, text.toPlainText, text.setPlainText)
            text.textChanged.connect(fields[name].typed)
        for field in fields.values():
            field.committed.connect(self._commit)
        self.lines["date_of_loss"].editingFinished.connect(self._read_date)
        return fields

    def _choose(self, template: str) -> None:
        self.described.emit({"template": template, "kind": self._kinds[template]})

    def _take(self, offer: Offer) -> None:
        """Only where nobody has begun to type meanwhile."""
        fact = offer.field != "number"
        typed = self.facts.values().get(offer.field, "") if fact else self.lines["number"].text()
        if typed.strip() != ("" if fact else self._empty):
            return
        if offer.field == "number":
            self.described.emit({"number": offer.value})
        else:
            self.described.emit({"details": self._details.with_facts(**{offer.field: offer.value})})

    def _commit(self) -> None:
        changed: dict[str, object] = {}
        known: dict[str, Any] = {}
        for name, field in self._fields.items():
            if name in _DETAILS:
                known[name] = field.value
            elif field.dirty:
                changed[name] = field.value
        if self.facts.dirty or any(self._fields[name].dirty for name in _DETAILS):
            # The fields first: what is stored may be older than what they hold.
            changed["details"] = replace(self._details.with_facts(**self.facts.values()), **known)
        for field in self._fields.values():
            field.given_out()
        self.facts.given_out()
        if changed:
            self.described.emit(changed)

    def _read_date(self) -> None:
        line = self.lines["date_of_loss"]
        put_day(line, iso_date(line.text()))
        self._fields["date_of_loss"].flush()

    def _lock(self, locked: bool) -> None:
        """What is filed can be read and copied, not changed."""
        for line in self.lines.values():
            line.setReadOnly(locked)
        for text in (self.question, self.text):
            text.setReadOnly(locked)
        for widget in (self.templates, self.offers):
            widget.setEnabled(not locked)
        self.facts.lock(locked)

    def _say_number(self, case: Case) -> None:
        words, wrong = number_words(case)
        self._labels["number"].setText(words)
        theme.set_role(self._labels["number"], "warn" if wrong else "field")

    def _word_for(self, kind: Kind) -> None:
        self._worded = kind
        item, example = item_words(kind)
        self.lines["cause"].setPlaceholderText(cause_example(kind))
        for name in _DETAILS:
            for widget in (self._labels[name], self.lines[name]):
                widget.setVisible(kind.has_findings)
        for name, words in (("number", number_name(kind)), ("item", item)):
            self._labels[name].setText(words)
            self.lines[name].setAccessibleName(words)
        self.lines["item"].setPlaceholderText(example)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(3)
        for place, name in enumerate(("number", "date_of_loss", *_PAIRED)):
            self._field(grid, place // 2 * 2, place % 2, name, common_field_words().get(name, ""))
        asked = QGridLayout()
        asked.setVerticalSpacing(3)
        self._field(asked, 2, 0, "text", self.tr("Text that came with the photos"))
        self._field(asked, 4, 0, "question", self.tr("Question for the model"))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        heading = QLabel(self.tr("What is it about?"))
        heading.setProperty("role", "strong")
        # The scroll bar takes what is missing on the right.
        inset(self.column, theme.L, theme.L, theme.S, theme.L)
        self.column.setSpacing(theme.S)
        self.column.addWidget(heading)
        self.column.addWidget(self.templates)
        self.column.addWidget(self.offers)
        self.column.addSpacing(theme.XS)
        self.column.addLayout(grid)
        self.column.addWidget(self.facts)
        self.column.addLayout(asked)
        self.column.addStretch(1)
        self.text.setPlaceholderText(self.tr("Sent with them, as text to be judged"))
        for name, words in examples().items():
            self.lines[name].setPlaceholderText(words)

    def _field(self, grid: QGridLayout, row: int, column: int, name: str, words: str) -> None:
        texts = {"question": self.question, "text": self.text}
        editor: QWidget = texts.get(name) or self.lines[name]
        label = self._labels[name] = field_label(words, editor)
        label.setMinimumHeight(24 if row else 0)
        grid.addWidget(label, row, column)
        grid.addWidget(editor, row + 1, column, Qt.AlignmentFlag.AlignTop)


def _kept(name: str, line: QLineEdit) -> KeptValue:
    """A day is kept in one form, however people here write it."""
    if name == "date_of_loss":
        return KeptValue(line, lambda: iso_date(line.text()), partial(put_day, line))
    return KeptValue(line, line.text, partial(put, line))
