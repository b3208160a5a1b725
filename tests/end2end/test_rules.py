"""From a question to its ticket and back: a rule fires at the real window, its ticket is done in
the list of all, and accepted findings have a range from the office's table."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.paths import samples
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.app.office.test_prices import put
from tests.helpers import behaviours as does
from tests.helpers.answers import found, summary, written
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, rows, sit_down
from ui.inspection.tickets.tickets_dialog import TicketsDialog
from ui.places import SETTINGS
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
QUESTION = "Is this repaired, or can I get a refund? 我要退款"


def _set_up(folder: Path, server: LoopbackServer) -> Path:
    folder.mkdir()
    connection = Connection(base_url=f"{server.url}/v1")
    save(folder / SETTINGS, Settings(connection=connection, price_table=str(put(folder))))
    return folder


def test_a_refund_is_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    def work(window: MainWindow) -> Steps:
        panel = window.panel.assessment
        yield lambda: opened(window)
        window.table.files_dropped.emit(samples()[:1])
        yield window.header.analyse_button.isEnabled
        window.panel.described.emit({"question": QUESTION})
        window.header.analyse_button.click()
        yield lambda: panel.tickets.rows
        assert panel.tickets.rows[0].title.text() == "Refund request"
        yield lambda: panel.sections
        (section,) = panel.sections.values()
        yield lambda: section.rules.rows
        told = " ".join(row.why.text() for row in section.rules.rows)
        assert "Rule «Refund: start the refund»: the word «refund»" in told
        assert panel.prices.isHidden()
        window.key_pressed.emit("next")
        window.key_pressed.emit("accept")
        yield lambda: rows(window)[0].finding.verdict
        yield lambda: "450.50" in panel.prices.total.text() and not panel.prices.isHidden()
        window.key_pressed.emit("tickets")
        (dialog,) = window.findChildren(TicketsDialog)
        yield lambda: dialog.current is not None
        QTest.keyClick(dialog.view, Qt.Key.Key_Space)
        yield lambda: not dialog.rows.rows and panel.tickets.rows[0].tick.isChecked()
        dialog.close()

    answer = written(findings=[found()], summary=summary())
    with LoopbackServer(does.streams(answer)) as server:
        folder = _set_up(tmp_path / "data", server)
        sit_down(qapp, folder, work)
    with closing(sqlite3.connect(folder / "tessera.db")) as kept:
        asked = "SELECT queue, state, rule FROM tickets"
        assert kept.execute(asked).fetchall() == [("Refunds", "done", "refund-request")]
