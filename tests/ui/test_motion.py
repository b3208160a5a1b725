"""Nothing runs to and fro where the system asks for less motion."""

import ast
import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

import ui
from ui import motion
from ui.evaluation.running_band import RunningBand
from ui.inspection.panel.answer.progress_card import ProgressCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
# What makes things move by themselves in Qt.
MOVES = {
    "QPropertyAnimation",
    "QVariantAnimation",
    "QTimeLine",
    "QMovie",
    "QScroller",
    "setAnimated",
}


def test_less_motion_is_told_on_every_qt(qapp: QApplication) -> None:
    assert motion.reduced() in (True, False)


@pytest.mark.parametrize(
    ("answers", "animates", "less"), [(1, 0, True), (1, 1, False), (0, 0, False)]
)
def test_windows_is_asked_itself(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, answers: int, animates: int, less: bool
) -> None:
    def ask(what: int, _size: int, into: Any, _tell: int) -> int:
        assert what == 0x1042
        into._obj.value = animates
        return answers

    windows = SimpleNamespace(user32=SimpleNamespace(SystemParametersInfoW=ask))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    assert motion._stilled_in_windows() is less


@pytest.mark.parametrize("less", [True, False])
def test_bars_stand_where_less_motion_is_wanted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, less: bool
) -> None:
    monkeypatch.setattr(motion, "reduced", lambda: less)
    card, band = ProgressCard(), RunningBand()
    qtbot.addWidget(card)
    qtbot.addWidget(band)
    band.show_running(True)
    for bar in (card._bar, band.bar):
        assert (bar.minimum() == bar.maximum()) is not less
        assert bar.value() == bar.maximum() or not less


def test_nothing_else_in_the_window_moves_by_itself() -> None:
    found = []
    for file in Path(ui.__file__).parent.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        names = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
        names |= {each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute)}
        calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call)]
        ranges = [
            "setRange(0, 0)" for each in calls if ast.unparse(each).endswith(".setRange(0, 0)")
        ]
        found += [f"{file.name}: {each}" for each in (*(names & MOVES), *ranges)]
    assert not found, "\n".join(found)


def test_a_bar_is_drawn_still(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "reduced", lambda: True)
    bar = QProgressBar()
    qtbot.addWidget(bar)
    motion.run(bar)
    bar.show()
    before = bar.grab().toImage()
    qtbot.wait(120)
    assert bar.grab().toImage() == before
