"""The whole window over a real data folder: from its first paint to its end."""

import asyncio
import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.backups import back_up
from app.domain.words import Kind
from app.paths import samples
from app.settings.connection import PRACTICE
from app.settings.settings import Settings
from app.settings.settings_file import save
from app.shared_folder import Facts
from app.store.base.database import DATABASE_NAME
from app.store.folder_lock import NOTE_NAME, FolderLock
from tests.helpers import damage, sitting
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_file
from tests.helpers.sitting import Leaving
from tests.helpers.stores import lies, opened
from ui import folder_notices
from ui.application import Loading, other_raised, painted_window
from ui.instance import raise_other
from ui.opening import AGAIN, RESCUE, STORE_FAILED
from ui.places import LISTENING, SETTINGS, WINDOW
from ui.rescue.rescue_dialog import RescueDialog
from ui.session import run_session
from ui.settings.settings_dialog import SettingsDialog
from ui.window import MainWindow
from ui.wiring.batching import Batching

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


class Steps:
    """Goes on as soon as what it waits for is there; closes the window in the end."""

    def __init__(self, window: MainWindow, *steps: Callable[[], object]) -> None:
        self._window, self._steps = window, list(steps)
        self.leaving: Leaving | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._go)
        self._timer.start(20)
        self.left = 1500  # 30 seconds

    def _go(self) -> None:
        self.left -= 1
        if self._steps and self.left:
            if self._steps[0]():
                self._steps.pop(0)
            return
        self._timer.stop()
        self.leaving = Leaving(self._window, sitting.CLOSING_MS)


def _live(
    qapp: QApplication,
    folder: Path,
    *steps: Callable[[MainWindow], object],
    damaged: bool = False,
) -> int:
    qapp.setQuitOnLastWindowClosed(False)
    window = painted_window(qapp, folder)
    Loading(qapp, "ui.session").run()
    going = Steps(window, *(lambda step=step: step(window) for step in steps))
    code = run_session(qapp, window, folder, damaged)
    window.deleteLater()
    assert going.left, "a step never came to pass"
    if going.leaving is not None:
        going.leaving.over()
    return code


def _loaded(window: MainWindow) -> bool:
    return bool(window.facts.line.text()) and window.case_list._stack.currentIndex() >= 0


