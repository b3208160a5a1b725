"""The head and the foot of the window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.asking import Told
from app.domain.case import Case, Decision, Details
from app.domain.details.deadline import Deadline, today
from app.domain.details.deadline_rule import DeadlineRule
from app.domain.inspection import Inspection
from app.domain.photo import SentPicture
from app.domain.place.parts import parts_of
from app.domain.place.region import Region
from app.domain.sent import Sent
from app.domain.words import Kind, RunState
from tests.helpers import cases as made
from tests.helpers import looks
from tests.helpers.showing import in_front
from ui import theme
from ui.inspection.facts import facts_row, facts_sheet
from ui.inspection.header.header_bar import HeaderBar
from ui.inspection.open_case import blank
from ui.inspection.status import due, standing
from ui.widgets.reach import Reach

# Said by the platform without a screen whenever a window opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _case(*inspections: Inspection) -> Case:
    return made.case(inspections=inspections)


def _waiting() -> Case:
    return _case(Inspection("inspection-1", (made.photo(),)))


def _with_run(**changes: Any) -> Case:
    return _case(Inspection("i", (made.photo(),), (made.run(**changes),)))


def _primary(header: HeaderBar) -> list[str]:
    buttons = header.findChildren(QPushButton)
    return [b.text() for b in buttons if b.property("role") == "primary" and not b.isHidden()]


def test_what_can_be_done_next() -> None:
    empty = standing(blank(Kind.VEHICLE).case, False)
    assert (empty.word, empty.may_analyse, empty.may_export) == ("", False, False)
    waiting = standing(_waiting(), False)
    assert (waiting.word, waiting.analyse_first, waiting.may_export) == ("To analyse", True, False)
    done = standing(_with_run(), False)
    assert (done.word, done.again, done.may_export) == ("Analysed", True, True)
    streaming = standing(_with_run(state=RunState.RUNNING), True)
    assert (streaming.word, streaming.may_analyse) == ("Analysing", False)
    assert standing(_with_run(state=RunState.FAILED), False).word == "Failed"
    decided = replace(_with_run(), decision=made.decision())
    assert standing(decided, False).word == "Decided"
    assert standing(replace(decided, reports=(made.issued(),)), False).word == "Issued"
    by_hand = replace(_waiting(), decision=made.decision())
    assert standing(by_hand, False).may_export
    assert not standing(replace(by_hand, decision=Decision()), False).may_export


def test_the_chip_tells_done_from_cut_short() -> None:
    assert standing(_with_run(), False).chip == "chip"
    assert standing(_with_run(state=RunState.RUNNING), True).chip == "chip"
    for state in (RunState.FAILED, RunState.STOPPED, RunState.INTERRUPTED):
        assert standing(_with_run(state=state), False).chip == "chip-warn"
    assert standing(replace(_with_run(), decision=made.decision()), False).chip == "chip-ok"


def test_a_long_insured_gives_way_to_the_number(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    details = Details(insured="Northern Freight and Forwarding Company " * 4)
    header.show_case(replace(_with_run(), number="CLM-2026-004217", details=details))
    header.resize(1000, 50)
    header.show()
    assert header.number.width() >= header.number.sizeHint().width()
    header.show_case(replace(_with_run(), number="CLM-2026-004217" * 9, details=details))
    qtbot.waitUntil(lambda: header.number.width() >= 260)
    assert header.export_button.geometry().right() < header.width()


def test_a_gear_leads_to_the_settings(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    with qtbot.waitSignal(header.settings):
        header.settings_button.click()
    assert header.settings_button.toolTip().startswith("Settings (")


def test_one_button_is_primary(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    header.show_case(_waiting())
    assert _primary(header) == ["Analyse"]
    header.show_case(_with_run())
    assert _primary(header) == ["Draft PDF"]
    assert header.analyse_button.text() == "Analyse again"
    header.set_streaming(True)
    assert _primary(header) == []
    assert header.analyse_button.isHidden()
    assert not header.stop_button.isHidden()


def test_the_pill_gives_way_where_the_head_is_short_of_room(qtbot: QtBot) -> None:
    header = HeaderBar()
    in_front(qtbot, header)
    header.show_case(_with_run())
    header.pill.show_connection("Ark · qwen3-vl-plus-2026-01-15", "", Reach.GOOD)
    for width, whole in ((1600, True), (840, False)):
        header.setFixedWidth(width)
        QApplication.processEvents()
        assert header.pill.shown.endswith("…") is not whole
        button = header.analyse_button
        assert button.width() >= button.sizeHint().width()


def test_who_pressed_analyse_stays_with_its_button(qtbot: QtBot) -> None:
    header = HeaderBar()
    in_front(qtbot, header)
    header.show_case(_waiting())
    header.analyse_button.setFocus()
    header.set_streaming(True)
    assert header.focusWidget() is header.stop_button
    header.set_streaming(False)
    assert header.focusWidget() is header.analyse_button
    header.show_case(_with_run())  # which comes a moment later
    assert header.focusWidget() is header.export_button
    header.analyse_button.setFocus()
    header.show_case(_with_run())
    assert header.focusWidget() is header.analyse_button
    header.settings_button.setFocus()
    header.set_streaming(True)
    assert header.focusWidget() is header.settings_button


def test_the_head_names_the_case_and_the_insured(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    assert header.number.text() == "New case"
    header.show_case(_waiting())
    assert header.number.text() == "2026-0001"
    about = "A. Okafor · VW Golf, B-TE 551 · collision · Date of loss 2026-11-17"
    assert header.about.text() == about
    header.show_case(replace(_waiting(), details=Details()))
    assert header.about.text() == "Vehicle"


def test_practice_cannot_be_missed(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    header.show_case(_with_run())
    assert not header.practice.isVisibleTo(header)
    header.show_case(_with_run(asked=made.asked(practice=True)))
    assert header.practice.isVisibleTo(header)
    assert header.practice.text().startswith("Practice, not an assessment")


def test_practice_can_be_read_whatever_the_theme_was(qapp: QApplication, qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    header.show_case(_with_run(asked=made.asked(practice=True)))
    header.show()
    try:
        for dark in (False, True, False):
            theme.apply(qapp, dark)
            grounds = header.grab().toImage().pixelColor(4, header.height() - 8).name()
            assert grounds == theme.tokens(dark).warn_soft.lower()
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())


def test_the_foot_keeps_to_a_few_facts() -> None:
    assert facts_row(_waiting()) == "Vehicle damage  ·  Photos 1 / 4"
    told = facts_row(_with_run())
    assert told == "Sent to localhost:8080  ·  8.7 s"
    practice = facts_row(_with_run(asked=made.asked(practice=True)))
    assert "nothing sent" in practice
    five = made.case(
        inspections=(
            Inspection("a", tuple(made.photo(n) for n in range(1, 5))),
            Inspection("b", (made.photo(5),)),
        )
    )
    assert facts_row(five) == "Vehicle damage  ·  Photos 5 in 2 inspections"
    assert dict(facts_sheet(_with_run()))["Case"] == "Vehicle damage, Photos 1 / 4"


def test_the_rest_of_the_facts_is_there_for_who_asks() -> None:
    assert facts_sheet(_waiting()) == ()
    facts = dict(facts_sheet(_with_run()))
    assert facts["Model that answered"] == "qwen3-vl-8b-q4"
    assert facts["Photos sent as"] == "1316 × 987, 210 kB"
    assert facts["Prompt version"] == "1"
    assert facts["Prompt SHA-256"] == made.sha("prompt")
    assert "Price" not in facts
    assert "Blacked out in" not in facts
    assert facts["Tokens in, out"].endswith(", 640")
    assert "Sent again" not in facts


def test_what_a_run_cost_stands_in_the_foot() -> None:
    told = facts_row(_with_run(cost="0.00233", currency="¥"))
    assert told.endswith("  ·  8.7 s  ·  ¥\u00a00.0023")
    facts = dict(facts_sheet(_with_run(cost="0.00233", currency="¥")))
    assert facts["Price"] == "0.00233 ¥", "exactly, on a click"


def test_of_several_looks_all_together_stand_in_the_foot() -> None:
    seen = looks.inspection()
    later = [replace(run, started_at=run.started_at + timedelta(seconds=9)) for run in seen.looks]
    case = _case(replace(seen, runs=(seen.runs[0], *later)))
    assert "26" in facts_row(case)  # seconds of all, not of the last one
    assert ("Looks", "3") in facts_sheet(case)
    asked = replace(later[-1], state=RunState.RUNNING, finished_at=None)
    assert "26" not in facts_row(case.with_run(asked))


def test_without_counts_from_the_server_no_price_is_guessed() -> None:
    uncounted = Told(model="m", first_byte_seconds=0.4, seconds=8.7)
    run = _with_run(told=uncounted)
    assert facts_row(run) == "Sent to localhost:8080  ·  8.7 s"
    facts = dict(facts_sheet(run))
    assert facts["Price"] == "Not known: the server told no token counts"
    assert "Tokens in, out" not in facts
    half = dict(facts_sheet(_with_run(told=replace(uncounted, tokens_out=7))))
    assert (half["Tokens in, out"], half["Price"]) == ("–, 7", facts["Price"])
    for nothing in (
        _with_run(told=Told(), state=RunState.FAILED, error="NothingListens"),
        _with_run(told=uncounted, state=RunState.RUNNING),
        _with_run(told=uncounted, asked=made.asked(practice=True)),
    ):
        assert "Price" not in dict(facts_sheet(nothing))


def test_pictures_that_were_sent_are_told_not_those_prepared() -> None:
    photo = made.photo()
    hidden = Region(0.1, 0.1, 0.2, 0.2)
    sent = tuple(
        Sent(photo.id, SentPicture("f" * 64, 800, 600, 90_000), part, (hidden,))
        for part in parts_of(4000, 1000)
    )
    facts = dict(facts_sheet(_with_run(asked=made.asked(photo.id, sent=sent))))
    assert facts["Photos sent as"] == "800 × 600, 180 kB"
    assert facts["Blacked out in"] == "photo 1"


def test_what_is_sent_can_be_looked_at_once_there_are_photos(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    header.show_case(blank(Kind.VEHICLE).case)
    assert not header.look_button.isEnabled()
    header.show_case(_waiting())
    with qtbot.waitSignal(header.look):
        header.look_button.click()


def test_what_is_due_is_what_waits_else_everything() -> None:
    done = made.inspection(1)
    waiting = Inspection("inspection-2", (made.photo(2),))
    empty = Inspection("inspection-3")
    assert due(_case(done, waiting, empty)) == [waiting]
    assert due(_case(done, empty)) == [done]
    assert due(_case()) == []


@pytest.mark.parametrize(
    ("left", "words", "role"),
    [
        (30, "30 days left", "chip-quiet"),
        (7, "7 days left", "chip"),
        (1, "1 day left", "chip"),
        (0, "last day today", "chip"),
        (-1, "1 day over", "chip-warn"),
        (-2, "2 days over", "chip-warn"),
    ],
)
def test_the_deadline_is_told_in_days(qtbot: QtBot, left: int, words: str, role: str) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    last = today(datetime.now(UTC)) + timedelta(days=left)
    rule = DeadlineRule("<b>UPS</b>", days=60, business=True)
    header.show_case(_with_run(), "", Deadline(rule, last, "delivered_on"))
    assert (header.due.text(), header.due.property("role")) == (words, role)
    assert "60 business days from «Delivered on»" in header.due.toolTip()
    # Qt takes a text for markup by its first line alone.
    assert header.due.toolTip().startswith("Claim by ")
    header.show_case(_with_run())
    assert header.due.isHidden()
