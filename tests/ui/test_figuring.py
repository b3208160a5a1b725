"""The figures' page is reached from the line of facts, one at a time."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.figure_charts import Figures, charts
from app.domain.period_figures import FigureQuery
from app.report.figures.charts import sketch
from app.settings.settings import Settings
from tests.app.domain.test_figure_charts import CALLS, CASES, OCTOBER
from tests.helpers.settings_bench import no_crash
from ui.figures.figure_words import speaker
from ui.figures.figures_model import FiguresModel
from ui.figuring import Figuring
from ui.widgets.facts_line import FactsLine


class Window(QWidget):
    """As much of the window as is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = FactsLine(self)


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


@pytest.mark.qt_log_ignore("does not support raise")
def test_one_page_draws_what_is_counted_until_it_is_closed(qtbot: QtBot, model: Counted) -> None:
    window = Window()
    qtbot.addWidget(window)
    figuring = Figuring(cast("Any", window), cast("Any", SimpleNamespace(figures=model)))
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
