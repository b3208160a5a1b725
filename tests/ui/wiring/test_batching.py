"""Batches joined to the window: the line at its foot, their list, and closing while one runs."""

import asyncio
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.helpers.batching import batch, standing
from tests.helpers.waiting import until
from tests.ui.batch.test_batches_dialog import Model
from ui.batch.standing import Standing
from ui.cases.cases_model import CasesModel
from ui.cases.query_model import QueryModel
from ui.window import MainWindow
from ui.wiring.batching import Batching

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _buttons(window: MainWindow) -> dict[str, Any]:
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return {button.text(): button for box in boxes for button in box.buttons()}


def _shown(batching: Batching) -> bool:
    return batching.list is not None


def test_one_that_runs_is_told_of_leads_to_the_list_and_is_asked_about_at_the_end(
    qtbot: QtBot,
) -> None:
    window, query = MainWindow(), QueryModel()
    window.furnish(CasesModel(), query)
    model: Any = Model()
    batching = Batching(window, model)

    async def work() -> None:
        assert await batching.may_close()
        assert window.facts.batch.isHidden()
        model.standing = Standing((standing(), standing(batch=batch(id="b"), working=0)))
        model.changed.emit(model.standing)
        assert window.facts.batch.text() == "Batch 10 of 22 · Running"
        for answer, closes in (("Let it run", False), ("Close", True)):
            asked = asyncio.create_task(batching.may_close())
            await until(lambda: _buttons(window))
            _buttons(window)[answer].click()
            assert await asked is closes
            await until(lambda: not _buttons(window))

    window.show()
    asyncio.run(work())
    window.facts.batch.click()
    assert batching.list is not None
    batching.list.choose("b")
    batching.list.view.cases_button.click()
    assert query.query.batch == "b"
    assert not _shown(batching)
    model.changed.emit(Standing())
    assert window.facts.batch.isHidden()
    batching.close()
    window.leave()
    window.deleteLater()


def test_one_that_is_over_is_gone_through_from_the_list(qtbot: QtBot) -> None:
    window, query = MainWindow(), QueryModel()
    window.furnish(CasesModel(), query)
    model: Any = Model()
    model.standing = Standing((standing(batch=batch(id="c"), waiting=0, working=0),))
    batching, wanted = Batching(window, model), list[Any]()
    batching.review_wanted.connect(wanted.append)
    batching.show_all()
    assert batching.list is not None
    batching.list.view.review_button.click()
    assert [each.batch for each in wanted] == ["c"]
    assert query.query.batch == "c"
    assert not _shown(batching)
    batching.close()
    window.leave()
    window.deleteLater()
