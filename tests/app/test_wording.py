"""Every error and every code has words, and their places can be filled."""

import string
from collections.abc import Iterator
from dataclasses import fields

import pytest

from app import errors, wording
from app.domain.events import Repair
from app.domain.words import Arrival, Kind, RunState, Severity, Status, Verdict
from app.settings.check_report import CheckLine, Found
from app.settings.check_report import Verdict as Mark


def _tree(kind: type[errors.AppError]) -> Iterator[type[errors.AppError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _tree(child)


ALL = list(_tree(errors.AppError))


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_has_words_of_its_own(kind: type[errors.AppError]) -> None:
    words = wording.SENTENCES[kind]
    assert words.what
    assert words.kept
    assert words.next_step
    allowed = {f.name for f in fields(kind)} | {"reason", "why"}
    for text in (words.what, words.kept, words.next_step):
        places = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        assert places <= allowed, kind


def test_every_code_has_a_word() -> None:
    assert set(wording.REFUSAL) == set(errors.Refusal)
    assert set(wording.REPAIR) == set(Repair)
    assert set(wording.SEVERITY) == set(Severity)
    assert set(wording.VERDICT) == set(Verdict)
    assert set(wording.KIND) == set(Kind)
    assert set(wording.STATUS) == set(Status)
    assert set(wording.RUN_STATE) == set(RunState)
    assert set(wording.ARRIVAL) == set(Arrival)
    assert set(wording.CHECK) == set(Found) - {Found.FAILED}


def test_fills_sentences_with_data() -> None:
    refused = errors.PhotoRefused("a.jpg", errors.Refusal.EMPTY)
    assert wording.fill(wording.words_for(refused).what, refused) == (
        "a.jpg was not taken in: it is empty."
    )
    waited = errors.RateLimited(host="h:1", retry_after=12.4)
    assert "12 s" in wording.fill(wording.words_for(waited).what, waited)
    wrong = errors.BadAddress(host="h", reason="plain_http")
    assert "https://" in wording.fill(wording.words_for(wrong).what, wrong)


def test_foreign_words_are_data_never_places() -> None:
    said = errors.Unreachable(host="{0.__class__}", said="{host} {missing}")
    assert "{missing}" in wording.fill(wording.words_for(said).what, said)


def test_a_line_of_a_test_is_said_with_its_figures_and_what_holds_from_now_on() -> None:
    window = CheckLine(Found.WINDOW_TAKEN, Mark.CHANGED, {"tokens": 32768})
    assert "32,768 tokens" in wording.fill_check(window)
    lowered = CheckLine(Found.FORM_LOWERED, Mark.CHANGED, {"form": "prompt"})
    assert "from now on asked in words, without a schema" in wording.fill_check(lowered)
    said = CheckLine(Found.SEES_BOTH, Mark.GOOD, {"said": "{host} {0}"})
    assert "{host} {0}" in wording.fill_check(said)
