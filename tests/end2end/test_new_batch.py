"""A new batch at the real window: named, looked over, made; and cases that are asked again."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.sitting import Steps, opened, sit_down
from ui.batch.batches_dialog import BatchesDialog
from ui.places import SETTINGS
from ui.sources.batch_dialog import BatchDialog
from ui.window import MainWindow

pytestmark = pytest.mark.window


def _dialog(window: MainWindow) -> BatchDialog | None:
    return next((d for d in window.findChildren(BatchDialog) if d.isVisible()), None)


def _list(window: MainWindow) -> BatchesDialog | None:
    return next((d for d in window.findChildren(BatchesDialog) if d.isVisible()), None)


def test_folders_are_looked_over_before_they_become_a_batch(
    qapp: QApplication, tmp_path: Path
) -> None:
    data, photos = tmp_path / "data", tmp_path / "Monday"
    for name in ("P-1/a.jpg", "P-1/b.jpg", "P-2/a.jpg", "notes.txt"):
        (photos / name).parent.mkdir(parents=True, exist_ok=True)
        (photos / name).write_bytes(b"x")
    data.mkdir()
    save(data / SETTINGS, Settings(adjuster="Mei"))

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.key_pressed.emit("new_batch")
        yield lambda: _dialog(window)
        dialog = _dialog(window)
        assert dialog is not None
        dialog.take([photos])
        yield lambda: dialog.make_button.text() == "Make 2 cases"
        assert dialog.shown.told.text() == "2 cases  ·  3 photos"
        assert dialog.shown.left_button.text() == "Left out: 1"
        dialog.terms.begins.setCurrentIndex(1)  # so that nothing is asked now
        yield dialog.make_button.isEnabled
        dialog.make_button.click()
        yield lambda: _list(window)
        assert _dialog(window) is None

    sit_down(qapp, data, work)
    with sqlite3.connect(data / "tessera.db") as database:
        told = database.execute("SELECT name, limits_begins_at IS NULL FROM batches").fetchall()
        assert told == [("Monday", 0)]
        jobs = database.execute("SELECT planned_number FROM jobs ORDER BY place").fetchall()
        assert jobs == [("P-1",), ("P-2",)]
    database.close()
