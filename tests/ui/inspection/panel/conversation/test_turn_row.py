"""A question and its reply: growing, ended, answered anew, proposing changes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from app.domain.conversation import Reply, Round, TurnKind
from app.domain.events import Repair, Wait, Waits, Warned
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.reply import ChangeVerdict, Judged, Pointer
from app.domain.words import RunState, Severity
from tests.helpers import cases
from tests.helpers import right_panel as given
from tests.helpers.conversations import ANSWER, asking, change, closeup, looked, reply, sent, turn
from tests.helpers.panel_talk import FINDINGS, NUMBERS, Heard, one_round, words
from ui.inspection.panel.conversation import turn_words
from ui.inspection.panel.conversation.turn_row import TurnRow
from ui.wording import wait_word

# The screenless platform says that it has no use for a window's least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def talk() -> Heard:
    return Heard()


@pytest.fixture
def row(qtbot: QtBot, talk: Heard) -> TurnRow:
    made = TurnRow(talk)
    qtbot.addWidget(made)
    made.resize(380, 400)
    made.show()
    return made


def show(row: TurnRow, told: Round, last: bool = True) -> None:
    row.show_round(told, given.names(), NUMBERS, FINDINGS, last)


def test_a_reply_is_there_while_it_grows(row: TurnRow) -> None:
    show(row, one_round(asking()))
    assert "Will it need replacing?" in words(row)
    assert row.standing.text == "Waiting for the first word…"
    show(row, one_round(asking(reply=Reply(thinking="Hm."))))
    assert row.standing.text == "The model is thinking…"
    show(row, one_round(asking(reply=Reply(answer="It w"))))
    assert (row.answer.text, row.standing.isHidden()) == ("It w", True)
    assert row.foot.again.isHidden()
    show(row, one_round(turn()))
    assert row.answer.text == ANSWER
    assert "qwen3-vl-8b-q4 · 3.9 s" in words(row)
    assert not row.foot.again.isHidden()


def test_what_it_waits_for_is_said(row: TurnRow) -> None:
    show(row, one_round(asking(waits=Waits(Wait.BUSY, 12.0))))
    assert row.standing.text == wait_word(Wait.BUSY)
    show(row, one_round(asking(waits=Waits(Wait.LOADING, 3.0))))
    assert row.standing.text == wait_word(Wait.LOADING)
    show(row, one_round(asking()))
    assert row.standing.text == "Waiting for the first word…"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_it_cost_stands_in_its_foot_and_the_rest_on_a_click(row: TurnRow) -> None:
    show(row, one_round(asking()))
    assert row.foot.more.isHidden()
    again = replace(turn().told, retries=2)
    show(row, one_round(turn(cost="0.00233", currency="¥", told=again)))
    assert "qwen3-vl-8b-q4 · 3.9 s · ¥\u00a00.0023" in words(row)
    row.foot.more.click()
    sheet = row.findChildren(QFrame, "facts-sheet")[0]
    labels = [label.text() for label in sheet.findChildren(QLabel)]
    sheet.close()
    facts = dict(zip(labels[::2], labels[1::2], strict=True))
    assert facts["Price"] == "0.00233 ¥"
    assert facts["Sent again"] == "2"
    assert facts["Sent to"] == "localhost:8080"
    assert facts["Prompt version"] == "1.1"


def test_without_counts_from_the_server_no_price_is_guessed(row: TurnRow) -> None:
    told = replace(turn().told, tokens_in=None)
    show(row, one_round(turn(told=told)))
    assert "¥" not in words(row)
    facts = dict(turn_words.facts(turn(told=told)))
    assert facts["Price"] == "Not known: the server told no token counts"


def test_places_light_up_on_the_photos(row: TurnRow) -> None:
    region = Region(0.2, 0.5, 0.6, 0.8)
    shown, pointed = list[object](), list[object]()
    row.place_clicked.connect(lambda *where: shown.append(where))
    row.place_hovered.connect(lambda *where: pointed.append(where))
    show(row, one_round(turn(reply=reply(places=(Pointer("the crease", "photo-2", region),)))))
    (chip,) = row.places.chips
    assert chip.text() == "photo 2 · the crease"
    chip.click()
    middle = QPointF(chip.rect().center())
    QApplication.sendEvent(chip, QEnterEvent(middle, middle, middle))
    chip.hovered.emit(False)
    assert shown == [("photo-2", region)]
    assert pointed == [("photo-2", region), ("", None)]


def test_a_long_place_is_cut_and_chips_share_lines(row: TurnRow) -> None:
    places = tuple(Pointer(f"place {n}", "photo-1") for n in range(8))
    long = Pointer("word " * 90, "photo-1")
    show(row, one_round(turn(reply=reply(places=(*places, long)))))
    assert len(row.places.chips[-1].text()) < 60
    row.repaint()
    tops = {chip.y() for chip in row.places.chips}
    assert 1 < len(tops) < 9
    assert all(chip.geometry().right() <= row.places.width() for chip in row.places.chips)


def test_a_change_says_what_becomes_another_and_is_taken_or_left(row: TurnRow, talk: Heard) -> None:
    asked = change(severity=Severity.MINOR, action="replace", text="Only scratched.")
    show(row, one_round(turn(reply=reply(asked))))
    (shown,) = row.changes
    assert shown.lines.text == (
        "Severity: Severe → Minor\nAction: Repair → Replace\nDescription: Only scratched."
    )
    assert "Proposed for finding 1" in words(row)
    assert "The lamp's mount is torn." in words(row)
    shown.take.click()
    shown.leave.click()
    assert talk.told == [
        ("judged", "turn-1", 0, ChangeVerdict.TAKEN),
        ("judged", "turn-1", 0, ChangeVerdict.REFUSED),
    ]


def test_what_the_finding_says_by_now_is_no_change_any_more(row: TurnRow) -> None:
    show(row, one_round(turn(reply=reply(change(severity=Severity.SEVERE, action="replace")))))
    assert row.changes[0].lines.text == "Action: Repair → Replace"
    show(row, one_round(turn(reply=reply(change(severity=Severity.SEVERE)))))
    assert row.changes[0].lines.text == "The finding says so already."
    assert row.changes[0].take.isHidden()
    assert row.changes[0].leave.isHidden()


@pytest.mark.parametrize(
    ("verdict", "said"),
    [(ChangeVerdict.TAKEN, "Taken by Mei Lindqvist"), (ChangeVerdict.REFUSED, "Left by Mei")],
)
def test_a_decided_change_says_by_whom(
    row: TurnRow, talk: Heard, verdict: ChangeVerdict, said: str
) -> None:
    judged = Judged(verdict, cases.MEI, cases.NOON)
    show(row, one_round(turn(reply=reply(change(severity=Severity.MINOR, judged=judged)))))
    (shown,) = row.changes
    assert said in words(row)
    assert shown.lines.text == "Severity: Minor"
    assert shown.take.isHidden()
    assert shown.reconsider.isHidden() == (verdict is ChangeVerdict.TAKEN)
    shown.reconsider.click()
    assert talk.told == [("judged", "turn-1", 0, None)]


def test_nothing_is_decided_on_while_the_reply_comes(row: TurnRow) -> None:
    told = reply(change(severity=Severity.MINOR))
    show(row, one_round(asking(reply=told)))
    assert row.changes[0].take.isHidden()
    show(row, one_round(turn(reply=told)))
    assert not row.changes[0].take.isHidden()


def test_a_change_of_a_finding_that_is_gone_is_not_offered(row: TurnRow) -> None:
    show(row, one_round(turn(reply=reply(change(finding_id="finding-99")))))
    assert row.changes == []


def test_several_answers_are_turned_between(row: TurnRow, talk: Heard) -> None:
    first = turn(1, reply=reply(answer="Yes."))
    show(row, one_round(first))
    assert row.foot.variants.isHidden()
    again = asking(2, replaces="turn-1", follows="")
    show(row, one_round(first, again))
    assert row.turn is again
    show(row, one_round(first, turn(2, replaces="turn-1", reply=reply(answer="No."))))
    assert (row.answer.text, row.foot.variants.label.text()) == ("No.", "2/2")
    assert not row.foot.variants.after.isEnabled()
    row.foot.variants.before.click()
    assert (row.answer.text, row.foot.variants.label.text()) == ("Yes.", "1/2")
    assert [each.turn_id for each in row.changes if not each.isHidden()] == ["turn-1"]
    row.foot.again.click()
    assert talk.told == [("chosen", "turn-1", "turn-1"), ("again", "turn-1")]


def test_the_answer_that_was_gone_on_from_is_shown_first(row: TurnRow) -> None:
    variants = turn(1, reply=reply(answer="Yes.")), turn(2, reply=reply(answer="No."))
    show(row, one_round(*variants, followed="turn-1"), last=False)
    assert row.answer.text == "Yes."
    assert row.foot.again.isHidden()


@pytest.mark.parametrize(
    ("state", "error", "said"),
    [
        (RunState.STOPPED, "", "You stopped this reply. What had come is kept."),
        (RunState.INTERRUPTED, "", "Tessera ended before this reply did. What had come is kept."),
        (RunState.FAILED, "ConnectionLost", "localhost:8080 broke off in the middle. What had"),
        (RunState.FAILED, "NoSuchError", "did not answer as it should. What had come is kept."),
    ],
)
def test_what_went_wrong_is_said(row: TurnRow, state: RunState, error: str, said: str) -> None:
    data = {"host": "localhost:8080", "said": ""} if error == "ConnectionLost" else {}
    show(row, one_round(turn(state=state, error=error, error_data=data)))
    assert said in row.standing.text
    assert row.answer.text == ANSWER


def test_closer_looks_and_summaries_have_words_of_their_own(row: TurnRow) -> None:
    show(row, one_round(looked()))
    assert row.question.text == "Look closer at finding 1"
    drawn = closeup(look=Look("photo-3", Region(0, 0, 1, 1)))
    show(row, one_round(looked(closeup=drawn)))
    assert row.question.text == "Look closer at a place in photo 3"
    summary = turn(4, kind=TurnKind.SUMMARY, question="", covers=("turn-1", "turn-2"))
    show(row, one_round(summary))
    assert "summed up" in row.question.text
    assert "in place of 2 earlier turns" in words(row)
    assert row.foot.again.isHidden()


def test_what_was_left_out_is_said_under_the_question(row: TurnRow) -> None:
    warnings = (Warned(Repair.PHOTO_LEFT_OUT, "3"), Warned(Repair.FENCED))
    show(row, one_round(looked(1, reply=replace(reply(), warnings=warnings))))
    assert row.explained.isVisible()
    assert row.explained.text().startswith("Photo 3 was left out: this connection takes no more")
    assert "Photo 3" not in row.warnings.text
    assert row.warnings.isVisible()


def test_practice_says_so(row: TurnRow) -> None:
    show(row, one_round(turn(sent=sent(practice=True))))
    assert not row.practice.isHidden()


def test_hostile_text_is_shown_as_it_is(row: TurnRow) -> None:
    hostile = "<b>x</b> <img src='file:///etc/passwd'> \u202eevil"
    places = (Pointer(hostile, "photo-1"),)
    told = reply(change(why=hostile, text=hostile), answer=hostile, places=places)
    show(row, one_round(turn(question=hostile, reply=told)))
    assert row.answer.label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>x</b>" in row.answer.label.text()
    assert "\u202e" not in row.answer.label.text()
    assert all(not chip.toolTip() for chip in row.places.chips)


def test_a_thousand_updates_add_no_widgets(row: TurnRow) -> None:
    before = 0
    for n in range(1000):
        show(row, one_round(asking(reply=Reply(answer="word " * n))))
        if n == 500:
            before = len(row.children())
    assert len(row.children()) == before
    assert row.answer.text.startswith("word word")