def test_it_opens_closes_and_leaves_nothing_behind(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    seen: list[bool] = []

    def listening(window: MainWindow) -> bool:
        seen.append((tmp_path / LISTENING).exists())
        return seen[-1]

    assert _live(qapp, tmp_path, _loaded, listening) == 0
    assert not (tmp_path / LISTENING).exists()
    assert not other_raised(tmp_path)
    assert json.loads((tmp_path / WINDOW).read_text())["last_case"] == ""
    lock = FolderLock(tmp_path)
    lock.acquire()
    lock.release()


def test_photos_are_practised_upon_and_are_there_tomorrow(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    save(tmp_path / SETTINGS, Settings(connection=PRACTICE))

    def drop(window: MainWindow) -> bool:
        window.table.files_dropped.emit(samples()[:1])
        return True

    def analyse(window: MainWindow) -> bool:
        window.key_pressed.emit("analyse")
        return window.header.stop_button.isVisible()

    def analysed(window: MainWindow) -> bool:
        return window.header.chip.text() == "Analysed"

    def listed(window: MainWindow) -> bool:
        return window.case_list._model.rowCount() == 1

    assert _live(qapp, tmp_path, _loaded, drop, analyse, analysed, listed) == 0
    numbers: list[str] = []

    def reopened(window: MainWindow) -> bool:
        numbers.append(window.header.number.text())
        return analysed(window) and not window.header.practice.isHidden()

    assert _live(qapp, tmp_path, reopened) == 0
    assert numbers[-1] != "New case"


def test_a_second_start_raises_the_first_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[bool] = []
    monkeypatch.setattr(MainWindow, "activateWindow", lambda self: raised.append(True))
    file = tmp_path / "no case.tessera"
    file.write_bytes(b"PK")

    def second(window: MainWindow) -> bool:
        return (tmp_path / LISTENING).exists() and raise_other(tmp_path, file)

    def looked_at(window: MainWindow) -> bool:
        return bool(raised) and window.banner.isVisible()

    assert _live(qapp, tmp_path, second, looked_at) == 0


def test_a_folder_in_use_by_a_command_is_said_and_left_alone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    lock = FolderLock(tmp_path)
    lock.acquire()
    said: list[str] = []

    def answer(window: MainWindow) -> bool:
        boxes = window.findChildren(QMessageBox)
        if boxes and boxes[0].isVisible():
            said.append(boxes[0].text())
            boxes[0].reject()
        return bool(said)

    try:
        assert _live(qapp, tmp_path, answer) == STORE_FAILED
    finally:
        lock.release()
    assert os.fspath(tmp_path) in said[0]


def test_a_damaged_case_file_is_told_and_its_photos_come_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def prepare() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await case_of(desk, photo_file(tmp_path))

    asyncio.run(prepare())
    folder, said = tmp_path / "data", []
    damage.spoil(folder / DATABASE_NAME, damage.root(folder / DATABASE_NAME, "photos"))
    damage.spoil(folder / DATABASE_NAME, 0, 100)
    before = damage.hashes(folder)

    def dialog(window: MainWindow) -> RescueDialog:
        return window.findChildren(RescueDialog)[-1]

    def rebuild(window: MainWindow) -> bool:
        ready = bool(window.findChildren(RescueDialog)) and (
            dialog(window).rebuild_button.isEnabled()
        )
        if ready:
            dialog(window).rebuild_button.click()
        return ready

    def open_these(window: MainWindow) -> bool:
        if not dialog(window).open_button.isVisible():
            return False
        said.append(dialog(window).of_rebuilding.text())
        assert damage.hashes(folder) == before
        dialog(window).open_button.click()
        return True

    def back(window: MainWindow) -> bool:
        return "Photos came back: 1" in window.banner.text

    assert _live(qapp, folder, rebuild, open_these, back) == 0
    assert "whole: 0 of 1" in said[0]
    assert len(lies(folder, "SELECT * FROM photos")) == 1
    (aside,) = (folder / "set aside").iterdir()
    assert damage.hashes(aside) == before


@pytest.mark.parametrize("asked", ["held", "not closed"])
def test_asked_to_end_it_waits_for_no_answer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, asked: str
) -> None:
    """The system ends the sitting, say, while a question is open that nobody answers any more."""
    lock = FolderLock(tmp_path)
    if asked == "held":
        lock.acquire()
    else:
        note = {"host": "DESK-2", "at": "2026-11-27T09:12:00+00:00"}
        (tmp_path / NOTE_NAME).write_text(json.dumps(note))

    def ended(window: MainWindow) -> bool:
        shown = any(box.isVisible() for box in window.findChildren(QMessageBox))
        if shown:
            signal.raise_signal(signal.SIGTERM)
        return shown

    try:
        assert _live(qapp, tmp_path, ended) == STORE_FAILED
    finally:
        lock.release()


def test_asked_to_end_it_waits_for_no_answer_about_what_runs(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(_: Batching) -> bool:
        return await asyncio.Event().wait()

    monkeypatch.setattr(Batching, "may_close", never)
    monkeypatch.setattr(sitting, "CLOSING_MS", 300)
    with pytest.raises(TimeoutError, match="never closed"):
        _live(qapp, tmp_path, _loaded)


def test_another_computers_note_is_asked_about_and_the_place_is_told_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = {"host": "DESK-2", "at": "2026-11-27T09:12:00+00:00"}
    (tmp_path / NOTE_NAME).write_text(json.dumps(note))
    facts = Facts(roots=(("Dropbox", tmp_path),))
    monkeypatch.setattr(folder_notices, "system_facts", lambda: facts)

    def answer(window: MainWindow) -> bool:
        boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        if boxes:
            assert "DESK-2" in boxes[0].text()
            role = QMessageBox.ButtonRole.AcceptRole
            next(b for b in boxes[0].buttons() if boxes[0].buttonRole(b) is role).click()
        return bool(boxes)

    def told(window: MainWindow) -> bool:
        return "Dropbox" in window.banner.text and (tmp_path / "shared.told").exists()

    assert _live(qapp, tmp_path, answer, _loaded, told) == 0
    assert not (tmp_path / NOTE_NAME).exists()


def test_damage_found_at_work_leads_to_the_ways_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    def wanted(window: MainWindow) -> bool:
        window.key_pressed.emit("rescue")
        return True

    assert _live(qapp, tmp_path, _loaded, wanted, lambda w: w.wants_to_close) == RESCUE

    def shown(window: MainWindow) -> bool:
        return any(dialog.isVisible() for dialog in window.findChildren(RescueDialog))

    assert _live(qapp, tmp_path, shown, damaged=True) == STORE_FAILED


def test_a_case_file_that_is_gone_opens_no_empty_desk(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    kept = tmp_path / "photos" / "originals" / "ab" / f"{'ab' * 32}.jpg"
    kept.parent.mkdir(parents=True)
    kept.touch()

    def leave(window: MainWindow) -> bool:
        dialogs = window.findChildren(RescueDialog)
        told = bool(dialogs) and "not there" in dialogs[0].harm.text()
        if told:
            dialogs[0].leave_button.click()
        return told

    assert _live(qapp, tmp_path, leave) == STORE_FAILED
    assert not (tmp_path / DATABASE_NAME).exists()


def test_a_damaged_settings_file_is_told_and_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / SETTINGS).write_text("{ no json")
    (tmp_path / WINDOW).write_text("[]")
    said: list[str] = []

    def told(window: MainWindow) -> bool:
        said.append(window.banner.text if hasattr(window, "banner") else "")
        return "damaged" in said[-1]

    assert _live(qapp, tmp_path, told) == 0
    assert (tmp_path / "settings.json.damaged").read_text() == "{ no json"


def test_a_backup_put_back_opens_the_window_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def prepare() -> None:
        async with opened(tmp_path) as store:
            await store.new_case(Kind.VEHICLE, MEI, "old")
            await back_up(store, tmp_path, "", 10**9)
            await store.new_case(Kind.VEHICLE, MEI, "new")

    asyncio.run(prepare())

    def restoring(window: MainWindow) -> bool:
        window.key_pressed.emit("backups")
        dialog = window.findChildren(SettingsDialog)[-1]
        if not dialog.contents.backups.list.topLevelItemCount():
            return False
        listed = dialog.contents.backups.list
        listed.setCurrentIndex(listed.model().index(0, 0))
        dialog.contents.backups.restore_button.click()
        box = dialog.findChildren(QMessageBox)[-1]
        role = QMessageBox.ButtonRole.AcceptRole
        next(b for b in box.buttons() if box.buttonRole(b) is role).click()
        return True

    assert _live(qapp, tmp_path, _loaded, restoring, lambda w: w.wants_to_close) == AGAIN
    told: list[str] = []

    def told_so(window: MainWindow) -> bool:
        told.append(window.banner.text)
        return "backup was made" in told[-1]

    assert _live(qapp, tmp_path, _loaded, told_so) == 0
    assert lies(tmp_path, "SELECT number FROM cases") == [("old",)]
