"""A parcel's claim with its deadline, closed, reopened, held and deleted by keys, and put back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.details.deadline import today
from app.paths import samples
from tests.helpers.sitting import Steps, opened, press, rows, sit_down
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def _key(window: MainWindow, key: Qt.Key) -> Steps:
    window.activateWindow()  # nobody does it on a screen without a window manager
    yield window.isActiveWindow
    window.table.setFocus()
    press(window, key, CTRL_SHIFT)


def _work(window: MainWindow) -> Steps:
    yield lambda: opened(window) and "parcel" in window.panel.details.templates.buttons
    window.panel.details.templates.buttons["parcel"].click()
    window.table.files_dropped.emit([samples()[0]])
    yield window.header.menu.isVisible
    yield from _claim(window)
    yield from _key(window, Key.Key_W)
    yield lambda: window.header.chip.text() == "Closed"
    yield window.panel.details.question.isReadOnly
    assert window.header.due.isHidden(), "a closed case has no deadline"
    assert not window.header.analyse_button.isEnabled()
    window.table.files_dropped.emit([samples()[1]])
    yield lambda: _offered(window, "reopen")
    _offered(window, "reopen")[0].click()
    yield lambda: window.header.chip.text() == "To analyse"
    yield from _key(window, Key.Key_H)
    yield window.header.held.isVisible
    yield from _key(window, Key.Key_Delete)
    yield window.banner.isVisible
    assert "legal hold" in window.banner.text
    yield from _key(window, Key.Key_H)
    yield window.header.held.isHidden
    yield from _key(window, Key.Key_Delete)
    yield lambda: _offered(window, "undo_filing")
    assert window.header.number.text() == "New case"
    _offered(window, "undo_filing")[0].click()
    yield lambda: window.header.due.text() == "2 days over"


def _claim(window: MainWindow) -> Steps:
    """Carrier and delivery are typed; the deadline follows."""
    lines = window.panel.details.facts.lines
    QTest.keyClicks(lines["carrier"].line, "FedEx Express")
    delivered = today(datetime.now(UTC)) - timedelta(days=23)
    QTest.keyClicks(lines["delivered_on"].line, delivered.strftime("%d.%m.%Y"))
    QTest.keyClick(lines["delivered_on"].line, Key.Key_Return)
    yield lambda: window.header.due.text() == "2 days over"
    assert lines["delivered_on"].line.text() == delivered.isoformat()
    assert window.header.due.property("role") == "chip-warn"
    assert window.header.due.toolTip().endswith(
        "FedEx, international · 21 days from «Delivered on»"
    )


def _deleted_just_now(window: MainWindow) -> Steps:
    """Its photo can't be taken back once it was asked about; then once more, and gone at once."""
    yield lambda: opened(window)
    window.table.files_dropped.emit([samples()[0]])
    yield window.header.analyse_button.isEnabled
    window.key_pressed.emit("practice")
    yield lambda: window.header.chip.text() == "Analysed"
    window.key_pressed.emit("undo")
    yield window.banner.isVisible
    assert "can't be taken out any more" in window.banner.text
    yield from _not_edited_while_closed(window)
    window.key_pressed.emit("practice")
    window.key_pressed.emit("delete_case")
    yield lambda: _offered(window, "undo_filing")
    idle = iter(range(100))
    yield lambda: next(idle, None) is None
    assert "It can be undone" in window.banner.text, "nothing else takes its place"
    window.key_pressed.emit("put_back")
    yield lambda: window.header.number.text() != "New case"


def _not_edited_while_closed(window: MainWindow) -> Steps:
    """Nobody types into a form what can't be saved then."""
    window.key_pressed.emit("close_case")
    yield lambda: window.header.chip.text() == "Closed"
    window.key_pressed.emit("next")
    window.key_pressed.emit("edit")
    yield lambda: _offered(window, "reopen")
    assert not any(row.editor for row in rows(window))
    _offered(window, "reopen")[0].click()
    yield lambda: window.header.chip.text() == "Analysed"
    window.key_pressed.emit("edit")
    yield lambda: any(row.editor for row in rows(window))


def _offered(window: MainWindow, code: str) -> list[QPushButton]:
    buttons = window.banner.findChildren(QPushButton, f"banner-{code}")
    return [button for button in buttons if button.isVisible()]


def test_a_claim_is_filed(qapp: QApplication, tmp_path: Path) -> None:
    sit_down(qapp, tmp_path, _work)


def test_a_case_is_deleted_while_it_is_about_to_be_asked(
    qapp: QApplication, tmp_path: Path
) -> None:
    sit_down(qapp, tmp_path, _deleted_just_now)
