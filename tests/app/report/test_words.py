"""The reports' fixed words."""

import string

import pytest

from app.domain.events import Repair
from app.domain.inside import Holder
from app.domain.place.known_length import Known
from app.domain.read.number import NumberKind
from app.domain.words import Arrival, Kind, Language, Severity, Verdict
from app.report.words import words_in


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", list(Language))
def test_languages_say_the_same_things(language: Language) -> None:
    english, other = words_in(Language.ENGLISH), words_in(language)
    assert english.names() == other.names()
    for name in english.names():
        assert _places(english.text(name)) == _places(other.text(name)), name


def test_every_code_has_a_word() -> None:
    names = words_in(Language.ENGLISH).names()
    assert {f"severity_{s}" for s in Severity} <= names
    assert {f"source_{v}" for v in Verdict} <= names
    assert {f"received_{a}" for a in Arrival} <= names
    assert {f"inside_{holder}" for holder in Holder} <= names
    assert {f"number_kind_{k}" for k in NumberKind} <= names
    assert {f"known_{known}" for known in Known} <= names
    assert {"check_true", "check_false", "check_none"} <= names
    assert {f"mended_{repair}" for repair in Repair} <= names
    assert {f"{what}_{kind}" for what in ("title", "item") for kind in Kind} <= names
