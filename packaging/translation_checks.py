"""Whether a translation can stand for its text: places kept, forms complete, edges the same."""

from __future__ import annotations

import re
from collections import Counter

from translation_files import FORMS, Key, Translations, wanted
from translation_strings import Text

_PLACES = re.compile(r"%[a-z]+%|%L?\d+|%L?n|\{\w*\}|\{\{|\}\}")
# By how much longer than English a text may become: by so many times, and by so many characters.
_LONGER = {"de": (1.9, 24), "en": (1.2, 6), "zh_CN": (1.1, 12)}


def flaws(text: Text, forms: tuple[str, ...], language: str) -> list[str]:
    """What is wrong with one translation."""
    wanted_forms = FORMS[language] if text.plural else 1
    if len(forms) != wanted_forms:
        return [f"{len(forms)} forms instead of {wanted_forms}"]
    found = []
    for number, form in enumerate(forms):
        # Of one thing the number may be left out: «one case».
        one = text.plural and number == 0 and wanted_forms > 1
        found += _of_form(text.source, form, language, one=one)
    return found


def _of_form(source: str, form: str, language: str, *, one: bool) -> list[str]:
    if not form.strip():
        return ["empty"]
    found = []
    missing, more = _places(source) - _places(form), _places(form) - _places(source)
    if one:
        for count in ("%n", "%Ln"):
            missing.pop(count, None)
    if missing or more:
        found.append(f"places: lost {[*missing]}, more {[*more]}")
    if _edges(source) != _edges(form):
        found.append("space at the beginning or end differs")
    if source.count("\n") != form.count("\n") or source.count("\t") != form.count("\t"):
        found.append("lines or tabs differ")
    if source.endswith("…") is not form.endswith("…"):
        found.append("«…» at the end differs")
    if "<" in form and "<" not in source:
        found.append("markup")
    times, more_characters = _LONGER[language]
    if len(form) > len(source) * times + more_characters:
        found.append(f"{len(form)} characters for {len(source)}")
    return found


def _places(words: str) -> Counter[str]:
    return Counter(_PLACES.findall(words))


def _edges(words: str) -> tuple[str, str]:
    return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]


def all_flaws(texts: list[Text], told: Translations, language: str) -> list[str]:
    """What is wrong in one language, a line each."""
    by_key: dict[Key, Text] = {text.key: text for text in texts}
    lines = []
    for key, forms in told.items():
        if text := by_key.get(key):
            said = flaws(text, forms, language)
            lines += [f"{language} {key[0]} «{key[1]}»: {each}" for each in said]
    return lines


def untranslated(texts: list[Text], told: Translations, language: str) -> list[Text]:
    """What has no translation yet."""
    return [text for text in wanted(texts, language) if text.key not in told]
