"""The watched folder at the real window: nothing comes into a case before somebody has looked."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.paths import samples
from app.settings.settings import Settings
from app.settings.settings_file import load, save
from tests.helpers.barcodes import drawn, label
from tests.helpers.photos import photo_like, saved
from tests.helpers.readings import SF, UPS
from tests.helpers.sitting import Steps, opened, sit_down
from ui.inspection.tray.tray_dialog import TrayDialog
from ui.inspection.tray.tray_group import TrayGroup
from ui.places import SETTINGS
from ui.settings.settings_dialog import SettingsDialog
from ui.window import MainWindow

pytestmark = pytest.mark.window


def _came(folder: Path, place: int, name: str, at: float) -> None:
    shutil.copyfile(samples()[place], folder / name)
    os.utime(folder / name, (at, at))


def _tray(window: MainWindow) -> TrayDialog | None:
    return next((d for d in window.findChildren(TrayDialog) if d.isVisible()), None)


def _for(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _shown(card: TrayGroup) -> bool:
    return all(picture.text() != "…" for picture in card.pictures.values())


def test_groups_go_where_a_person_puts_them(qapp: QApplication, tmp_path: Path) -> None:
    scans, data = tmp_path / "scans", tmp_path / "data"
    scans.mkdir()
    data.mkdir()
    _came(scans, 3, "before.jpg", 1_000_000)
    save(data / SETTINGS, Settings(watched_folder=str(scans)))

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        waiting = window.facts.waiting
        assert not waiting.isVisible()
        yield _for(3.0)  # the first look
        _came(scans, 0, "a.jpg", 2_000_000)
        _came(scans, 1, "b.jpg", 2_000_060)
        _came(scans, 2, "c.jpg", 2_001_000)
        (scans / "d.jpg").write_bytes(b"no photo at all")
        os.utime(scans / "d.jpg", (2_001_010, 2_001_010))
        yield lambda: waiting.text() == "4 new photos in the folder"
        assert not window.table.grid.tiles
        waiting.click()
        yield lambda: _tray(window)
        tray = _tray(window)
        assert tray is not None
        assert [len(card.group.photos) for card in tray.groups] == [2, 2]
        yield lambda: all(map(_shown, tray.groups))  # made anew once their labels are read
        first, second = tray.groups
        first.this_button.click()
        yield lambda: len(window.table.grid.tiles) == 2
        assert tray.groups == [second]
        number = window.header.number.text()
        second.new_button.click()
        yield lambda: window.header.number.text() not in (number, "New case")
        yield lambda: len(window.table.grid.tiles) == 1 and window.banner.isVisible()
        assert "d.jpg" in window.banner.text
        assert not waiting.isVisible()
        tray.close()

    sit_down(qapp, data, work)
    with sqlite3.connect(data / "tessera.db") as kept:
        rows = kept.execute("SELECT case_id, name, arrival FROM photos ORDER BY name").fetchall()
    kept.close()
    assert [row[1:] for row in rows] == [(f"{n}.jpg", "folder") for n in "abc"]
    assert rows[0][0] == rows[1][0] != rows[2][0]
    assert (scans / "a.jpg").read_bytes() == samples()[0].read_bytes()
    assert {path.name for path in scans.iterdir()} == {
        "before.jpg",
        *(f"{n}.jpg" for n in "abcd"),
    }


def test_labels_tell_parcels_apart(qapp: QApplication, tmp_path: Path) -> None:
    scans, data = tmp_path / "scans", tmp_path / "data"
    scans.mkdir()
    data.mkdir()
    save(data / SETTINGS, Settings(watched_folder=str(scans)))

    def put(name: str, jpeg: bytes, at: float) -> None:
        (scans / name).write_bytes(jpeg)
        os.utime(scans / name, (at, at))

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        yield _for(3.0)  # the first look
        put("1.jpg", saved(label(drawn(UPS))), 2_000_000)
        put("2.jpg", saved(photo_like(400, 300)), 2_000_010)
        put("3.jpg", saved(label(drawn(SF))), 2_000_020)
        waiting = window.facts.waiting
        yield lambda: waiting.text() == "3 new photos in the folder"
        waiting.click()
        yield lambda: _tray(window)
        tray = _tray(window)
        assert tray is not None
        yield lambda: [card.group.label for card in tray.groups] == [UPS, SF]
        assert [len(card.group.photos) for card in tray.groups] == [2, 1]
        assert not window.table.grid.tiles, "nothing is taken before somebody has looked"
        tray.close()

    sit_down(qapp, data, work)


def test_it_is_off_until_a_folder_is_set_and_a_vanished_one_is_said(
    qapp: QApplication, tmp_path: Path
) -> None:
    scans, data = tmp_path / "scans", tmp_path / "data"
    scans.mkdir()

    def work(window: MainWindow) -> Steps:
        yield lambda: opened(window)
        window.key_pressed.emit("settings")
        yield lambda: window.findChildren(SettingsDialog)
        dialog = window.findChildren(SettingsDialog)[0]
        assert dialog.contents.photos.path.text() == ""
        dialog.contents.photos.path.setText(str(scans))
        dialog.accept()
        yield _for(2.5)
        scans.rename(tmp_path / "away")
        yield lambda: window.facts.waiting.text() == "Watched folder not reached"
        window.facts.waiting.click()
        yield lambda: _tray(window)
        tray = _tray(window)
        assert tray is not None
        assert "can't be looked into" in tray.trouble.text()
        (tmp_path / "away").rename(scans)
        yield lambda: not window.facts.waiting.isVisible()
        assert "Nothing new" in tray.empty.text()
        tray.close()

    sit_down(qapp, data, work)
    assert load(data / SETTINGS)[0].watched_folder == str(scans)
