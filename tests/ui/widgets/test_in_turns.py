"""Drawing in parts: what comes faster than it is drawn is passed over."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets import in_turns
from ui.widgets.in_turns import InTurns, unlaid
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_scroll import SteadyScroll


@pytest.fixture
def drawn() -> list[str]:
    return []


@pytest.fixture
def holder(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def turns(holder: QObject, drawn: list[str], monkeypatch: pytest.MonkeyPatch) -> InTurns[str]:
    """One part in a turn."""
    monkeypatch.setattr(in_turns, "TURN_SECONDS", 0)

    def parts(value: str) -> Iterator[None]:
        for letter in value:
            drawn.append(letter)
            yield

    return InTurns(parts, holder)


def test_a_value_is_drawn_after_a_while(
    turns: InTurns[str], drawn: list[str], qtbot: QtBot
) -> None:
    turns.show("abc")
    assert drawn == []
    qtbot.waitUntil(lambda: drawn == list("abc"))


def test_only_the_newest_follows_what_is_being_drawn(
    turns: InTurns[str], drawn: list[str], qtbot: QtBot
) -> None:
    turns.show("abc")
    turns._part()
    turns._part()
    assert drawn == ["a"]
    turns.show("de")
    turns.show("fg")
    qtbot.waitUntil(lambda: drawn == list("abcfg"))


def test_another_one_is_drawn_at_once_in_its_place(turns: InTurns[str], drawn: list[str]) -> None:
    turns.show("abc")
    turns._part()
    turns._part()
    turns.show_now("xy")
    assert drawn == list("axy")


def test_what_is_left_can_be_had_at_once(turns: InTurns[str], drawn: list[str]) -> None:
    turns.finish()
    turns.show("abc")
    turns.finish()
    assert drawn == list("abc")


def test_what_is_being_drawn_may_ask_for_the_rest(holder: QObject, drawn: list[str]) -> None:
    def parts(value: str) -> Iterator[None]:
        made.finish()
        drawn.append(value)
        yield

    made = InTurns(parts, holder)
    made.show_now("a")
    assert drawn == ["a"]


def test_a_part_that_fails_does_not_stop_the_next_value(holder: QObject, drawn: list[str]) -> None:
    def parts(value: str) -> Iterator[None]:
        yield
        drawn.append(value)
        if value == "bad":
            raise ValueError(value)

    turns = InTurns(parts, holder)
    with pytest.raises(ValueError, match="bad"):
        turns.show_now("bad")
    turns.show("good")
    turns.finish()
    assert drawn == ["bad", "good"]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_what_a_turn_drew_has_its_place_before_anybody_paints(qtbot: QtBot) -> None:
    view, section, inner = SteadyScroll(), QWidget(), QWidget()
    above, below = PlainLabel("Analysing"), PlainLabel("One step.")
    for holder, widgets in ((inner, (below,)), (section, (above, inner))):
        column = QVBoxLayout(holder)
        for widget in widgets:
            column.addWidget(widget)
    view.column.addWidget(section)
    view.column.addStretch(1)
    view.resize(300, 400)
    qtbot.addWidget(view)
    view.show()
    QApplication.processEvents()

    def parts(words: str) -> Iterator[None]:
        below.setText(words)
        yield

    turns = InTurns(parts, view)
    turns.show("Many words that take a good deal more room than there was. " * 40)
    turns._turn()  # begins
    turns._turn()
    assert above.height() >= above.heightForWidth(above.width())
    assert below.height() >= below.heightForWidth(below.width())


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_what_comes_into_sight_below_something_else_has_its_place(qtbot: QtBot) -> None:
    view, section = SteadyScroll(), QWidget()
    section.hide()
    upper, lower = PlainLabel("Summary"), PlainLabel("Reasoning")
    column = QVBoxLayout(section)
    view.column.addWidget(PlainLabel("Photos 1–4"))
    view.column.addWidget(section)
    view.column.addStretch(1)
    view.resize(300, 400)
    qtbot.addWidget(view)
    view.show()
    for label in (upper, lower):
        column.addWidget(label)
    QApplication.processEvents()  # heard while it is hidden

    def parts() -> Iterator[None]:
        upper.setText("Front left: bumper and headlamp are to be replaced. " * 3)
        section.show()
        yield
        lower.setText("The gap to the fender is wider on the left. " * 3)
        yield

    for _part in unlaid(column, parts()):
        QApplication.processEvents()
    QApplication.processEvents()
    assert lower.y() >= upper.geometry().bottom()
    assert section.height() >= column.heightForWidth(section.width())
