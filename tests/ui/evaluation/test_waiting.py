"""A large run takes seconds to work out: meanwhile the page says so, and no longer than that."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.errors import QuotaUsedUp, RunsNotAlike, ServerBusy
from app.measured import RunLine
from ui.evaluation.figures_view import FiguresView
from ui.evaluation.said_line import SaidLine
from ui.widgets.plain_label import PlainLabel

AT = datetime(2026, 11, 9, 12, tzinfo=UTC)


def _line(asked: int) -> RunLine:
    head: dict[str, Any] = {"set": {"name": "workshop"}, "model": "m", "questions": 20}
    return RunLine("20261109-120000-0000", AT, head, asked, None)


def _told(view: FiguresView) -> str:
    return view.body.text() if isinstance(view.body, PlainLabel) else ""


@pytest.mark.parametrize(("asked", "said"), [(12, "Working out the figures…"), (0, "")])
def test_figures_that_are_worked_out_are_waited_for(qtbot: QtBot, asked: int, said: str) -> None:
    view = FiguresView(QMenu())
    qtbot.addWidget(view)
    view.show_run(_line(asked), [], False, None, False)
    assert _told(view) == said, "nothing is waited for where nothing was answered"
    assert not view.save_button.isEnabled()
    view.give_up()
    assert _told(view) == ""
    shown = view.body
    view.give_up()
    assert view.body is shown, "what came is not taken away by what fails later"


def test_the_line_says_what_is_waited_for_until_it_comes(qtbot: QtBot) -> None:
    line = SaidLine()
    qtbot.addWidget(line)
    line.wait("Comparing…")
    assert line.text() == "Comparing…"
    line.came()
    assert line.isHidden()
    line.wait("Comparing…")
    line.fail(RunsNotAlike())
    line.came()
    assert "not of the same photos" in line.text(), "why nothing came stays"
    line.taken("vehicle")
    line.came()
    assert "«vehicle»" in line.text()


def test_what_stopped_is_gone_on_with_and_not_analysed_again(qtbot: QtBot) -> None:
    line = SaidLine()
    qtbot.addWidget(line)
    line.stopped(ServerBusy(host="one"))
    assert line.text().endswith("Go on once the server answers as it should.")
    line.stopped(QuotaUsedUp(host="one"))
    assert line.text().endswith("Top up the account, then go on.")


def test_that_its_connection_is_gone_is_said_across(qtbot: QtBot) -> None:
    view = FiguresView(QMenu())
    qtbot.addWidget(view)
    view.resize(640, 500)
    view.show_run(_line(3), [], False, None, False)
    view.show()
    assert not view.budget.isVisible(), "nothing can be asked"
    words = view._gone.fontMetrics().horizontalAdvance(view._gone.text())
    assert words <= view._gone.width(), "in one line"
