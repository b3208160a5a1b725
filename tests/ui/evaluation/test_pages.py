"""Pages beside the list: each has room for all it says, and none makes the dialog grow."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.strategy import Strategy, usual_ways
from app.domain.words import Kind
from app.evaluation.comparing import Outcome, compared
from tests.app.evaluation.test_sheet import RUN
from tests.helpers.templates import builtin
from tests.ui.evaluation.test_ways_view import ONCE
from ui import theme
from ui.evaluation.evaluation_dialog import _HEIGHT, _WIDTH
from ui.evaluation.pages import EvaluationPages
from ui.evaluation.run_model import TwoRuns
from ui.evaluation.running_band import RunningBand
from ui.evaluation.said_line import SaidLine
from ui.language import speak
from ui.widgets.list_side import _WIDE
from ui.widgets.plain_label import PlainLabel


@pytest.fixture(params=["en", "de", "zh-CN"])
def pages(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[EvaluationPages]:
    """As wide as the dialog is at first, in each language in turn; English again afterwards."""
    speak(qapp, request.param)
    menu = QMenu()
    made = EvaluationPages(menu)
    made.resize(_WIDTH - _WIDE, _HEIGHT)
    made.show()
    yield made
    for each in (made, menu):
        each.close()
        each.deleteLater()
        QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)
    speak(qapp, "en")


def _above() -> int:
    """What the band and a line that says something take."""
    band, said = RunningBand(), SaidLine()
    said.say("Saved")
    return band.sizeHint().height() + theme.M + said.sizeHint().height()


def test_every_way_is_told_on_two_lines(pages: EvaluationPages, qapp: QApplication) -> None:
    outcomes = (None, *Outcome, *Outcome)
    tried = tuple(
        replace(ONCE, run=str(place), strategy=way, beside=outcome)
        for place, (way, outcome) in enumerate(zip(usual_ways("Other"), outcomes, strict=False))
    )
    assert len(tried) == 6
    pages.show_tried("Workshop GPU · cars", tried, Strategy())
    qapp.processEvents()
    rows = [each for each in pages.ways.findChildren(PlainLabel) if each.text().startswith("F1")]
    assert len(rows) == len(tried)
    for row in rows:
        lines = row.text().count("\n") + 1
        line = PlainLabel("F1", "small")
        line.setFont(row.font())
        assert row.heightForWidth(row.width()) < (lines + 1) * line.sizeHint().height(), row.text()
    assert pages.minimumSizeHint().height() <= _HEIGHT - _above()


def test_two_runs_leave_room_for_what_is_said_above(
    pages: EvaluationPages, qapp: QApplication
) -> None:
    other = replace(RUN, answers=RUN.answers[1:])
    found = compared(RUN.photos, RUN.answers, other.answers)
    pages.show_two(TwoRuns(RUN, other, found, builtin()[Kind.VEHICLE]))
    qapp.processEvents()
    assert pages.minimumSizeHint().height() <= _HEIGHT - _above()
    pages.resize(pages.minimumSizeHint())
    assert pages.comparison.photo.height() >= pages.comparison.photo.minimumHeight()
