"""Noticing an answer in another language than was asked for, as far as its letters tell."""

import re

from app.domain.words import Language

_SAID = re.compile(r'"((?:[^"\\]|\\.){2,4000})"')
_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile(r"[^\W\d_\u3400-\u9fff]")
_LETTERS_A_WORD = 5
_ENOUGH_WORDS = 8


def in_other_language(answer: str, language: Language) -> bool:
    """Whether the texts of an answer (JSON, or prose) are Chinese where another language was
    asked for, or the reverse. Codes and names of fields have no blanks and do not count."""
    texts = [text for text in _SAID.findall(answer) if " " in text or _HAN.search(text)]
    said = " ".join(texts) or answer
    han = len(_HAN.findall(said))
    words = len(_LATIN.findall(said)) / _LETTERS_A_WORD
    if han + words < _ENOUGH_WORDS:
        return False
    return (han > words) != (language is Language.CHINESE)
