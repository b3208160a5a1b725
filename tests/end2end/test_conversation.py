"""Asking on at the real window, against real servers on the loopback address."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.reply import ChangeVerdict
from app.domain.words import RunState, Severity, Verdict
from app.settings.connection import PRACTICE, Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers import behaviours as does
from tests.helpers.answers import found, step, written
from tests.helpers.conversations import proposed
from tests.helpers.conversations import written as replied
from tests.helpers.held import Held
from tests.helpers.main_job import analyse, banner_button, set_up
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, rows, sit_down
from tests.helpers.table import LEFT, drag
from ui.inspection.panel.conversation.turn_row import TurnRow
from ui.inspection.table.tools.region_picker import RegionPicker
from ui.places import SETTINGS
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

ASSESSED = does.streams(written(reasoning=[step()], findings=[found(photo=1)]))
FIRST = does.streams(replied("Probably not."))
SECOND = does.streams(
    replied("It is worse.", changes=[proposed(severity="severe", action="replace")])
)
ANEW = does.streams(replied("It is as bad."))


def talk(window: MainWindow) -> list[TurnRow]:
    """The questions on the right, in order."""
    sections = window.panel.assessment.sections.values()
    return [row for section in sections for row in section.conversation.rows.values()]


def answers(window: MainWindow) -> list[str]:
    return [row.answer.text for row in talk(window)]


def idle(window: MainWindow) -> bool:
    """Nothing is being answered, and everything is stored."""
    return not window.panel.ask._asking and all(
        row.turn.state is not RunState.RUNNING for row in talk(window)
    )


def assessed(window: MainWindow, photos: int = 2) -> Steps:
    """An analysed case that can be asked about."""
    yield from analyse(window, photos)
    yield lambda: window.header.chip.text() == "Analysed" and window.panel.ask.isVisible()


def ask(window: MainWindow, text: str) -> None:
    """Type a question and press Enter."""
    window.key_pressed.emit("ask")
    QTest.keyClicks(window.panel.ask.field, text)
    QTest.keyClick(window.panel.ask.field, Qt.Key.Key_Return)


def test_questions_a_taken_change_and_an_answer_anew_are_all_there_tomorrow(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        ask(window, "Is it bent?")
        yield lambda: answers(window) == ["Probably not."] and idle(window)
        ask(window, "How bad is it?")
        yield lambda: answers(window) == ["Probably not.", "It is worse."] and idle(window)
        (change,) = talk(window)[1].changes
        change.take.click()
        yield lambda: rows(window)[0].finding.verdict is Verdict.EDITED
        assert rows(window)[0].finding.value.severity is Severity.SEVERE
        window.key_pressed.emit("undo")
        yield lambda: rows(window)[0].finding.verdict is None and change.take.isVisible()
        window.key_pressed.emit("redo")
        yield lambda: rows(window)[0].finding.verdict is Verdict.EDITED
        talk(window)[1].foot.again.click()
        yield lambda: answers(window)[1] == "It is as bad." and idle(window)
        talk(window)[1].foot.variants.before.click()
        assert answers(window)[1] == "It is worse."

    def again(window: MainWindow) -> Steps:
        yield lambda: opened(window) and len(talk(window)) == 2
        assert [row.question.text for row in talk(window)] == ["Is it bent?", "How bad is it?"]
        assert answers(window) == ["Probably not.", "It is as bad."]
        second = talk(window)[1]
        assert second.foot.variants.label.text() == "2/2"
        second.foot.variants.before.click()
        assert second.answer.text == "It is worse."
        judged = second.turn.reply.changes[0].judged
        assert judged is not None
        assert judged.verdict is ChangeVerdict.TAKEN
        assert rows(window)[0].finding.value.action == "replace"

    with LoopbackServer(ASSESSED, FIRST, SECOND, ANEW) as server:
        folder = set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
        sit_down(qapp, folder, again)
        bodies = [json.dumps(seen.json["messages"]) for seen in server.seen]
    assert len(bodies) == 4
    for before, after in pairwise(bodies[:3]):
        assert after.startswith(before[:-1])
    assert server.seen[3].body == server.seen[2].body


def test_the_answer_turned_to_is_gone_on_from(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        ask(window, "Is it bent?")
        yield lambda: answers(window) == ["Probably not."] and idle(window)
        talk(window)[0].foot.again.click()
        yield lambda: answers(window) == ["It is worse."] and idle(window)
        talk(window)[0].foot.variants.before.click()
        ask(window, "And now?")
        yield lambda: len(talk(window)) == 2 and idle(window)

    with LoopbackServer(ASSESSED, FIRST, SECOND, ANEW) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
        messages = server.seen[-1].json["messages"]
    assert messages[-2]["content"] == replied("Probably not.")


def test_stopped_by_esc_what_came_is_kept(qapp: QApplication, tmp_path: Path) -> None:
    held = Held(replied("It is bent at the edge."), "at the edge")

    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        ask(window, "Is it bent?")
        yield lambda: answers(window) == ["It is bent "]
        assert window.panel.ask.button.accessibleName().startswith("Stop")
        window.key_pressed.emit("stop")
        yield lambda: talk(window)[0].turn.state is RunState.STOPPED and idle(window)
        yield server.seen[-1].gone.is_set
        assert "You stopped this reply" in talk(window)[0].standing.text
        assert answers(window) == ["It is bent "]
        assert not window.banner.isVisible()

    with LoopbackServer(ASSESSED, held) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)


def test_a_server_that_dies_in_the_middle(qapp: QApplication, tmp_path: Path) -> None:
    held = Held(replied("It is bent at the edge."), "at the edge")

    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        ask(window, "Is it bent?")
        yield lambda: answers(window) == ["It is bent "]
        held.die.set()
        yield window.banner.isVisible
        yield lambda: idle(window) and talk(window)[0].turn.state is RunState.FAILED
        assert "broke off" in window.banner.text
        assert answers(window)[0].startswith("It is bent")
        assert window.panel.ask.field.toPlainText() == ""
        banner_button(window, "ask_again").click()
        yield lambda: answers(window) == ["Probably not."] and idle(window)
        assert not window.banner.isVisible()

    def again(window: MainWindow) -> Steps:
        yield lambda: opened(window) and len(talk(window)) == 1
        assert talk(window)[0].foot.variants.label.text() == "2/2"

    with LoopbackServer(ASSESSED, held, FIRST) as server:
        folder = set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
        sit_down(qapp, folder, again)


def test_closed_while_a_reply_comes_in(qapp: QApplication, tmp_path: Path) -> None:
    held = Held(replied("It is bent at the edge."), "at the edge")

    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        ask(window, "Is it bent?")
        yield lambda: answers(window) == ["It is bent "]

    def again(window: MainWindow) -> Steps:
        yield lambda: opened(window) and answers(window) == ["It is bent "]
        assert talk(window)[0].turn.state is RunState.STOPPED

    with LoopbackServer(ASSESSED, held) as server:
        folder = set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
        assert server.seen[-1].gone.wait(60)
        sit_down(qapp, folder, again)


def test_a_question_that_cannot_go_out_comes_back(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        yield from assessed(window)

    def unconnected(window: MainWindow) -> Steps:
        yield lambda: opened(window) and window.panel.ask.isVisible()
        ask(window, "Is it bent?")
        yield window.banner.isVisible
        assert "No model is connected" in window.banner.text
        assert banner_button(window, "settings").isVisible()
        yield lambda: window.panel.ask.field.toPlainText() == "Is it bent?"
        assert talk(window) == []

    with LoopbackServer(ASSESSED) as server:
        folder = set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
        save(folder / SETTINGS, Settings(connection=Connection()))
        sit_down(qapp, folder, unconnected)


def test_closer_looks_by_key_and_by_hand(qapp: QApplication, tmp_path: Path) -> None:
    on_it = {"photo": 3, "region": [0, 0, 1000, 1000], "text": "torn"}
    look = does.streams(replied("Torn, not dented.", places=[on_it]))

    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        window.key_pressed.emit("next")
        window.key_pressed.emit("look_closer")
        yield lambda: answers(window) == ["Torn, not dented."] and idle(window)
        details = rows(window)[0]._details
        assert details is not None
        assert details.looks.texts == ["Looked closer: Torn, not dented."]
        turn = talk(window)[0].turn
        assert turn.closeup is not None
        assert turn.reply.places[0].region == turn.closeup.region
        window.panel.select("")
        window.key_pressed.emit("look_closer")
        yield lambda: window.table.picking.active
        view = window.table.grid.tiles[1].view
        picker = view.findChild(RegionPicker)
        assert isinstance(picker, RegionPicker)
        middle = view.rect().center()
        drag(picker, LEFT, middle, middle + view.rect().center() / 4)
        yield lambda: len(answers(window)) == 2 and idle(window)
        assert talk(window)[1].question.text == "Look closer at a place in photo 2"
        assert not window.table.picking.active

    with LoopbackServer(ASSESSED, look) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
        last = server.seen[-1].json["messages"]
    pictures = [p for m in last for p in m["content"] if isinstance(p, dict) and "image_url" in p]
    assert len(pictures) == 4


def test_looks_wait_for_their_turn_and_say_so(qapp: QApplication, tmp_path: Path) -> None:
    held = Held(replied("Torn."), "Torn")

    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        window.key_pressed.emit("next")
        window.key_pressed.emit("look_closer")
        yield lambda: talk(window)
        for _ in range(3):
            window.key_pressed.emit("look_closer")
        details = rows(window)[0]._details
        assert details is not None
        yield details.looks.waits.isVisible
        held.go.set()
        yield lambda: len(talk(window)) == 2
        yield lambda: details.looks.waits.isHidden() and idle(window)
        assert answers(window) == ["Torn.", "Probably not."]

    with LoopbackServer(ASSESSED, held, FIRST) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), work)
        assert len(server.seen) == 3, "pressed three times, asked once more"


def test_practice_replies_that_it_is_practice(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    save(folder / SETTINGS, Settings(connection=PRACTICE))

    def work(window: MainWindow) -> Steps:
        yield from assessed(window)
        window.panel.assessment.sections.copy().popitem()[1].conversation.suggestions.buttons[
            0
        ].click()
        yield lambda: len(talk(window)) == 1 and idle(window)
        (row,) = talk(window)
        assert row.answer.text.startswith("Practice: no model has read this question")
        assert row.practice.isVisible()
        assert row.changes == []

    sit_down(qapp, folder, work)
