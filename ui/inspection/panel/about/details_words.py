"""What the details of a case are called, by its kind."""

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.domain.details.case_fields import tracking
from app.domain.words import Kind
from ui.reading_words import check_words, number_word

_translate = QCoreApplication.translate


def number_name(kind: Kind) -> str:
    """What the case's number is."""
    if kind is Kind.PARCEL:
        return _translate("DetailsPanel", "Tracking number")
    if kind.has_findings:
        return _translate("DetailsPanel", "Claim number")
    return _translate("DetailsPanel", "Number")


def number_words(case: Case) -> tuple[str, bool]:
    """The same with whose tracking number it is, and whether its check digit is wrong."""
    found = tracking(case.kind, case.number)
    name = number_name(case.kind)
    if found is None:
        return name, False
    wrong = found.valid is False
    told = (name, number_word(found), check_words(found) if wrong else "")
    return " · ".join(filter(None, told)), wrong


def examples() -> dict[str, str]:
    """What stands in fields while they are empty."""
    return {
        "date_of_loss": _translate("DetailsPanel", "e.g. 2026-11-23"),
        "number": _translate("DetailsPanel", "Made if left empty"),
        "policy": _translate("DetailsPanel", "Optional"),
        "insured": _translate("DetailsPanel", "Optional"),
    }


def cause_example(kind: Kind) -> str:
    """What stands in the field for the cause while it is empty."""
    if kind is Kind.PARCEL:
        return _translate("DetailsPanel", "Dropped, crushed…")
    if kind is Kind.PROPERTY:
        return _translate("DetailsPanel", "Pipe water, storm, fire…")
    return _translate("DetailsPanel", "Collision, hail, water…")
