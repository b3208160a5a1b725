"""The way back from a damaged database: what is said, what is offered, what comes of it."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.domain.keeping.backup import Backup
from app.domain.keeping.harm import Harm, Rebuilt
from app.domain.words import Kind
from app.errors import StoreDamaged
from app.rescue import database
from app.store.backups import backup
from app.store.base.database import DATABASE_NAME
from tests.helpers import damage
from tests.helpers.cases import MEI
from tests.helpers.settings_bench import no_crash
from tests.helpers.stores import in_loop, lies, opened
from tests.helpers.waiting import until
from ui.rescue.rescue_dialog import RescueDialog
from ui.rescue.rescue_model import RescueModel, Stage

_GOOD = Backup(Path("b.db"), datetime(2026, 11, 27, 17, 2, tzinfo=UTC), 22, 9, 1204, "0" * 64)


def _dialog(qtbot: QtBot) -> tuple[RescueModel, RescueDialog]:
    model = RescueModel(Path("/data"), "", no_crash)
    dialog = RescueDialog(model)
    qtbot.addWidget(dialog)
    return model, dialog


def test_each_step_has_one_next_one(qtbot: QtBot) -> None:
    model, dialog = _dialog(qtbot)
    led = [b for b in (dialog.back_button, dialog.rebuild_button) if b.property("role")]
    assert (led, dialog.leave_button.isDefault()) == ([], True)
    model.harm, model.good, model.stage = Harm.CUT_SHORT, _GOOD, Stage.READY
    model.changed.emit()
    assert "end of the case file is missing" in dialog.harm.text()
    assert f"{QLocale().toString(1204)} cases" in dialog.of_backup.text()
    assert dialog.back_button.property("role") == "primary"
    model.good = None
    model.stage = Stage.REBUILDING
    model._progress(300, 1200)
    assert dialog.of_rebuilding.text() == f"Cases looked at: 300 of {QLocale().toString(1200)}"
    assert not dialog.back_button.isEnabled()
    assert not dialog.stop_button.isHidden()
    model.rebuilt, model.stage = Rebuilt(_GOOD, 1203, ("2026-0014",)), Stage.REBUILT
    model.changed.emit()
    told = "Cases that came back whole: 1,203 of 1,204.\nCases that lost something: 2026-0014"
    assert dialog.of_rebuilding.text() == told
    assert dialog.open_button.property("role") == "primary"
    model._fail(StoreDamaged(place="/data", said="no space"))
    assert "no space" in dialog.error.text()
    assert dialog.rebuild_button.isEnabled()


def test_left_without_a_choice_nothing_is_opened(qtbot: QtBot) -> None:
    model, dialog = _dialog(qtbot)
    said: list[bool] = []
    model.ended.connect(said.append)
    dialog.leave_button.click()
    assert said == [False]


@in_loop
async def test_the_model_goes_both_ways(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.new_case(Kind.VEHICLE, MEI, "in the backup")
        part = backup.new_part(tmp_path / backup.BACKUPS)
        await store.copy_to(part)
        made = backup.finish(part)
        await store.new_case(Kind.VEHICLE, MEI, "since")
    damage.spoil(tmp_path / DATABASE_NAME, 0, 100)
    before = damage.hashes(tmp_path)
    model = RescueModel(tmp_path, "", no_crash)
    said: list[bool] = []
    model.ended.connect(said.append)
    model.look()
    await until(lambda: model.stage is Stage.READY)
    assert (model.harm, model.good) == (Harm.BEGINNING, made)
    model.rebuild()
    await until(lambda: model.stage is Stage.REBUILT, 60)
    assert model.rebuilt is not None
    assert (model.rebuilt.whole, model.rebuilt.partly, said) == (2, (), [])
    assert damage.hashes(tmp_path) == before
    model.take_rebuilt()
    await until(lambda: said)
    await model.close()
    assert (said, damage.hashes(tmp_path)) == ([True], before)
    async with opened(tmp_path):
        pass
    assert len(lies(tmp_path, "SELECT * FROM cases")) == 2


@in_loop
async def test_stopped_it_can_begin_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = asyncio.Event()

    async def long(*_: object) -> Rebuilt:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(database, "rebuild", long)
    model = RescueModel(tmp_path, "", no_crash)
    model.rebuild()
    await begun.wait()
    model.stop()
    assert model.stage is Stage.READY
    await model.close()
