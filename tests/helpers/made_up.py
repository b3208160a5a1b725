"""Languages nobody speaks, made of the English texts: for what only another language would show."""

import re
from collections.abc import Callable
from pathlib import Path

import PySide6
from PySide6.QtCore import QTranslator

import translation_files
import translation_strings

_PLACES = re.compile(r"%[a-z]+%|%L?[\dn]+|\{\w*\}")
# Forms of dates, codes and filters of files are no words.
_FORMS = {"Times", "Language", "FileChoice"}
# Letters of one English one each, vowels by what stands for them; what is joined is joined.
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابصدعفغهيجكلمنوپقرستوڤشخيز") | {
    ord("→"): "←"
}


def doubled(folder: Path) -> QTranslator:
    """Says everything twice, places for names and figures once."""
    return _spoken(folder, _twice)


def pseudo_arabic(folder: Path) -> QTranslator:
    """Says everything in Arabic letters; places for names and figures stay."""
    return _spoken(folder, _in_arabic_letters)


def _spoken(folder: Path, said: Callable[[str], str]) -> QTranslator:
    """Compiled into the folder, and loaded; not installed yet."""
    texts = [text for text in translation_strings.found() if text.context not in _FORMS]
    told = {text.key: (said(text.source),) * (2 if text.plural else 1) for text in texts}
    translation_files.write("de", texts, told, folder)
    assert translation_files.compiled(Path(PySide6.__path__[0]).parent, folder) == ""
    translator = QTranslator()
    assert translator.load("tessera_de", str(folder))
    return translator


def _twice(source: str) -> str:
    again = " ".join(_PLACES.sub("", source).split())
    return f"{source} {again}" if re.search("[A-Za-z]", again) else source


def _in_arabic_letters(source: str) -> str:
    parts, last = list[str](), 0
    for place in _PLACES.finditer(source):
        parts += [source[last : place.start()].lower().translate(_ARABIC), place[0]]
        last = place.end()
    return "".join(parts) + source[last:].lower().translate(_ARABIC)
