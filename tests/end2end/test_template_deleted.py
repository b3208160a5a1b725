"""An office's template at the real window: used, deleted, and kept by the case it was used for."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.app.templates.test_reading import OWN
from tests.helpers import behaviours as does
from tests.helpers.main_job import analyse
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, sit_down
from ui.inspection.panel.right_panel import DETAILS
from ui.places import SETTINGS
from ui.settings.settings_dialog import SettingsDialog
from ui.settings.texts.templates_page import TemplatesPage
from ui.window import MainWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.window,
    pytest.mark.server,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


def delete(window: MainWindow, name: str) -> Steps:
    """In the settings, and yes."""
    window.header.pill.settings.emit()
    (dialog,) = window.findChildren(SettingsDialog)
    (page,) = dialog.findChildren(TemplatesPage)
    yield lambda: name in page._lines
    page.list.setCurrentRow(list(page._lines).index(name))
    page.delete_button.click()
    (box,) = page.findChildren(QMessageBox)
    box.buttons()[0].click()
    yield lambda: name not in page._lines
    dialog.reject()


def test_a_case_keeps_what_a_new_one_is_no_longer_offered(
    qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    (folder / "templates").mkdir(parents=True)
    (folder / "templates" / "shoes.toml").write_text(OWN, encoding="utf-8")

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        tiles = window.panel.details.templates
        yield lambda: "shoes" in tiles.buttons
        tiles.buttons["shoes"].click()
        yield from analyse(window, photos=1)
        yield window.header.analyse_button.isVisible
        yield from delete(window, "shoes")
        yield window.header.analyse_button.isEnabled
        window.header.analyse_button.click()
        yield lambda: len(server.seen) == 2
        yield window.header.analyse_button.isEnabled
        window.key_pressed.emit("new_case")
        window.panel.tabs.setCurrentIndex(DETAILS)
        yield tiles.buttons["vehicle"].isChecked
        assert "shoes" not in tiles.buttons

    with LoopbackServer(does.streams('{"answer": "Left shoe."}')) as server:
        here = Connection(base_url=f"{server.url}/v1", name="Here")
        told = Settings(connection=here, connections=(here,), templates=("vehicle", "shoes"))
        save(folder / SETTINGS, told)
        sit_down(qapp, folder, work)
        first, again = (seen.json["messages"][0] for seen in server.seen)
        assert first == again, "asked by the same words"
    assert not (folder / "templates" / "shoes.toml").exists()
