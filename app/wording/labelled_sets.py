"""What sets of labelled photos are called, and the forms they come in."""

from collections.abc import Callable

from app.domain.measured.evaluated import OFFICE_SET
from app.wording.marking import QT_TRANSLATE_NOOP

_OFFICE_SET = QT_TRANSLATE_NOOP("Evaluating", "Our closed cases")
_FORMS: dict[str, str] = {
    "coco": "COCO",
    "yolo": "YOLO",
    "via": "VIA",
    "csv": "CSV",
    "folders": QT_TRANSLATE_NOOP("Evaluating", "folders named by class"),
}


def set_name(name: str, say: Callable[[str], str] = str) -> str:
    """The office's own cases are a set that nobody named."""
    return say(_OFFICE_SET) if name == OFFICE_SET else name


def set_and_form(name: str, form: str, say: Callable[[str], str] = str) -> str:
    """«workshop (COCO)»."""
    told = set_name(name, say)
    return told if name == OFFICE_SET else f"{told} ({say(_FORMS.get(form, form))})"
