"""The first start: one question, and the ways into a first case."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.search.case_query import CaseQuery
from app.settings.connection import PRACTICE
from app.settings.settings import Settings, Trade
from ui.cases.cases_model import CasesModel
from ui.cases.query_model import QueryModel
from ui.window import MainWindow
from ui.wiring.beginning import Beginning


class Kept(QObject):
    """The settings of the desk."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings()

    def save(self, settings: Settings) -> None:
        self.settings = settings
        self.changed.emit(settings)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    made.furnish(CasesModel(), QueryModel())
    made.resize(1280, 720)
    made.show()
    yield made
    made.leave()
    made.deleteLater()


def begin(window: MainWindow) -> tuple[Kept, list[str]]:
    kept, done = Kept(), list[str]()
    actions: Any = SimpleNamespace(setting=SimpleNamespace(open=lambda: done.append("settings")))
    models: Any = SimpleNamespace(settings=kept)
    Beginning(window, models, actions)
    window.facts.dock.connect(lambda: done.append("dock"))
    return kept, done


def test_a_bare_desk_asks_what_it_is_for_and_keeps_the_answer(window: MainWindow) -> None:
    kept, _ = begin(window)
    question = window.table.empty.question
    assert question.isHidden()  # nobody knows yet whether there are cases
    window.case_list.show_loaded(CaseQuery())
    assert question.isVisible()
    assert window.facts.to_dock.isVisible()
    question.answers[Trade.CLAIMS].click()
    assert kept.settings.templates == ("vehicle", "property", "general")
    assert not question.isVisible()
    assert not window.facts.to_dock.isVisible()


def test_nobody_is_asked_who_has_cases_or_looks_for_one(window: MainWindow) -> None:
    begin(window)
    window.case_list.show_loaded(CaseQuery(text="nothing like it"))
    assert window.table.empty.question.isHidden()
    window.case_list.bare.emit(True)
    window.case_list.bare.emit(False)  # the first case is made
    assert window.table.empty.question.isHidden()


def test_a_model_is_offered_until_one_is_connected_and_the_dock_to_its_people(
    window: MainWindow,
) -> None:
    kept, done = begin(window)
    connect, dock = window.table.empty._connect, window.table.empty._dock
    assert connect.isVisible()
    assert not dock.isVisible()
    connect.click()
    kept.save(Settings(trade=Trade.PARCELS, last_used=PRACTICE.name))
    assert not connect.isVisible()
    dock.click()
    assert done == ["settings", "dock"]


def test_after_the_answer_the_focus_is_at_what_comes_next(window: MainWindow) -> None:
    begin(window)
    window.case_list.show_loaded(CaseQuery())
    empty = window.table.empty
    claims = empty.question.answers[Trade.CLAIMS]
    claims.setFocus()
    claims.click()
    assert window.focusWidget() is empty.choose_button
