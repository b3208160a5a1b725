"""A camera at the real window: four photos by the space bar alone, then it is let go of."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.settings.settings import Settings
from app.settings.settings_file import load, save
from app.settings.window_state import WindowState
from tests.helpers.cameras import DESK, LID, StandIn, picture
from tests.helpers.sitting import Steps, opened, sit_down
from ui.camera.source import Source
from ui.inspection.camera.camera_dialog import CameraDialog
from ui.places import SETTINGS, WINDOW
from ui.window import MainWindow

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not support")]


def _dialog(window: MainWindow) -> CameraDialog | None:
    return next((d for d in window.findChildren(CameraDialog) if d.isVisible()), None)


def test_four_photos_by_the_space_bar(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources: list[StandIn] = []

    def plugged() -> Source:
        sources.append(StandIn(LID, DESK))
        return sources[-1]

    monkeypatch.setattr("ui.making.open_source", plugged)
    # This camera sees nothing while photos are taken in, which a crowded machine takes long for.
    monkeypatch.setattr("ui.camera.camera_model.SILENT_MS", 600_000)
    save(tmp_path / SETTINGS, Settings(adjuster="Mei"))
    save(tmp_path / WINDOW, WindowState(template="parcel"))

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        assert sources == [], "nothing of cameras is asked for before one is opened"
        window.table.empty.from_camera.emit()
        yield lambda: _dialog(window)
        dialog = _dialog(window)
        assert dialog is not None
        dialog.chosen.emit(DESK.id)
        assert sources[0].on == DESK.id
        sources[0].see(picture())
        yield dialog.shutter_button.isEnabled
        yield dialog.guide.count  # the templates are loaded
        dialog.activateWindow()
        yield dialog.isActiveWindow
        for seed in range(4):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
            sources[0].see(picture(seed))
        yield lambda: len([tile for tile in window.table.grid.tiles if tile.photo_id]) == 4
        yield lambda: dialog.row.slots[3].accessibleName() == "Place 4: in the case"
        assert dialog.title.text() == "Next: Cushioning and contents"
        dialog.close()
        yield lambda: sources[0].on == ""

    sit_down(qapp, tmp_path, work)
    with sqlite3.connect(tmp_path / "tessera.db") as kept:
        rows = kept.execute("SELECT name, arrival, source, taken_by FROM photos").fetchall()
    kept.close()
    assert [row[0] for row in rows] == [
        "Label close up",
        "Three sides, from a corner",
        "The other three sides, from the opposite corner",
        "Damage close up",
    ]
    assert {row[1:] for row in rows} == {("camera", DESK.name, "Mei")}
    assert load(tmp_path / WINDOW, WindowState)[0].camera == DESK.id


@pytest.mark.qt_log_ignore("Couldn't", "Using Qt multimedia")
def test_on_a_machine_without_part_or_camera_that_is_said(
    qapp: QApplication, tmp_path: Path
) -> None:
    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.key_pressed.emit("camera")
        yield lambda: _dialog(window)
        dialog = _dialog(window)
        assert dialog is not None
        said = ("The part for cameras is not installed.", "No camera was found.")
        assert dialog.what.text() in said
        assert not dialog.shutter_button.isEnabled()
        dialog.close()

    sit_down(qapp, tmp_path, work)
