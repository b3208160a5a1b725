"""Photos put in order, looked at in other ways, alone, before and after: by keys, at the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.paths import samples
from tests.helpers import behaviours as does
from tests.helpers.answers import found, summary, written
from tests.helpers.main_job import set_up
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, press, rows, sit_down
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
ANSWER = written(
    findings=[found(photo=1, region=[100, 300, 400, 600])],
    summary=summary(undetermined=[], photos_needed=[]),
)


def _active(window: MainWindow) -> bool:
    window.activateWindow()  # nobody does it on a screen without a window manager
    return window.isActiveWindow()


def _names(window: MainWindow) -> list[str]:
    return [tile.view.photo.name for tile in window.table.grid.tiles if tile.view.photo]


def _work(window: MainWindow) -> Steps:
    yield lambda: opened(window)
    first, second, third, last = samples()[:4]
    window.table.files_dropped.emit([first, second, third])
    yield lambda: len(_names(window)) == 3
    yield window.header.analyse_button.isEnabled
    yield lambda: _active(window)
    yield from _put_in_order(window)
    yield from _look(window)
    window.header.analyse_button.click()
    yield lambda: window.header.chip.text() == "Analysed" and len(rows(window)) == 1
    before = _names(window)
    press(window, Key.Key_Right, ALT)
    yield window.banner.isVisible
    assert _names(window) == before, "the model was asked in that order"
    window.banner.dismiss()
    window.table.files_dropped.emit([last])
    yield lambda: _names(window) == [last.name]
    yield lambda: _active(window)
    yield from _before(window)


def _put_in_order(window: MainWindow) -> Steps:
    before = _names(window)
    press(window, Key.Key_3)
    press(window, Key.Key_Left, ALT)
    press(window, Key.Key_Left, ALT)
    yield lambda: _names(window) == [before[2], before[0], before[1]]
    press(window, Key.Key_Z, CTRL)
    yield lambda: _names(window) == [before[0], before[2], before[1]]


def _look(window: MainWindow) -> Steps:
    table = window.table
    for key, held in ((Key.Key_T, PLAIN), (Key.Key_X, PLAIN), (Key.Key_V, PLAIN)):
        press(window, key, held)
    current = table.grid.current()
    assert current is not None
    assert table.ways.panel.isVisible()
    assert table.ways.way(current.photo_id).turns == 1
    press(window, Key.Key_Escape)
    assert not table.ways.panel.isVisible()
    press(window, Key.Key_F)
    assert table.overview.isVisible()
    press(window, Key.Key_PageDown, CTRL)
    yield lambda: table.grid.filled != current.photo_id
    press(window, Key.Key_F11)
    yield lambda: window.isFullScreen() and not window.panel.isVisible()
    press(window, Key.Key_Escape)
    yield lambda: not window.isFullScreen() and window.panel.isVisible()
    assert table.grid.filled
    press(window, Key.Key_Escape)
    assert not table.grid.filled
    press(window, Key.Key_PageUp, CTRL)
    press(window, Key.Key_V, SHIFT)
    assert table.ways.way(current.photo_id).plain


def _before(window: MainWindow) -> Steps:
    both = window.table.before_after
    press(window, Key.Key_P, SHIFT)
    yield lambda: both.before.view.picture.image is not None
    yield lambda: both.after.view.picture.image is not None
    press(window, Key.Key_Plus)
    assert both.before.view.geometry_now.zoom == both.after.view.geometry_now.zoom > 1
    press(window, Key.Key_Escape)
    assert not both.on


def test_photos_are_put_in_order_and_looked_at_by_keys_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    with LoopbackServer(does.streams(ANSWER)) as server:
        sit_down(qapp, set_up(tmp_path / "data", server), _work)
