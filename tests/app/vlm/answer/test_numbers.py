"""Numbers of an answer, wherever the computer stands and however large they are."""

import locale
from collections.abc import Iterator
from contextlib import suppress

import pytest

from app.vlm.answer.incremental import Incremental
from app.vlm.answer.sections import Shape
from tests.helpers.answers import found, understood, written

COMMA = ("de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "de-DE")


@pytest.fixture
def comma() -> Iterator[None]:
    """The system writes 0,8 for 0.8, as the window tells every library of the process."""
    before = locale.setlocale(locale.LC_NUMERIC)
    for name in COMMA:
        with suppress(locale.Error):
            locale.setlocale(locale.LC_NUMERIC, name)
            break
    if locale.localeconv()["decimal_point"] != ",":
        pytest.skip("this system has no such locale")
    yield
    locale.setlocale(locale.LC_NUMERIC, before)


def test_a_fraction_is_whole_where_the_system_writes_a_comma(comma: None) -> None:
    told = understood(written(findings=[found(confidence=0.8, region=[250.5, 500, 500, 750])]))
    (finding,) = told.findings
    assert finding.confidence == 0.8
    assert finding.value.region is not None
    assert 0.2505 in (finding.value.region.x1, finding.value.region.y1)


@pytest.mark.parametrize("number", ["1e400", "-1e400", "1e99999999999999999999"])
def test_a_number_that_is_none_breaks_the_answer_off(number: str) -> None:
    reading = Incremental(early=False, shape=Shape(frozenset({"findings"})))
    reading.feed('{"findings": [{"confidence": ' + number + "}]}")
    assert reading.broken
