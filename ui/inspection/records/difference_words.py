"""What differs between two states of a case, in words."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.words import Kind, Severity, Verdict
from app.proving.differences import Difference, Of
from ui.inspection.panel.names import Names
from ui.wording import field_words, kind_word, severity_word, verdict_word

_translate = QCoreApplication.translate
# Geometry and drawings: nobody reads their numbers.
_DRAWN = {"region", "outline", "blackouts", "measuring"}
Code = TypeVar("Code", bound=StrEnum)


def heading(told: Difference, case: Case, names: Names) -> str:
    """What it is of: the case, the decision, a finding or photo by its number."""
    match told.of:
        case Of.CASE:
            return _translate("Compare", "Case details")
        case Of.DECISION:
            return _translate("Compare", "Decision")
        case Of.PHOTO:
            number = case.photo_number(told.id)
            return _numbered(_translate("Compare", "Photo %1"), number)
        case Of.FINDING:
            number = next((n for n, f in enumerate(case.findings, 1) if f.id == told.id), 0)
            found = case.finding(told.id)
            part = names.part(found.value) if found else ""
            words = _numbered(_translate("Compare", "Finding %1"), number)
            return " · ".join(each for each in (words, part) if each)


def line(told: Difference, names: Names) -> str:
    """The field, what stood there, what stands there."""
    field = _translate("Compare", "Verdict") if told.field == "verdict" else ""
    field = field or field_words(told.field)
    field = field[:1].upper() + field[1:]
    if told.before is None or told.after is None:
        gone = _translate("Compare", "changed; its words were erased")
        old = _translate("Compare", "changed; its words are older than the record of them")
        return f"{field}: {gone if told.erased else old}"
    if told.field in _DRAWN:
        return f"{field}: {_translate('Compare', 'changed')}"
    values = (_value(told.field, value, names) for value in (told.before, told.after))
    return f"{field}: {' → '.join(value or '–' for value in values)}"


def _value(field: str, value: str, names: Names) -> str:
    """A code as people call it; other words as they are."""
    match field:
        case "severity":
            return severity_word(_known(Severity, value))
        case "verdict":
            return verdict_word(_known(Verdict, value))
        case "kind":
            kind = _known(Kind, value)
            return kind_word(kind) if kind else value
        case "part" | "type" | "action":
            return names.of(value)
    return value


def _numbered(words: str, number: int) -> str:
    """A number that is gone has none."""
    return words.replace("%1", str(number) if number else "–")


def _known(kind: type[Code], code: str) -> Code | None:
    return kind(code) if code in set(kind) else None
