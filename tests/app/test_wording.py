"""Every error and every code has words, and their places can be filled."""

import string
from collections.abc import Iterator
from dataclasses import fields

import pytest

from app import errors, wording
from app.domain.events import Repair, Wait
from app.domain.mark import Lack
from app.domain.named import Named
from app.domain.notice import NoticeKind
from app.domain.read.number import NumberKind
from app.domain.rule import Ground, Priority
from app.domain.sending.outgoing import Form as Destined
from app.domain.sending.outgoing import Occasion, Outcome, Standing
from app.domain.sent import Adjustment
from app.domain.words import Arrival, Kind, RunState, Severity, Status, Verdict
from app.settings.check_report import CheckLine, Found
from app.settings.check_report import Verdict as Mark
from app.store.base.entry import What
from app.wording.clauses import clauses


def _tree(kind: type[errors.AppError]) -> Iterator[type[errors.AppError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _tree(child)


ALL = list(_tree(errors.AppError))


def _made(kind: type[errors.AppError]) -> errors.AppError:
    if issubclass(kind, errors.PhotoRefused):
        return kind("a.jpg", errors.Refusal.EMPTY)
    return kind()


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_error_has_words_of_its_own(kind: type[errors.AppError]) -> None:
    words = wording.SENTENCES[kind]
    assert words.what
    assert words.kept
    assert words.next_step
    allowed = {f.name for f in fields(kind)} | set(clauses(_made(kind), lambda _, text: text))
    for text in (words.what, words.kept, words.next_step):
        places = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        assert places <= allowed, kind


def test_every_code_has_a_word() -> None:
    assert set(wording.CASE_FILE) == set(errors.CaseFileFlaw)
    assert set(wording.REFUSAL) == set(errors.Refusal)
    assert set(wording.REPAIR) == set(Repair)
    assert set(wording.SEVERITY) == set(Severity)
    assert set(wording.VERDICT) == set(Verdict)
    assert set(wording.KIND) == set(Kind)
    assert set(wording.STATUS) == set(Status)
    assert set(wording.RUN_STATE) == set(RunState)
    assert set(wording.WAIT) == set(Wait)
    assert set(wording.ARRIVAL) == set(Arrival)
    assert set(wording.OUTCOME) == set(Outcome)
    assert set(wording.STANDING) == set(Standing)
    assert set(wording.OCCASION) == set(Occasion)
    assert set(wording.DESTINATION_FORM) == set(Destined)
    assert set(wording.TABLE_FAULT) == set(errors.TableFault)
    assert set(wording.FAULT) == set(errors.Fault)
    assert set(wording.GROUND) == set(Ground)
    assert set(wording.PRIORITY) == set(Priority)
    assert set(wording.LACK) == set(Lack)
    assert set(wording.NOTICE) == set(wording.NOTICE_HEADING) == set(NoticeKind)
    assert set(wording.NUMBER) == set(NumberKind)
    assert set(wording.EVENT) == set(What)
    assert set(wording.FAULT) == set(errors.Fault)
    assert set(wording.ADJUSTMENT) == set(Adjustment)
    assert set(wording.NAMED) == set(Named)
    assert set(wording.CHECK) == set(Found) - {Found.FAILED}


def test_fills_sentences_with_data() -> None:
    refused = errors.PhotoRefused("a.jpg", errors.Refusal.EMPTY)
    assert wording.fill(wording.words_for(refused).what, refused) == (
        "a.jpg was not taken in: it is empty."
    )
    waited = errors.RateLimited(host="h:1", retry_after=12.4)
    assert "12 s" in wording.fill(wording.words_for(waited).what, waited)
    assert "a moment" in wording.fill(wording.words_for(waited).what, errors.RateLimited())
    wrong = errors.BadAddress(host="h", reason="plain_http")
    assert "https://" in wording.fill(wording.words_for(wrong).what, wrong)


def test_a_flaw_says_where_and_why() -> None:
    flaw = errors.Flaw(7, "temperature", errors.Fault.OUT_OF_RANGE, "0 – 2")
    said = wording.flaw_words(flaw, wording.FAULT[flaw.fault])
    assert said == "temperature: it must be in 0 – 2."
    error = errors.TemplateFlawed("ours", flaw.line, flaw.name, flaw.fault, "0 – {name}")
    told = wording.fill(wording.words_for(error).what, error)
    assert "«ours»" in told
    assert told.endswith("Line 7, temperature: it must be in 0 – {name}.")


def test_foreign_words_are_data_never_places() -> None:
    said = errors.Unreachable(host="{0.__class__}", said="{host} {missing}")
    assert "{missing}" in wording.fill(wording.words_for(said).what, said)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (errors.ContextTooLong(tokens=9000, window=4096), ": 9000 tokens where 4096 fit."),
        (errors.ContextTooLong(window=4096), "at once: 4096 tokens fit."),
        (errors.ContextTooLong(), "holds at once."),
        (errors.TooManyImages(most=2), "at once: at most 2."),
        (errors.TooManyImages(), "fewer photos at once."),
        (errors.ClockWrong(host="h", seconds=-5400), "h: they are 90 minutes apart."),
        (errors.ClockWrong(host="h", seconds=7200), "h: they are 2 hours apart."),
        (errors.ClockWrong(host="h", seconds=86400.0 * 400), "h: they are 400 days apart."),
        (errors.ClockWrong(host="h"), "agree with h."),
        (errors.ServerLoading(host="h", seconds=61.2), "after 61 s."),
    ],
)
def test_figures_are_said_where_they_are_known(error: errors.AppError, told: str) -> None:
    assert wording.fill(wording.words_for(error).what, error).endswith(told)
    kept = type(error)(**error.data())  # as it comes back from the record, all text
    assert wording.fill(wording.words_for(kept).what, kept).endswith(told)


def test_a_servers_words_are_apart_from_the_sentence() -> None:
    assert wording.said_by(errors.KeyRefused(said="bad key")) == "bad key"
    assert wording.said_by(errors.Unreachable(said="no route")) == "", "the sentence has them"
    assert wording.said_by(errors.StoreDamaged(said="malformed")) == ""


def test_a_line_of_a_test_is_said_with_its_figures_and_what_holds_from_now_on() -> None:
    window = CheckLine(Found.WINDOW_TAKEN, Mark.CHANGED, {"tokens": 32768})
    assert "32,768 tokens" in wording.fill_check(window)
    lowered = CheckLine(Found.FORM_LOWERED, Mark.CHANGED, {"form": "prompt"})
    assert "from now on asked in words, without a schema" in wording.fill_check(lowered)
    said = CheckLine(Found.SEES_BOTH, Mark.GOOD, {"said": "{host} {0}"})
    assert "{host} {0}" in wording.fill_check(said)
