"""The page of measurements is reached from the window, one at a time, and templates follow it."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.words import Kind
from app.settings.connection import PRACTICE, Connection
from app.settings.settings import Settings
from tests.helpers.settings_bench import no_crash
from tests.helpers.templates import builtin
from ui.evaluation.evaluation_dialog import EvaluationDialog
from ui.evaluation.evaluation_model import EvaluationModel
from ui.evaluation.run_model import RunModel
from ui.evaluation.set_model import SetModel
from ui.verbs.evaluating import Evaluating
from ui.widgets.facts_line import FactsLine

ONE, OTHER = (Connection(base_url="http://gpu/v1", name=name) for name in ("one", "other"))
GONE = Connection(name="not set up")


class Window(QWidget):
    """As much of the window as is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = FactsLine(self)


class Runs(EvaluationModel):
    """Measures nothing; loaded at once."""

    def __init__(self) -> None:
        super().__init__(*cast("Any", (None, None, None, None, no_crash)))
        self.looked = 0

    def load(self) -> None:
        self.loaded.emit()

    def look(self) -> None:
        self.looked += 1


class Sets(SetModel):
    """Reads nothing."""

    def __init__(self) -> None:
        super().__init__(cast("Any", None), no_crash)
        self.asked: list[Connection] = []

    def expect(self, connection: Connection, template: str, way: object) -> None:
        self.asked.append(connection)


class Kept(QObject):
    """Settings that are kept, and templates that are read again."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.settings = Settings(connection=ONE, connections=(ONE, GONE, OTHER))
        self.reloaded = 0

    def save(self, settings: Settings) -> None:
        self.settings = settings

    def reload(self) -> None:
        self.reloaded += 1


@pytest.fixture
def kept(qapp: object) -> Kept:
    return Kept()


def _models(kept: Kept) -> Any:
    runs = RunModel(cast("Any", None), Settings, no_crash)
    case = SimpleNamespace(usual=(Kind.VEHICLE.value, Kind.VEHICLE))
    parts = {"evaluation": Runs(), "labelled": Sets(), "kept_runs": runs, "case": case}
    return SimpleNamespace(**parts, settings=kept, templates=kept)


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_page_opens_once_and_offers_what_can_be_asked(qtbot: QtBot, kept: Kept) -> None:
    window, models = Window(), _models(kept)
    qtbot.addWidget(window)
    evaluating = Evaluating(cast("Any", window), models)
    window.facts.evaluation.emit()
    assert not window.findChildren(QDialog), "no template is there to measure by"
    templates = [builtin()[Kind.VEHICLE], builtin()[Kind.PRODUCT]]
    evaluating.take_templates(cast("Any", SimpleNamespace(offered=lambda *_: templates)))
    page = _shown(qtbot, evaluating)
    terms = page.pages.new.terms
    assert [terms.connection.itemData(n) for n in range(3)] == ["one", "other", PRACTICE.name]
    assert terms.template.count() == 1, "a product question has no findings to be right about"
    assert terms.asked == ONE
    qtbot.waitUntil(lambda: models.evaluation.looked == 1)
    evaluating.show(OTHER)
    assert (evaluating.page, terms.asked, models.labelled.asked[-1]) == (page, OTHER, OTHER)
    models.kept_runs.taken.emit("vehicle-2")
    assert kept.settings.templates[-1] == "vehicle-2"
    assert kept.reloaded == 1
    assert "vehicle-2" in page.said.text()
    page.close()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    window.facts.evaluation.emit()
    again = _shown(qtbot, evaluating)
    assert again is not page, "another one once it was closed"
    again.close()
    QCoreApplication.sendPostedEvents(again, QEvent.Type.DeferredDelete)


def _shown(qtbot: QtBot, evaluating: Evaluating) -> EvaluationDialog:
    """Once it is made, in turns."""
    qtbot.waitUntil(lambda: bool(evaluating.page and evaluating.page.isVisible()))
    assert evaluating.page is not None
    return evaluating.page
