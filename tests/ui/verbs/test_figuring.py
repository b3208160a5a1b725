"""The figures' page is reached from the line of facts, one at a time."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.figures.drift import Figure
from app.domain.figures.figure_charts import Figures, charts
from app.domain.figures.period import Period
from app.domain.figures.period_figures import FigureQuery
from app.drift import Drift
from app.report.figures.charts import sketch
from app.settings.settings import Settings
from tests.app.domain.figures.test_figure_charts import CALLS, CASES, OCTOBER
from tests.helpers.settings_bench import no_crash
from tests.ui.figures.test_drift_dialog import ROWS, rise
from ui.figures.drift_model import DriftModel
from ui.figures.figure_words import speaker
from ui.figures.figures_model import FiguresModel
from ui.notices import Notice
from ui.verbs.figuring import Figuring
from ui.widgets.facts_line import FactsLine


class Window(QWidget):
    """As much of the window as is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = FactsLine(self)
        self.told: list[Notice] = []

    def tell(self, notice: Notice) -> None:
        self.told.append(notice)


class Counted(FiguresModel):
    """Says what it was asked for."""

    def __init__(self) -> None:
        super().__init__(cast("Any", None), Settings, no_crash)
        self.asked: list[FigureQuery] = []
        self.stopped = 0

    def count(self, query: FigureQuery, width: float, size: float) -> None:
        self.asked.append(query)

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def model(qtbot: QtBot) -> Counted:
    return Counted()


class Drifting(DriftModel):
    """Counts nothing."""

    def __init__(self) -> None:
        super().__init__(cast("Any", None), no_crash)
        self.asked = self.stopped = 0

    def count(self) -> None:
        self.asked += 1

    def stop(self) -> None:
        self.stopped += 1


class Weekly(QObject):
    """Measures nothing."""

    found = Signal(tuple)


def models_with(figures: FiguresModel, drift: DriftModel | None = None) -> Any:
    """As many of the models as are looked at."""
    return SimpleNamespace(
        figures=figures,
        drift=drift or Drifting(),
        weekly=Weekly(),
        settings=SimpleNamespace(settings=Settings()),
        templates=SimpleNamespace(title=lambda template_id, _language: template_id.title()),
    )


@pytest.mark.qt_log_ignore("does not support raise")
def test_one_page_draws_what_is_counted_until_it_is_closed(qtbot: QtBot, model: Counted) -> None:
    window = Window()
    qtbot.addWidget(window)
    figuring = Figuring(cast("Any", window), models_with(model))
    window.facts.to_figures.click()
    page = figuring.page
    window.facts.to_figures.click()
    assert page is not None
    assert figuring.page is page
    assert len(model.asked) == 1
    told = Figures(OCTOBER, CASES, CALLS)
    model.counting.emit(3)
    assert "3" in page.state.text()
    model.drawn.emit(told, [(each, sketch(each, 400, 13)) for each in charts(told, speaker())])
    assert len(page.cards) == 7
    assert page.state.text() == ""
    page.close()
    assert model.stopped == 1
    window.facts.to_figures.click()
    again = figuring.page
    assert again is not None
    assert again is not page
    assert len(model.asked) == 2
    again.close()
    QCoreApplication.sendPostedEvents(again, QEvent.Type.DeferredDelete)
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_change_is_told_and_its_page_has_it(qtbot: QtBot, model: Counted) -> None:
    window, drift = Window(), Drifting()
    qtbot.addWidget(window)
    figuring = Figuring(cast("Any", window), models_with(model, drift))
    drift.found.emit((rise(), replace(rise(), figure=Figure.ADDED)))
    (notice,) = window.told
    assert notice.mood == "warn"
    assert "rejected more often: 9\u00a0%\u00a0→\u00a021\u00a0%" in notice.what
    assert "people add more" in notice.more
    assert [code for code, _ in notice.actions] == ["over_time"]
    figuring.show()
    assert figuring.page is not None
    figuring.page.drift_button.click()
    page = figuring.over_time
    assert page is not None
    assert drift.asked == 1
    drift.counted.emit(Drift(Period(date(2025, 11, 1), date(2026, 11, 28)), ROWS, (rise(),)))
    assert page.list.topLevelItemCount() == 1
    figuring.page.close()
    page.close()
    assert drift.stopped == 1
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
