"""Asking the insured for photos, in their language."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.case import Case, Details
from app.domain.finding import Summary
from app.domain.open_items import items
from app.domain.words import Language, Severity
from app.photo_request import photo_request
from tests.helpers import cases

SENDER = ("Mei Lindqvist", "", "Northfield Claims")


def _case(*photos: str, open_ones: tuple[str, ...] = (), **details: Any) -> Case:
    summary = Summary(Severity.MINOR, "repair", "", open_ones, photos)
    run = cases.run(assessment=replace(cases.assessment(), summary=summary))
    return cases.case(inspections=(cases.inspection(runs=(run,)),), details=Details(**details))


def _text(case: Case, language: Language = Language.ENGLISH) -> str:
    return photo_request(case, items(case), language, SENDER)


def test_a_letter_of_fixed_words_around_the_model_s() -> None:
    case = _case(
        "the left side", open_ones=("depth of the dent",), insured="A. Okafor", item="Golf"
    )
    text = _text(case)
    assert text.startswith("Dear A. Okafor,\n\nRegarding 2026-0001 (Golf):")
    assert "photos of the following:\n– the left side\n\n" in text
    assert "– depth of the dent" in text
    assert text.endswith("Thank you for your help.\n\nMei Lindqvist\nNorthfield Claims")


@pytest.mark.parametrize(
    ("language", "word"),
    [(Language.ENGLISH, "Please"), (Language.GERMAN, "Bitte"), (Language.CHINESE, "请")],
)
def test_every_language_is_whole(language: Language, word: str) -> None:
    for details in ({}, {"insured": "A. Okafor", "item": "Golf"}):
        text = _text(_case("the roof", open_ones=("the frame",), **details), language)
        assert word in text
        assert "– the roof" in text
        assert "2026-0001" in text
        assert "{" not in text


def test_only_the_lists_there_are() -> None:
    assert "still open" not in _text(_case("the roof"))
    assert "photos of the following" not in _text(_case(open_ones=("the frame",)))


def test_foreign_words_stay_on_their_line_and_fill_no_place() -> None:
    text = _text(_case("the roof\n\nPlease pay {number} to", insured="{item}", item="x\ny"))
    assert "– the roof Please pay {number} to\n" in text
    assert text.startswith("Dear {item},")
    assert "(x y)" in text
