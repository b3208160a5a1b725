"""Finding the code a model meant: a list's names in any language, however they are spelled."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cached_property

from app.domain.field import Term
from app.domain.words import Severity

_BETWEEN_WORDS = re.compile(r"[\W_]+")

_SEVERITIES: dict[Severity, tuple[str, ...]] = {
    Severity.NONE: ("none", "no damage", "无", "无损伤", "无损坏", "keine", "kein Schaden"),
    Severity.MINOR: (
        *("minor", "cosmetic", "light", "slight"),
        *("轻微", "轻度", "轻", "gering", "geringfügig", "leicht"),
    ),
    Severity.MODERATE: (
        *("moderate", "medium", "中等", "中度", "中"),
        *("mittel", "mittelschwer", "mäßig", "moderat"),
    ),
    Severity.SEVERE: (
        *("severe", "serious", "major", "严重", "重度", "重"),
        *("schwer", "schwerwiegend", "erheblich"),
    ),
    Severity.UNDETERMINED: (
        *("undetermined", "unknown", "unclear", "无法确定", "无法判断", "不确定", "未知"),
        *("unbestimmt", "nicht bestimmbar", "nicht feststellbar", "unklar", "unbekannt"),
    ),
}
_NO_DAMAGE = (
    *("none", "no damage", "undamaged", "intact", "no visible damage", "null", "n/a"),
    *("无", "无损伤", "无损坏", "完好", "keine", "kein Schaden", "unbeschädigt", "intakt"),
)


class Terms:
    """A closed list, searched by code or by name in any language: case, spaces, hyphens and the
    order of words do not matter."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = tuple(terms)

    # Made when a word is first looked for: before a question is sent, every millisecond is felt.
    @cached_property
    def _codes(self) -> dict[str, str]:
        codes: dict[str, str] = {}
        for name, code in self._names():
            codes.setdefault(name, code)
        return codes

    @cached_property
    def _shuffled(self) -> dict[str, str]:
        codes: dict[str, set[str]] = {}
        for name, code in self._names():
            codes.setdefault(_sorted(name), set()).add(code)
        return {name: min(meant) for name, meant in codes.items() if len(meant) == 1}

    def _names(self) -> Iterator[tuple[str, str]]:
        for term in self._terms:
            for name in (term.code, *term.names.values()):
                yield plain(name), term.code

    def find(self, word: str) -> str | None:
        """The code, or None where the word is in no list."""
        name = plain(word)
        return self._codes.get(name) or self._shuffled.get(_sorted(name))


def severity_of(word: str) -> Severity | None:
    """The severity a word of any of the languages names, or None."""
    return _BY_NAME.get(plain(word))


def means_no_damage(word: str) -> bool:
    """The word says that nothing is damaged, where a type of damage was to be given."""
    return plain(word) in _UNDAMAGED


def plain(word: str) -> str:
    """A word as it is compared: one case, one space between words."""
    return _BETWEEN_WORDS.sub(" ", unicodedata.normalize("NFKC", word).casefold()).strip()


def _sorted(name: str) -> str:
    return " ".join(sorted(name.split()))


_BY_NAME = {plain(name): severity for severity, names in _SEVERITIES.items() for name in names}
_UNDAMAGED = {plain(name) for name in _NO_DAMAGE}
