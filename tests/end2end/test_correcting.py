"""A wrong answer with twelve findings put right at the real window, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.finding import Finding
from app.domain.words import Severity, Verdict
from tests.helpers import behaviours as does
from tests.helpers.answers import found, summary, written
from tests.helpers.main_job import analyse, set_up
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, press, rows, sit_down
from ui.inspection.table.photo.photo_view import PhotoView
from ui.widgets.term_box import TermBox
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
Key = Qt.Key
# Three on each of four photos, in a row.
WRONG = written(
    findings=[
        found(photo=1 + n % 4, region=[100 + n // 4 * 300, 300, 300 + n // 4 * 300, 600])
        for n in range(12)
    ],
    summary=summary(undetermined=[], photos_needed=[]),
)


def _ready(window: MainWindow) -> bool:
    window.activateWindow()  # nobody does it on a screen without a window manager
    return window.isActiveWindow() and window.header.chip.text() == "Analysed"


def _found(window: MainWindow) -> list[Finding]:
    return [row.finding for row in rows(window)]


def _by_id(window: MainWindow, finding: Finding) -> Finding | None:
    return next((each for each in _found(window) if each.id == finding.id), None)


def _work(window: MainWindow) -> Steps:
    yield from analyse(window)
    yield lambda: _ready(window) and len(rows(window)) == 12
    yield from _accept_and_reject(window)
    yield from _put_in_place(window)
    yield from _draw(window)
    yield from _take_back(window)


def _accept_and_reject(window: MainWindow) -> Steps:
    first, second = _found(window)[:2]
    for key in (Key.Key_J, Key.Key_A, Key.Key_R):
        press(window, key)
        QCoreApplication.processEvents()
    yield lambda: _verdicts(window, first, second) == [Verdict.ACCEPTED, Verdict.REJECTED]


def _verdicts(window: MainWindow, *findings: Finding) -> list[Verdict | None]:
    return [each.verdict if (each := _by_id(window, f)) else None for f in findings]


def _put_in_place(window: MainWindow) -> Steps:
    """The chosen one is graded, moved and stretched."""
    third = _found(window)[2]
    press(window, Key.Key_1, ALT)
    press(window, Key.Key_M)
    yield lambda: isinstance(window.focusWidget(), PhotoView)
    for _ in range(12):
        press(window, Key.Key_Left)
        press(window, Key.Key_Down, SHIFT)

    def right() -> bool:
        now = _by_id(window, third)
        if now is None or now.verdict is not Verdict.EDITED or third.proposed is None:
            return False
        was, box = third.value.region, now.value.region
        moved = was is not None and box is not None and box != was
        return moved and now.value.severity is Severity.MINOR and now.proposed == third.proposed

    yield right
    assert isinstance(window.focusWidget(), PhotoView), "boxes keep the keys"
    press(window, Key.Key_J)
    assert isinstance(window.focusWidget(), PhotoView), "also those of the next finding"


def _draw(window: MainWindow) -> Steps:
    press(window, Key.Key_N)
    yield lambda: window.table.picking.active
    press(window, Key.Key_Return)
    yield lambda: isinstance(window.focusWidget(), TermBox)
    for letters in ("hoo", "dent"):
        QTest.keyClicks(window.focusWidget(), letters)
        press(window, Key.Key_Return)
    press(window, Key.Key_3, ALT)
    press(window, Key.Key_Return)

    def named() -> bool:
        drawn = _found(window)[-1]
        told = drawn.value.part, drawn.value.type, drawn.value.severity, drawn.verdict
        return told == ("hood", "dented", Severity.SEVERE, Verdict.ADDED)

    yield lambda: len(rows(window)) == 13 and named()
    press(window, Key.Key_D, CTRL)
    yield lambda: len(rows(window)) == 14


def _take_back(window: MainWindow) -> Steps:
    for _ in range(3):
        press(window, Key.Key_Z, CTRL)
    yield lambda: len(rows(window)) == 12
    for _ in range(3):
        press(window, Key.Key_Z, CTRL | SHIFT)
    yield lambda: len(rows(window)) == 14
    press(window, Key.Key_U)
    yield lambda: window.table.bars.filter.told.text().endswith(" of 13 hidden")


def test_twelve_findings_by_keys_alone(qapp: QApplication, tmp_path: Path) -> None:
    with LoopbackServer(does.streams(WRONG)) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), _work)
