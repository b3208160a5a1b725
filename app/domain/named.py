"""Names and numbers of a case inside a text that goes out: they leave only if a person wants it."""

import re
from collections.abc import Iterator
from enum import StrEnum

from app.domain.case import Case

_LEAST_LETTERS = 3
_WORDS = re.compile(r"[^\W\d_]+")


class Named(StrEnum):
    """Who or what a text names."""

    INSURED = "insured"
    ADJUSTER = "adjuster"
    PHOTOGRAPHER = "photographer"
    NUMBER = "number"
    POLICY = "policy"
    FILE = "file"


def named_in(text: str, case: Case, adjuster: str = "") -> tuple[Named, ...]:
    """Which of the case's people, numbers and file names the text names, each once.

    A person is named by the whole name in any spelling of its letters, or by one word of it of
    three letters or more that begins with a capital; anything else only as a whole.
    """
    found = {
        who
        for who, value in _told(case, adjuster)
        if _holds(text, value) or (who in _PEOPLE and _names(text, value))
    }
    return tuple(who for who in Named if who in found)


_PEOPLE = (Named.INSURED, Named.ADJUSTER, Named.PHOTOGRAPHER)


def _told(case: Case, adjuster: str) -> Iterator[tuple[Named, str]]:
    yield Named.INSURED, case.details.insured
    yield Named.ADJUSTER, adjuster
    yield Named.ADJUSTER, case.decision.adjuster
    yield Named.NUMBER, case.number
    yield Named.POLICY, case.details.policy
    for photo in case.photos:
        yield Named.PHOTOGRAPHER, photo.taken_by
        yield Named.FILE, photo.name
        yield Named.FILE, photo.name.rpartition(".")[0]


def _holds(text: str, value: str) -> bool:
    sought = " ".join(value.casefold().split())
    if len(sought) < 2:
        return False
    spoken = " ".join(text.casefold().split())
    # A Chinese name stands between other characters without a space.
    edge = r"\b" if sought.isascii() else ""
    return re.search(f"{edge}{re.escape(sought)}{edge}", spoken) is not None


def _names(text: str, value: str) -> bool:
    words = set(_WORDS.findall(text))
    parts = _WORDS.findall(value)
    return any(
        len(part) >= _LEAST_LETTERS and part[0].isupper() and part in words for part in parts
    )
