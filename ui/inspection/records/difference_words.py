"""What differs between two states of a case, in words."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.proving.differences import Difference, Of
from ui.inspection.panel.names import Names
from ui.inspection.panel.value_words import UNREAD, value
from ui.wording import became, field_words, named

_translate = QCoreApplication.translate
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
    field = field_words(told.field)
    field = field[:1].upper() + field[1:]
    if told.before is None or told.after is None:
        gone = _translate("Compare", "changed; its words were erased")
        old = _translate("Compare", "changed; its words are older than the record of them")
        return named(field, gone if told.erased else old)
    if told.field in UNREAD:
        return named(field, _translate("Compare", "changed"))
    values = (value(told.field, text, names) for text in (told.before, told.after))
    return named(field, became(*(value or "–" for value in values)))


def _numbered(words: str, number: int) -> str:
    """A number that is gone has none."""
    return words.replace("%1", str(number) if number else "–")
