"""Measurements deleted from the list: by key, once a person has agreed, with what then counts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.measured.evaluated import Estimate
from app.measured import Ended, RunLine, asked_of
from app.measured_last import as_used
from app.settings.connection import Connection
from ui.evaluation.deletion import Deletion
from ui.evaluation.runs_list import RunsList

HALF = Estimate(0.5, 0.4, 0.6, 20)
AT = datetime(2026, 11, 9, 12, tzinfo=UTC)
ONE = Connection(base_url="http://localhost:1", name="one", model="one")
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def _line(number: int, name: str, connection: Connection = ONE, ended: bool = True) -> RunLine:
    at = AT + timedelta(days=number)
    head: dict[str, Any] = {"set": {"name": name, "format": "coco"}, "from": f"/sets/{name}"}
    head |= {"connection": connection.name, **asked_of(connection)}
    return RunLine(f"run-{number}", at, head, 20, Ended(at, 20, HALF, HALF) if ended else None)


class _Bench:
    def __init__(self, qtbot: QtBot, lines: Sequence[RunLine], *known: Connection) -> None:
        self.parent, self.list = QWidget(), RunsList()
        QVBoxLayout(self.parent).addWidget(self.list)
        qtbot.addWidget(self.parent)
        self.list.show_runs(tuple(lines))
        self.list.choose(lines[0].id)

        def connection_of(line: RunLine) -> Connection | None:
            return next((each for each in known if line.is_of(each)), None)

        self.deletion = Deletion(self.list, connection_of, lambda: as_used(()), self.parent)
        self.deletion.allow(True)
        self.wanted: list[tuple[tuple[RunLine, ...], bool]] = []
        self.deletion.wanted.connect(lambda *told: self.wanted.append(told))
        self.parent.show()
        self.parent.activateWindow()
        qtbot.waitUntil(self.parent.isActiveWindow)
        self.list.setFocus()

    def asked(self, key: Qt.Key = Qt.Key.Key_Delete, held: Qt.KeyboardModifier = PLAIN) -> str:
        """The question that stands there once the key was pressed."""
        QTest.keyClick(self.list, key, held)
        return f"{self.box.text()} {self.box.informativeText()}"

    @property
    def box(self) -> QMessageBox:
        return self.parent.findChildren(QMessageBox)[-1]

    def answer(self, role: QMessageBox.ButtonRole) -> None:
        box = self.box
        next(each for each in box.buttons() if box.buttonRole(each) is role).click()


def test_it_is_asked_for_by_key_and_nothing_goes_unless_agreed(qtbot: QtBot) -> None:
    lines = [_line(2, "cars"), _line(1, "cars"), _line(0, "doors")]
    bench = _Bench(qtbot, lines)
    assert "«cars»" in bench.asked()
    bench.answer(QMessageBox.ButtonRole.RejectRole)
    assert bench.wanted == []
    bench.asked()
    bench.answer(QMessageBox.ButtonRole.AcceptRole)
    assert bench.wanted == [((lines[0],), False)]
    bench.asked(held=SHIFT)
    bench.answer(QMessageBox.ButtonRole.AcceptRole)
    assert bench.wanted[1] == ((lines[0], lines[1]), True)
    bench.deletion.allow(False)
    count = len(bench.parent.findChildren(QMessageBox))
    QTest.keyClick(bench.list, Qt.Key.Key_Delete)
    assert len(bench.parent.findChildren(QMessageBox)) <= count


@pytest.mark.parametrize(
    ("weekly", "whole_set", "said"),
    [
        (False, False, "one then counts as measured on «cars»."),
        (True, False, "one then counts as measured on «cars», and is again every week."),
        (False, True, "one then counts as measured on «doors»."),
    ],
)
def test_what_counts_then_is_said_before(
    qtbot: QtBot, weekly: bool, whole_set: bool, said: str
) -> None:
    lines = [_line(2, "cars"), _line(1, "cars"), _line(0, "doors")]
    bench = _Bench(qtbot, lines, replace(ONE, weekly=weekly))
    assert bench.asked(held=SHIFT if whole_set else PLAIN).endswith(said)
    bench.answer(QMessageBox.ButtonRole.RejectRole)


@pytest.mark.parametrize("weekly", [False, True])
def test_that_nothing_is_measured_then_is_said_too(qtbot: QtBot, weekly: bool) -> None:
    stopped, ended = _line(1, "cars", ended=False), _line(0, "cars")
    bench = _Bench(qtbot, [ended, stopped], replace(ONE, weekly=weekly))
    said = bench.asked()
    assert "one then counts as never measured" in said
    assert ("not measured every week" in said) is weekly
    bench.answer(QMessageBox.ButtonRole.RejectRole)


def test_of_a_run_nothing_stands_on_nothing_more_is_said(qtbot: QtBot) -> None:
    bench = _Bench(qtbot, [_line(0, "cars", ended=False), _line(1, "cars")], ONE)
    assert "then counts" not in bench.asked()
    bench.answer(QMessageBox.ButtonRole.RejectRole)


def test_where_the_chosen_run_is_gone_its_neighbour_is_chosen(qtbot: QtBot) -> None:
    lines = [_line(n, "cars") for n in range(3)]
    bench, chosen = _Bench(qtbot, lines), list[RunLine]()
    bench.list.chosen.connect(chosen.append)
    bench.list.choose("run-1")
    for left in ((lines[0], lines[2]), (lines[0],), ()):
        bench.list.show_runs(left)
    assert chosen == [lines[1], lines[2], lines[0]]
    assert not bench.list.currentIndex().isValid()
