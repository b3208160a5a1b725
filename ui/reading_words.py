"""What was read off photos, in the words of the person's language."""

from PySide6.QtCore import QCoreApplication

from app import wording
from app.domain.read.found import Found
from app.domain.read.number import Number


def found_words(found: Found) -> str:
    """Whose number it is and what its check digit says, or what kind of barcode holds it."""
    if found.number is None:
        return str(found.format or "")
    return f"{number_word(found.number)} · {check_words(found.number)}"


def number_word(number: Number) -> str:
    """Whose number it is."""
    return _word(wording.NUMBER[number.kind])


def check_words(number: Number) -> str:
    """What its check digit says."""
    return _word(wording.CHECK_DIGIT[number.valid])


def _word(text: str) -> str:
    return QCoreApplication.translate(wording.WORDS, text)
