"""The page of backups: what is listed, made, put back; the model behind it makes one a day."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.backups import place_of
from app.domain.keeping.backup import Backup
from app.domain.words import Kind
from app.errors import BackupNotMade
from app.settings.settings import Settings
from tests.helpers.cases import MEI
from tests.helpers.settings_bench import no_backups, no_crash
from tests.helpers.stores import in_loop, opened
from tests.helpers.waiting import until
from ui.settings.backups_model import BackupsModel
from ui.settings.backups_page import BackupsPage

AT = datetime(2026, 11, 26, 14, 2, tzinfo=UTC)


def test_listed_with_what_a_person_chooses_by(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = no_backups()
    monkeypatch.setattr(model, "look", lambda: None)
    restored: list[Backup] = []
    monkeypatch.setattr(model, "restore", restored.append)
    checked = Backup(Path("a.db"), AT, 12, 2_000_000, 120, "0" * 64)
    model.known = [checked, Backup(Path("b.db"), AT, 11, 1_000_000, None)]
    page = BackupsPage(Settings(backup_folder="/disk", backup_gigabytes=5), model)
    qtbot.addWidget(page)
    page.show()
    rows = [page.list.topLevelItem(row) for row in range(page.list.topLevelItemCount())]
    told = [[item.text(column) for column in range(4)] for item in rows if item]
    assert [row[1] for row in told] == ["120", "–"]
    assert [row[3] for row in told] == ["Verified when made", "When restored"]
    assert "2026" in told[0][0]
    assert not page.restore_button.isEnabled()
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    page.restore_button.click()
    for agrees in (False, True):
        box = page.findChildren(QMessageBox)[-1]
        assert "2026" in box.text()
        role = QMessageBox.ButtonRole.AcceptRole if agrees else QMessageBox.ButtonRole.RejectRole
        next(b for b in box.buttons() if box.buttonRole(b) is role).click()
        assert restored == ([checked] if agrees else [])
        qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))
        if not agrees:
            page.restore_button.click()
    page.path.setText(" /other ")
    page.gigabytes.setValue(7)
    chosen = page.chosen(Settings())
    assert (chosen.backup_folder, chosen.backup_gigabytes) == ("/other", 7)
    page.close()


@in_loop
async def test_one_a_day_and_a_failure_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path / "data") as store:
        await store.new_case(Kind.VEHICLE, MEI)

        async def desk() -> Any:
            return SimpleNamespace(store=store, folder=tmp_path / "data")

        chosen = Settings(backup_folder=str(tmp_path / "disk"))
        model = BackupsModel(desk, lambda: chosen, no_crash)
        monkeypatch.setattr("ui.settings.backups_model._NEXT", 0.01)
        failures: list[Any] = []
        looks: list[None] = []
        model.failed.connect(failures.append)
        model.changed.connect(lambda: looks.append(None))
        model.start(0.0)
        await until(lambda: failures and len(looks) > 5)
        assert [type(error) for error in failures] == [BackupNotMade]
        (tmp_path / "disk").mkdir()
        model.back_up()
        await until(lambda: model.known and not model.working)
        looks.clear()
        await until(lambda: len(looks) > 3)  # looked at again: one a day is enough
        assert len(model.known) == 1
        assert model.known[0].cases == 1
        await model.close()
    assert len(failures) == 1
    assert not asyncio.all_tasks() - {asyncio.current_task()}


@in_loop
async def test_one_for_a_way_back_is_no_daily_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path / "data") as store:

        async def desk() -> Any:
            return SimpleNamespace(store=store, folder=tmp_path / "data")

        chosen = Settings(backup_folder=str(tmp_path / "disk"))
        (tmp_path / "disk").mkdir()
        model = BackupsModel(desk, lambda: chosen, no_crash)
        first, other = await asyncio.gather(model.made_before(), model.made_before())
        assert first.path.parent == tmp_path / "data" / "backups"
        assert other.path.exists()
        monkeypatch.setattr("ui.settings.backups_model._NEXT", 0.01)
        model.start(0.0)
        place = place_of(tmp_path / "data", chosen.backup_folder)
        await until(lambda: [each for each in model.known if each.path.parent == place])
        await model.close()
