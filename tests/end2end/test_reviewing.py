"""Somebody at the real window goes through what was analysed overnight, by keys alone."""

import asyncio
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.case import Case
from app.domain.words import Severity
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.reviewing import answer, scuff, stored
from tests.helpers.sitting import Steps, press, sit_down
from tests.helpers.sitting import opened as at_work
from tests.helpers.stores import opened
from ui.places import SETTINGS
from ui.review.together_dialog import TogetherDialog
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


async def _overnight(folder: Path) -> list[Case]:
    """In the order in which they are gone through."""
    async with opened(folder) as store:
        fine = [await stored(store, name) for name in ("a", "b", "c")]
        grave = await stored(store, "d", answer(scuff(severity=Severity.SEVERE)))
        return [grave, *fine]


def _listed(window: MainWindow) -> list[str]:
    model = window.case_list.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _together(window: MainWindow) -> Steps:
    """All undisputed ones with one key after a look at some; and back."""
    press(window, Key.Key_Q, SHIFT)
    yield lambda: any(dialog.grid.count() == 3 for dialog in _dialogs(window))
    dialog = _dialogs(window)[0]
    assert dialog.told.text() == "3 undisputed cases"
    QTest.keyClick(dialog, Key.Key_Return)
    yield lambda: window.banner.isVisible() and not _dialogs(window)
    assert window.banner.text.startswith("3 cases were accepted together.")
    yield lambda: window.review.counted.text() == "3 of 4 done"
    assert window.review.together_button.isHidden()
    window.activateWindow()
    yield window.isActiveWindow
    press(window, Key.Key_Z, CTRL)
    yield lambda: _stands(window, "0 of 4 done", 3)


def _stands(window: MainWindow, words: str, undisputed: int) -> bool:
    strip = window.review
    offered = f"Accept {undisputed} undisputed…"
    return (strip.counted.text(), strip.together_button.text()) == (words, offered)


def _dialogs(window: MainWindow) -> list[TogetherDialog]:
    return window.findChildren(TogetherDialog)


def _opened(window: MainWindow, case: Case) -> bool:
    return window.header.number.text() == case.number


def _work(window: MainWindow, made: list[Case]) -> Steps:
    number = window.header.number.text
    yield lambda: at_work(window) and len(_listed(window)) == 4 and all(_listed(window))
    window.activateWindow()
    yield window.isActiveWindow
    window.table.setFocus()
    press(window, Key.Key_R, CTRL | SHIFT)
    yield lambda: number() == made[0].number and window.review.isVisible()
    first = [f"Severity, {made[0].number}", *(f"Undisputed, {case.number}" for case in made[1:])]
    yield lambda: [", ".join(told.split(", ")[:2]) for told in _listed(window)] == first
    assert _stands(window, "0 of 4 done", 3)
    yield from _together(window)
    skip = window.review.skip
    assert skip.text() == "Ctrl+\u2193 skips"
    assert skip.width() >= skip.sizeHint().width(), "not cut"
    press(window, Key.Key_Down, CTRL)
    yield partial(_opened, window, made[1])
    assert _stands(window, "0 of 4 done", 3)
    press(window, Key.Key_Up, CTRL)
    yield partial(_opened, window, made[0])
    for case in made[1:]:
        press(window, Key.Key_Q)
        yield partial(_opened, window, case)
    yield lambda: _stands(window, "3 of 4 done", 1)
    press(window, Key.Key_Z, CTRL)
    yield lambda: number() == made[2].number and window.header.chip.text() == "Analysed"
    press(window, Key.Key_Q)
    yield lambda: number() == made[3].number
    press(window, Key.Key_Q)
    yield lambda: window.header.chip.text() == "Decided"
    yield lambda: window.banner.isVisible() and window.review.accept_button.isHidden()
    assert window.banner.text.startswith("All 4 cases of this review are done.")
    assert window.review.leave_button.isVisible()
    assert window.review.why.isHidden()
    assert window.review.skip.isHidden()
    window.review.leave_button.click()
    yield window.review.isHidden
    assert window.banner.isHidden(), "its button would begin another review"


def test_cases_are_gone_through_by_keys(qapp: QApplication, tmp_path: Path) -> None:
    made = asyncio.run(_overnight(tmp_path))
    save(tmp_path / SETTINGS, Settings(adjuster="Mei Lindqvist", sample_percent=0))
    sit_down(qapp, tmp_path, lambda window: _work(window, made))

    async def decided() -> list[str]:
        async with opened(tmp_path) as store:
            return [(await store.case(case.id)).status for case in made]

    assert asyncio.run(decided()) == ["decided"] * 4
