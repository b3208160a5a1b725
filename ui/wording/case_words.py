"""What a person may know of a case, and how long it can still be claimed, in words."""

from PySide6.QtCore import QCoreApplication

from app import wording
from app.domain.details.case_fields import Doubt
from app.domain.words import Kind
from app.wording.deadlines import DEADLINE_NAMES, DEADLINES
from ui.wording.punctuation import listed

_translate = QCoreApplication.translate


def field_words(codes: str) -> str:
    """The fields an entry of the history names, one code after the other."""
    return listed(map(_field_word, codes.split()))


def _field_word(code: str) -> str:
    if code in wording.CASE_FIELD:
        return case_field_word(code)
    return _translate(wording.HISTORY, wording.FIELD.get(code, code))


def case_field_word(code: str) -> str:
    """What a person may know of a case."""
    return _translate(wording.CASE, wording.CASE_FIELD[code])


def case_section_word(code: str) -> str:
    """What some of that is about."""
    return _translate(wording.CASE, wording.CASE_SECTION[code])


def item_words(kind: Kind) -> tuple[str, str]:
    """What it is about, and an example of it."""
    if kind is Kind.VEHICLE:
        words = _translate("DetailsPanel", "Vehicle")
        return words, _translate("DetailsPanel", "Make, model, year")
    if kind is Kind.PARCEL:
        return _translate("DetailsPanel", "Parcel"), _translate("DetailsPanel", "Contents")
    if kind is Kind.PROPERTY:
        words = _translate("DetailsPanel", "Property")
        return words, _translate("DetailsPanel", "Address, room")
    return _translate("DetailsPanel", "Item"), _translate("DetailsPanel", "What it is")


def common_field_words() -> dict[str, str]:
    """Of the fields of a case that are called the same for every kind."""
    return {
        "date_of_loss": _translate("DetailsPanel", "Date of loss"),
        "insured": _translate("DetailsPanel", "Insured"),
        "policy": _translate("DetailsPanel", "Policy number"),
        "cause": _translate("DetailsPanel", "Cause of loss"),
    }


def loss_date_word() -> str:
    """The date every case has a field for."""
    return _translate("Deadlines", "Date of loss")


def due_words(left: int) -> str:
    """How long a claim can still be made; left: days, below 0 so many over."""
    if left == 0:
        return _translate("Deadlines", "last day today")
    if left > 0:
        return _translate("Deadlines", "%n days left", "", left)
    return _translate("Deadlines", "%n days over", "", -left)


def deadline_word(name: str) -> str:
    """What a deadline is called; an office's own as it is."""
    return _translate(DEADLINE_NAMES, name)


def deadline_name(word: str) -> str:
    """The name it is kept by; other words as they are."""
    return next((name for name in DEADLINES if deadline_word(name) == word), word)


def doubt_word(doubt: Doubt) -> str:
    """What is odd about a text in a field, in a few words."""
    return _translate(wording.CASE, wording.DOUBT[doubt])
