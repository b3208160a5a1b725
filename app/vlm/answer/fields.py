"""Understanding what an answer says under the template's own fields, noting each repair."""

from collections.abc import Callable
from typing import Any

from app.domain.events import Repair
from app.domain.field import Field, FieldForm, FieldValue, Statement, Term
from app.domain.template import Template
from app.domain.words import Basis, Language
from app.vlm.answer.terms import Terms
from app.vlm.answer.texts import ENTRY, FIELD, STATEMENT, WORD, cut, text_of
from app.vlm.request.schema import MAX_WORDS

Warn = Callable[[Repair, str], None]

# A model has not seen the office's table: that it says so changes nothing.
_BASES = Terms(
    Term(basis.value, {Language.ENGLISH: en, Language.CHINESE: zh, Language.GERMAN: de})
    for basis, en, zh, de in (
        (Basis.SEEN, "visible", "照片可见", "sichtbar"),
        (Basis.GENERAL_KNOWLEDGE, "knowledge", "常识", "Allgemeinwissen"),
    )
)


class Fields:
    """Reads the fields of one template's answers."""

    def __init__(self, template: Template, warn: Warn) -> None:
        self._fields = {field.code: field for field in template.fields}
        self._terms = {field.code: Terms(field.terms) for field in template.fields if field.terms}
        self._warn = warn

    def read(self, code: str, value: object) -> FieldValue:
        """What is said under the field of that code; without entries where that is nothing."""
        field = self._fields[code]
        if field.form in (FieldForm.TEXT, FieldForm.CHOICE):
            said = [self._text(field, value, FIELD)]
        else:
            given = self._listed(field, value)
            said = [self._entry(field, entry) for entry in given]
        kept = dict.fromkeys(entry for entry in said if entry.text)
        return FieldValue(code, tuple(kept))

    def _listed(self, field: Field, value: object) -> list[Any]:
        given = value if isinstance(value, list) else [value]
        most = max(MAX_WORDS, len(field.terms))
        if len(given) > most:
            self._warn(Repair.TEXT_CUT, field.code)
        return given[:most]

    def _entry(self, field: Field, entry: Any) -> Statement:
        if field.form is FieldForm.LIST:
            return self._text(field, entry, ENTRY)
        told = entry if isinstance(entry, dict) else {"text": entry}
        text = self._text(field, told.get("text"), STATEMENT).text
        return Statement(text, self._basis(told.get("basis")) if text else None)

    def _text(self, field: Field, value: object, most: int) -> Statement:
        text = text_of(value)
        if field.code in self._terms:
            return Statement(self._code(field.code, text) if text else "")
        text, was_cut = cut(text, most)
        if was_cut:
            self._warn(Repair.TEXT_CUT, field.code)
        return Statement(text)

    def _code(self, code: str, word: str) -> str:
        found = self._terms[code].find(word)
        if found is None:
            self._warn(Repair.UNKNOWN_WORD, word[:WORD])
        return found or cut(word, WORD)[0]

    def _basis(self, value: object) -> Basis:
        """What a statement stands on; general knowledge, the weaker, where it does not say."""
        word = text_of(value)
        found = _BASES.find(word)
        if found is None:
            self._warn(Repair.UNKNOWN_WORD, word[:WORD] or "basis")
        return Basis(found) if found else Basis.GENERAL_KNOWLEDGE
