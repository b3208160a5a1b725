"""An entry of the history says what it is about."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.case import Case
from app.domain.words import RunState
from app.store.base.entry import LogEntry, What
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui.inspection.panel.about.history_words import headline, particulars


def told(what: str, case: Case | None = None, /, **data: str) -> tuple[str, str]:
    """Headline and particulars."""
    shown, entry = case or given.case(), LogEntry(cases.NOON, cases.MEI, what, data)
    return headline(entry, shown), particulars(entry, shown, given.names())


@pytest.mark.parametrize(
    ("verdict", "happened", "about"),
    [
        ("accepted", "Finding 2 accepted", "Quarter panel, left · Dented, paint intact"),
        ("rejected", "Finding 2 rejected", "Quarter panel, left · Dented, paint intact"),
        (
            "edited",
            "Finding 2 edited",
            "Quarter panel, left · Dented, paint intact · severity, description",
        ),
    ],
)
def test_a_review_names_its_finding(verdict: str, happened: str, about: str) -> None:
    data = {"finding": "finding-2", "verdict": verdict, "fields": "severity text"}
    assert told(What.FINDING_REVIEWED, **data) == (happened, about)


def test_a_review_that_was_undone_names_its_finding() -> None:
    happened, about = told(What.REVIEW_UNDONE, finding="finding-1")
    assert happened == "Review of finding 1 undone"
    assert about.startswith("Rear bumper cover")


def test_a_finding_without_a_number_is_told_by_what_is_left_of_it() -> None:
    """Its analysis was made again, and no verdict keeps it; or nothing of it is there."""
    case = given.case()
    again = cases.run(2, assessment=given.told(findings=given.findings(2, "run-2")[1:]))
    one = case.inspections[0]
    case = cases.case(inspections=(replace(one, runs=(*one.runs, again)),))
    happened, about = told(What.FINDING_REVIEWED, case, finding="finding-3", verdict="accepted")
    assert happened == "Finding reviewed"
    assert about == "Fender, left · Dented, paint intact · of an earlier analysis · Accepted"
    gone = told(What.FINDING_REVIEWED, finding="no-such", verdict="rejected")
    assert gone == ("Finding reviewed", "no longer in the case · Rejected")


def test_a_decision_and_a_report_say_what_counts() -> None:
    data = {"severity": "severe", "action": "repair", "complete": "true"}
    assert told(What.DECISION_CHANGED, **data)[1] == "Severe · Repair"
    half = told(What.DECISION_CHANGED, severity="", action="repair", complete="false")
    assert half[1] == "Repair · not complete yet"
    _, report = told(What.REPORT_ISSUED, version="2", sha256="0123456789abcdef")
    assert report == "version 2 · SHA-256 0123456789ab…"


def test_an_analysis_says_how_it_ended() -> None:
    assert told(What.RUN_STARTED, run="run-1", model="qwen3-vl-8b")[1] == "qwen3-vl-8b"
    assert told(What.RUN_ENDED, run="run-1", state="done")[1] == "Analysed · findings: 3"
    lost: dict[str, Any] = {
        "state": RunState.FAILED,
        "error": "ConnectionLost",
        "error_data": {"host": "h:1"},
    }
    case = given.case(run=lost)
    _, about = told(What.RUN_ENDED, case, run="run-1", state="failed")
    assert about == "Failed · The connection to h:1 broke off in the middle."


def test_changed_details_are_named() -> None:
    assert told(What.CASE_DESCRIBED, fields="date_of_loss item")[1] == "date of loss, item"
    photo = told(What.PHOTO_DESCRIBED, photo="photo-3", fields="caption")
    assert photo == ("Photo 3 described", "IMG_0003.jpg · caption")
    assert told(What.PHOTO_ADDED, photo="gone") == ("Photo added", "no longer in the case")


def test_codes_of_another_version_are_no_trouble() -> None:
    odd = {"finding": "finding-1", "verdict": "doubted", "severity": "dreadful", "state": "odd"}
    for what in What:
        happened, about = told(what, **odd)
        assert happened
        assert "dreadful" not in about


def test_filing_a_case_is_told_in_words() -> None:
    assert told(What.CASE_ASSIGNED, to="Ann") == ("Case assigned", "to Ann")
    assert told(What.CASE_ASSIGNED) == ("Case assigned", "to nobody")
    assert told(What.CASE_CLOSED) == ("Case closed", "")
    assert told(What.HOLD_SET) == ("Legal hold set", "")


def test_a_settled_conflict_says_what_was_not_taken_and_what_holds() -> None:
    data = {"spot": "finding", "id": "finding-2", "field": "", "taken": "later"}
    words = {"severity": ("severe", "minor"), "region": ("[]", "[1]")}
    entry = LogEntry(cases.NOON, cases.MEI, What.CONFLICT_SETTLED, data, words)
    assert headline(entry, given.case()) == "Conflict settled"
    said = "finding 2 · left for later, ours kept · severity: Severe → Minor · place"
    assert particulars(entry, given.case(), given.names()) == said
    assert particulars(replace(entry, words={}), given.case(), given.names()).endswith("ours kept")
    merged = told(What.CASE_MERGED, entries="9", file="f" * 64)
    assert merged == ("Merged with what was done elsewhere", "steps: 9")
