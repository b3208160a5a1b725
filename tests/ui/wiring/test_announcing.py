"""What a screen reader is told while an answer comes in, and how often."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.finding import Step
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.words import RunState
from tests.helpers import cases
from ui.widgets.banner import Banner
from ui.widgets.place_words import place_words
from ui.wiring.announcing import Announcing


class Speaker(QObject):
    """Stands for the models: says that the case changed, or that an answer ended."""

    case_changed, finished = Signal(object), Signal(object)
    case: Case

    def show(self, *steps: str, found: int = 0) -> Run:
        """A run that comes in, with so much of it there."""
        findings = tuple(cases.finding(n) for n in range(1, found + 1))
        told = cases.assessment(*findings, steps=tuple(map(Step, steps)), summary=None)
        run = cases.running(assessment=told)
        self.case = cases.case(inspections=(cases.inspection(runs=(run,)),))
        self.case_changed.emit(self.case)
        return run


class _Window(QWidget):
    """Has the place where notices are shown, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner(self)
        self.panel = _Panel()


class _Panel(QObject):
    """The right side with one finding that is chosen, accepted, rejected."""

    finding_clicked, accept, reject = Signal(str), Signal(str), Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        row = QWidget()
        row.setAccessibleName("1. Hood dented")
        row.setAccessibleDescription("in the middle")
        row.finding = cases.finding(1)  # type: ignore[attr-defined]
        self.assessment = SimpleNamespace(row=lambda name: row if name == "finding-1" else None)


@pytest.fixture
def told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    window, speaker, said = _Window(), Speaker(), list[str]()
    qtbot.addWidget(window)
    models: Any = SimpleNamespace(case=speaker, analysis=speaker, conversation=Speaker())
    announcing = Announcing(window, models)  # type: ignore[arg-type]
    monkeypatch.setattr(announcing, "say", said.append)
    return SimpleNamespace(
        speaker=speaker, said=said, it=announcing, talk=models.conversation, window=window
    )


def test_steps_are_told_together_at_the_next_pause_and_none_twice(told: Any) -> None:
    told.speaker.show("The door is dented.")
    told.speaker.show("The door is dented.", "The paint is off.", found=1)
    assert told.said == []  # politely: not each as it comes
    assert told.it._pause.isActive()
    told.it._go_on()
    run = told.speaker.show("The door is dented.", "The paint is off.", "So repair.", found=2)
    told.it._finished(run)
    assert told.said[0].startswith("The door is dented. · The paint is off. · 1 ")
    assert told.said[1].startswith("So repair. · 2 ")
    assert not told.it._pause.isActive()


def test_a_reply_is_told_once_it_is_whole_and_not_without_end(told: Any) -> None:
    reply = SimpleNamespace(text="words " * 400)
    told.talk.finished.emit(SimpleNamespace(reply=reply))
    (said,) = told.said
    assert said.startswith("words words")
    assert len(said) == 600


def test_a_notice_is_told_with_what_comes_next(told: Any) -> None:
    told.window.banner.tell("No model is connected yet.", "Set one up.", (("settings", "Set up"),))
    assert told.said == ["No model is connected yet.\nSet one up."]


def test_the_finding_that_is_chosen_is_told_and_what_was_done_with_it(told: Any) -> None:
    panel = told.window.panel
    panel.finding_clicked.emit("finding-1")
    panel.accept.emit("finding-1")
    panel.reject.emit("finding-1", "")
    panel.finding_clicked.emit("gone")
    assert told.said == ["1. Hood dented, in the middle", "Accepted", "Rejected"]


def test_that_a_decision_was_made_is_told_once(told: Any) -> None:
    case = cases.case()
    decided = replace(case, decision=cases.decision(adjuster="Mei"))
    for each in (case, decided, decided, replace(decided, id="another")):
        told.speaker.case_changed.emit(each)
    assert told.said == ["Decided by Mei"]


def test_nothing_is_said_where_nobody_listens(told: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    run = told.speaker.show("The door is dented.")
    told.it._finished(run)
    told.window.banner.tell("No model is connected yet.")
    told.window.panel.finding_clicked.emit("finding-1")
    assert (told.said, told.it._pause.isActive()) == ([], False)
    assert run.state is RunState.RUNNING


def test_an_announcement_reaches_qt(qtbot: QtBot) -> None:
    window = _Window()
    qtbot.addWidget(window)
    models: Any = SimpleNamespace(case=Speaker(), analysis=Speaker(), conversation=Speaker())
    Announcing(window, models).say("The door is dented.")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("corners", "words"),
    [
        ((0.0, 0.0, 0.2, 0.2), "upper left"),
        ((0.4, 0.4, 0.6, 0.6), "in the middle"),
        ((0.8, 0.3, 1.0, 0.5), "on the right"),
        ((0.7, 0.8, 1.0, 1.0), "lower right"),
    ],
)
def test_a_place_in_words(corners: tuple[float, float, float, float], words: str) -> None:
    assert place_words(Region(*corners)) == words
