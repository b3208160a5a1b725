"""What a template will look like: its form, with every field and list, as a person meets it."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.field import Field, FieldForm, Term
from app.domain.template import Template
from app.domain.words import Language
from ui import theme
from ui.strategy_words import strategy_line
from ui.widgets.emptied import emptied
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_scroll import SteadyScroll
from ui.wording import kind_word, listed


class FormPreview(SteadyScroll):
    """Names in the person's language; nothing in it can be filled in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout()
        inset(self._rows, theme.M, theme.M, theme.S, theme.M)
        self._rows.setSpacing(2)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)

    def show_template(self, template: Template, language: Language) -> None:
        """Draw it anew."""
        emptied(self._rows)
        self._add(template.title(language), "heading")
        self._add(self._facts(template), "muted")
        self._pair(self.tr("Usual question"), template.question(language))
        if not template.strategy.once:
            self._pair(self.tr("Looks"), strategy_line(template.strategy))
        if template.takes_text:
            self._pair(self.tr("Text that came with the photos"), self.tr("is asked for"))
        for field in template.fields:
            self._pair(self._head(field, language), self._body(field, language))
        if template.has_findings:
            self._list(self.tr("Parts"), template.parts, language)
            self._list(self.tr("Types"), template.types, language)
            self._list(self.tr("Actions"), template.actions, language)

    def _facts(self, template: Template) -> str:
        words = self.tr("%1 · version %2 · temperature %3 · pictures up to %4 Mpx")
        figures = (
            kind_word(template.kind),
            template.version,
            QLocale().toString(template.temperature, "g", 3),
            QLocale().toString(template.pixels / 1e6, "f", 1),
        )
        for place, figure in enumerate(figures, 1):
            words = words.replace(f"%{place}", figure)
        return words

    def _head(self, field: Field, language: Language) -> str:
        name = field.name(language)
        return f"{name} · {self.tr('can be copied')}" if field.copyable else name

    def _body(self, field: Field, language: Language) -> str:
        forms = {
            FieldForm.TEXT: self.tr("A text"),
            FieldForm.CHOICE: self.tr("One of: %1"),
            FieldForm.LIST: self.tr("Several of: %1") if field.terms else self.tr("Several texts"),
            FieldForm.STATEMENTS: self.tr("Statements, each with what it stands on"),
        }
        named = listed(term.name(language) for term in field.terms)
        return forms[field.form].replace("%1", named)

    def _list(self, name: str, terms: tuple[Term, ...], language: Language) -> None:
        self._pair(name, listed(term.name(language) for term in terms))

    def _pair(self, name: str, value: str) -> None:
        self._rows.addSpacing(theme.S)
        self._add(name, "field")
        self._add(value, "")

    def _add(self, text: str, role: str) -> None:
        self._rows.addWidget(PlainLabel(text, role))
