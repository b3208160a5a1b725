"""Two states of a case in words."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.store.base.entry import LogEntry, Words
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui.inspection.records.compare_dialog import CompareDialog


def _entry(number: int, what: str, words: Words, erased: bool = False, **data: str) -> LogEntry:
    at = cases.NOON + timedelta(minutes=number)
    return LogEntry(at, cases.MEI, what, data, words, erased)


LOG = [
    _entry(1, "case_made", {}, kind="vehicle"),
    _entry(2, "report_issued", {}, version="1", sha256="ab" * 32),
    _entry(3, "case_described", {"insured": ("", "A. Okafor")}, fields="insured"),
    _entry(4, "finding_reviewed", {"severity": ("minor", "severe")}, finding="finding-1"),
    _entry(5, "decision_changed", {}, erased=True, severity="minor"),
    _entry(6, "photo_removed", {}, photo="photo-9"),
]


def test_what_differs_between_the_report_and_now(qtbot: QtBot) -> None:
    dialog = CompareDialog(LOG, given.case(), given.names())
    qtbot.addWidget(dialog)
    assert (dialog.one.currentData(), dialog.other.currentData()) == (2, 6)
    case, insured, finding, severity, decision, erased, between, removed = dialog.texts()
    assert (case, insured) == ("Case details", "Insured: – → A. Okafor")
    assert finding.startswith("Finding 1 · ")
    assert severity == "Severity: Minor → Severe"
    assert (decision, erased) == ("Decision", "Decision: changed; its words were erased")
    assert (between, removed) == ("Between the two", "Photo removed")


def test_the_other_way_round_and_the_same_twice(qtbot: QtBot) -> None:
    dialog = CompareDialog(LOG, given.case(), given.names())
    qtbot.addWidget(dialog)
    dialog.one.setCurrentIndex(2)
    dialog.other.setCurrentIndex(1)
    assert dialog.texts() == ["Case details", "Insured: A. Okafor → –"]
    dialog.other.setCurrentIndex(2)
    assert dialog.texts() == ["Nothing differs."]
