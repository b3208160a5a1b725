"""The screen for batches draws how they stand and says what a person wants."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.many.batch import Batch, BatchState, Limits, Priority
from app.domain.many.posting import Posted
from app.settings.connection import Connection, Price
from tests.helpers.batching import batch, standing
from ui.batch.batches_dialog import BatchesDialog
from ui.batch.limits_row import LimitsRow
from ui.batch.standing import Standing

PAID = Connection(price=Price("2", "6", "¥"))


class Model(QObject):
    """Notes what it is told."""

    changed = Signal(object)

    def __init__(self, *batches: Any) -> None:
        super().__init__()
        self.standing, self.told = Standing(batches), list[Any]()

    def connection_of(self, _batch: Batch) -> Connection:
        return PAID

    def __getattr__(self, name: str) -> Any:
        return lambda *told: self.told.append((name, *told))


def test_what_failed_is_tried_again_or_left_and_the_batch_is_paused_and_gone_on_with(
    qtbot: QtBot,
) -> None:
    other = standing(batch=batch(id="other", name="包裹", state=BatchState.PAUSED), failures=())
    model: Any = Model(standing(), other)
    dialog = BatchesDialog(model)
    qtbot.addWidget(dialog)
    (row,) = dialog.view._rows
    row.retry_button.click()
    row.leave_button.click()
    dialog.view.pause_button.click()
    assert dialog.view.resume_button.isHidden()
    dialog.choose("other")
    assert dialog.view._rows == []
    dialog.view.resume_button.click()
    dialog.view.stop_button.click()
    assert model.told == [
        ("retry", "batch-1", "PhotoRefused.broken"),
        ("leave", "batch-1", "PhotoRefused.broken"),
        ("pause", "batch-1"),
        ("resume", "other"),
        ("stop", "other"),
    ]
    model.changed.emit(Standing((standing(batch=batch(id="new")), standing(), other)))
    assert dialog.current is not None
    assert dialog.current.batch.id == "other"  # another row by now
    with qtbot.waitSignal(dialog.cases_wanted) as wanted:
        dialog.view.cases_button.click()
    assert wanted.args == ["other"]


def test_cases_are_shown_as_soon_as_there_are_some_with_a_provider_too(qtbot: QtBot) -> None:
    model: Any = Model(standing(done=0))
    dialog = BatchesDialog(model)
    qtbot.addWidget(dialog)
    assert not dialog.view.cases_button.isEnabled()
    away = standing(waiting=0, working=0, done=0, posted=Posted(4))
    model.changed.emit(Standing((away,)))
    assert dialog.view.cases_button.isEnabled()


def test_a_batch_that_is_over_leads_to_its_review(qtbot: QtBot) -> None:
    model: Any = Model(standing())
    dialog = BatchesDialog(model)
    qtbot.addWidget(dialog)
    assert dialog.view.review_button.isHidden()
    model.changed.emit(Standing((standing(waiting=0, working=0, done=0),)))
    assert dialog.view.review_button.isHidden(), "there is nothing to go through"
    model.changed.emit(Standing((standing(waiting=0, working=0),)))
    assert not dialog.view.review_button.isHidden()
    with qtbot.waitSignal(dialog.review_wanted) as wanted:
        dialog.view.review_button.click()
    assert (wanted.args, model.told) == (["batch-1"], [])


def test_without_a_batch_it_says_what_one_is(qtbot: QtBot) -> None:
    model: Any = Model()
    model.standing = Standing(known=False)  # the data folder is still being opened
    dialog = BatchesDialog(model)
    qtbot.addWidget(dialog)
    assert dialog.nothing.isHidden()
    model.changed.emit(Standing())
    assert not dialog.nothing.isHidden()
    assert dialog.current is None
    assert dialog.view.isHidden()
    with qtbot.waitSignal(dialog.new_wanted):
        dialog.new_button.click()


def test_a_batch_that_was_made_just_now_is_shown_once_it_is_heard_of(qtbot: QtBot) -> None:
    model: Any = Model(standing())
    dialog = BatchesDialog(model)
    qtbot.addWidget(dialog)
    dialog.choose("new")
    assert dialog.current is not None
    assert dialog.current.batch.id == "batch-1"
    for _ in range(2):
        model.changed.emit(Standing((standing(batch=batch(id="new")), standing())))
        assert dialog.current.batch.id == "new"
    dialog.choose("batch-1")
    model.changed.emit(Standing((standing(batch=batch(id="new")), standing())))
    assert dialog.current.batch.id == "batch-1"


def test_enter_in_a_field_presses_no_button(qtbot: QtBot) -> None:
    model: Any = Model(standing())
    dialog = BatchesDialog(model)
    qtbot.addWidget(dialog)
    wanted = list[bool]()
    dialog.new_wanted.connect(lambda: wanted.append(True))
    dialog.show()
    QTest.keyClick(dialog.view.limits.begins, Qt.Key.Key_Return)
    assert (wanted, model.told) == ([], [])


@pytest.mark.parametrize(
    ("budget", "limits"), [("300", Limits(calls=300)), ("50 ¥", Limits(money="50")), ("", Limits())]
)
def test_a_budget_counts_once_its_field_is_left(qtbot: QtBot, budget: str, limits: Limits) -> None:
    row, told = LimitsRow(), list[Any]()
    qtbot.addWidget(row)
    row.changed.connect(lambda *given: told.append(given))
    row.show_batch(batch(limits=Limits(calls=7)), PAID)
    assert row.budget.text() == "7"
    row.budget.setText(budget)
    row.budget.setModified(True)
    row.show_batch(batch(limits=Limits(calls=7)), PAID)  # meanwhile the batch went on
    row.budget.editingFinished.emit()
    assert told == [(limits, Priority.NORMAL)]


def test_a_time_of_the_clock_is_the_next_one_and_what_is_none_is_said(qtbot: QtBot) -> None:
    row, told = LimitsRow(), list[Any]()
    qtbot.addWidget(row)
    row.changed.connect(lambda *given: told.append(given))
    row.show_batch(batch(), PAID)
    row.begins.setText("soon")
    row.begins.setModified(True)
    row.begins.editingFinished.emit()
    assert not told
    assert not row.wrong.isHidden()
    row.begins.setText("20:00")
    row.begins.setModified(True)
    row.begins.editingFinished.emit()
    ((limits, _),) = told
    assert f"{limits.begins_at.astimezone():%H:%M}" == "20:00"
    assert row.wrong.isHidden()
