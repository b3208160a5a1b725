"""Conflicts side by side: nothing is chosen at first, and nothing happens before all are."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.merging import CLOSED, Choice, Conflict, Place, Plan, Said, Spot, Step, Value
from app.domain.who import Who
from tests.helpers import cases
from tests.helpers import right_panel as given
from ui.inspection.merge.conflict_words import coming, heading, lines, who_and_when
from ui.inspection.merge.merge_dialog import MergeDialog

JONAS = Who("Jonas <b>%1</b>", "jonas")
FINDING, DECISION = Place(Spot.FINDING, "finding-1"), Place(Spot.DECISION)


def conflict(place: Place, mine: dict[str, str], theirs: dict[str, str]) -> Conflict:
    ours, other = (tuple(told.items()) for told in (mine, theirs))
    later = cases.NOON + timedelta(hours=3)
    return Conflict(place, Said(ours, cases.MEI, cases.NOON), Said(other, JONAS, later))


TWO = (
    conflict(
        FINDING,
        {"verdict": "edited", "severity": "moderate", "text": "Dent."},
        {"verdict": "edited", "severity": "severe", "text": "<b>凹陷</b>", "why": "seen"},
    ),
    conflict(DECISION, {"action": "repair"}, {"action": "replace", "note": "w" * 400}),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> MergeDialog:
    plan = Plan((), (Place(Spot.RUN, "r"),), TWO)
    shown = MergeDialog(("Case 1", "Jonas"), plan, given.case(), given.names())
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_it_asks_field_by_field_and_merges_once_all_is_chosen(dialog: MergeDialog) -> None:
    told: list[object] = []
    dialog.merge.connect(told.append)
    assert dialog.choices() == {}
    assert not dialog.merge_button.isEnabled()
    assert dialog.left.text() == "0 of 2 chosen"
    assert dialog.brought.text() == "Comes in: analyses: 1."
    dialog.cards[0].choose(Choice.THEIRS)
    assert not dialog.merge_button.isEnabled()
    dialog.cards[0].choose(Choice.LATER)  # one of them, not both
    dialog.cards[1].choose(Choice.MINE)
    assert dialog.left.text() == "2 of 2 chosen"
    assert told == []
    QTest.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert told == [{FINDING: Choice.LATER, DECISION: Choice.MINE}]


def test_keys_alone_are_enough(dialog: MergeDialog) -> None:
    told: list[object] = []
    dialog.merge.connect(told.append)
    for key in (Qt.Key.Key_2, Qt.Key.Key_1):
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert dialog.focusWidget() is dialog.merge_button
    QTest.keyClick(dialog.merge_button, Qt.Key.Key_Return)
    assert told == [{FINDING: Choice.THEIRS, DECISION: Choice.MINE}]


def test_on_a_low_screen_conflicts_have_the_room(dialog: MergeDialog) -> None:
    dialog.resize(640, 360)
    QApplication.processEvents()
    assert (dialog.width(), dialog.height()) == (640, 360)
    assert dialog.view.viewport().height() > 220


def test_left_alone_nothing_is_merged(dialog: MergeDialog) -> None:
    told: list[object] = []
    dialog.merge.connect(told.append)
    dialog.cancel_button.click()
    assert told == []
    assert not dialog.isVisible()


def test_both_sides_are_told_in_peoples_words() -> None:
    names = given.names()
    assert lines(TWO[0], names) == [
        ("Severity", "Moderate", "Severe"),
        ("Description", "Dent.", "<b>凹陷</b>"),
        ("Reason", "–", "seen"),
    ]
    assert lines(TWO[1], names)[0] == ("Action", "Repair", "Replace")
    assert who_and_when(TWO[0].theirs).startswith("Jonas <b>%1</b> · ")
    undone = conflict(FINDING, {"verdict": "rejected", "part": "top"}, {})
    assert lines(undone, names) == [("", "Rejected · Top edge", "Taken back")]
    closed = conflict(CLOSED, {"status": "closed"}, {})
    assert lines(closed, names) == [("Status", "Closed", "Open to changes")]
    void = conflict(Place(Spot.REPORT, "", "void"), {"f" * 64: "void"}, {"e" * 64: "void"})
    assert lines(void, names) == [("", "reports: 1", "reports: 1")]
    drawn = conflict(
        Place(Spot.PHOTO, "photo-1", "blackouts"),
        {"blackouts": "[]", "region": "[0.25,0.5,0.5,0.75]", "outline": "[[0,0],[0,1],[1,1]]"},
        {"blackouts": "[[0,0,1,1]]", "measuring": "[null,[]]"},
    )
    assert [told[1:] for told in lines(drawn, names)] == [
        ("places: 0", "places: 1"),
        ("25–50 % across, 50–75 % down", "–"),
        ("corners: 3", "–"),
        ("–", "sizes drawn: 0"),
    ]
    ticket: Value = (("priority", "high"), ("state", "done"), ("due", "2026-12-01"))
    told = lines(conflict(Place(Spot.TICKET, "t"), dict(ticket), {}), names)
    assert [mine for _, mine, _ in told] == ["High", "done", "1 Dec 2026"]


def test_each_kind_of_place_has_a_heading() -> None:
    case = replace(given.case(), links=())
    headings = {
        FINDING: "Finding 1 · Rear bumper cover",
        DECISION: "Decision",
        CLOSED: "Status of the case",
        Place(Spot.CASE, "", "cause"): "Case details",
        Place(Spot.PHOTO, "photo-1", "caption"): "Photo 1",
        Place(Spot.TICKET, "gone"): "Ticket",
        Place(Spot.LINK, "finding-1 gone"): "Whether findings 1 and – are one damage",
        Place(Spot.REPORT, "", "void"): "Reports nobody stands for any more",
        Place(Spot.MARK, "run-1 photo 0"): "An open item of the analysis",
        Place(Spot.CHANGE, "turn-1 0"): "A change a reply proposed",
    }
    told = {place: heading(place, case, given.names()) for place in headings}
    assert told == headings


def test_what_comes_in_is_counted_once() -> None:
    photo = Place(Spot.PHOTO, "p")
    brought = (photo, replace(photo, field="caption"), FINDING, DECISION, CLOSED)
    step = Step("a", cases.NOON, JONAS, "x", brought)
    assert coming(Plan((step,), brought)) == "photos: 1, findings: 1, the decision, details: 1"
