"""A case as a file: written from the window, dropped on another's, shown, taken in."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.backups import back_up, restore
from app.carrying.carry import Arrived, export_case, look_into
from app.carrying.taking import bring_in
from app.desk import Desk
from app.domain.case import Case
from app.domain.keeping.backup import Backup
from app.domain.merging import Choice, Conflict, Place, Plan, Said, Spot, Step
from app.domain.who import Who
from app.errors import AppError, BackupNotMade, CaseFileRefused
from app.store.base.entry import What
from app.store.proving.case_proof import of_case
from tests.helpers import cases, photos
from tests.helpers.desks import case_of, desk_in
from tests.helpers.settings_bench import no_crash
from tests.helpers.waiting import until
from tests.ui.test_window import Bench, bench
from ui.inspection.carrying_model import CarryingModel
from ui.inspection.case_model import CaseModel
from ui.inspection.merge.merge_dialog import MergeDialog
from ui.verbs.carrying import Carrying

__all__ = ["bench"]
JONAS = Who("Jonas", "jonas")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@asynccontextmanager
async def sitting(folder: Path) -> AsyncIterator[tuple[Desk, CaseModel, CarryingModel]]:
    """The models over a data folder; what goes wrong is raised at the end."""
    crashed: list[Exception] = []
    async with desk_in(folder) as desk:
        case = CaseModel(lambda: cases.MEI, crashed.append)
        case.attach(desk)

        async def backed_up() -> Backup:
            return (await back_up(desk.store, desk.folder, "", 10**9)).backup

        carrying = CarryingModel(case, backed_up)
        yield desk, case, carrying
        await carrying.close()
        await case.close()
    assert crashed == []


def test_out_of_one_folder_and_into_another(tmp_path: Path) -> None:
    file, made = tmp_path / "a.tessera", ""

    async def work() -> None:
        nonlocal made
        async with sitting(tmp_path / "a") as (desk, open_case, model):
            made = (await case_of(desk, photos.photo_file(tmp_path))).id
            open_case.open_case(made)
            await until(lambda: open_case.case.id == made)
            written: list[str] = []
            model.file_written.connect(written.append)
            model.export(file)
            await until(lambda: written, 30)
        async with sitting(tmp_path / "b") as (desk, open_case, model):
            failed: list[AppError] = []
            arrived: list[Arrived] = []
            taken: list[str] = []
            open_case.failed.connect(failed.append)
            model.looked.connect(arrived.append)
            model.taken_in.connect(taken.append)
            model.look(tmp_path / "photo.jpg")
            await until(lambda: failed, 30)
            assert isinstance(failed[0], CaseFileRefused)
            model.look(file)
            await until(lambda: arrived, 30)
            model.take(arrived[0])
            await until(lambda: taken, 60)
            assert taken == [made]
            assert len((await desk.store.case(made)).photos) == 1

    asyncio.run(work())


def test_handed_over_worked_on_and_brought_back(tmp_path: Path) -> None:
    there, back = tmp_path / "there.tessera", tmp_path / "back.tessera"

    async def work() -> None:
        async with sitting(tmp_path / "a") as (desk, open_case, model):
            case = await case_of(desk, photos.photo_file(tmp_path))
            await export_case(desk.store, desk.files, case.id, there, cases.MEI)
        async with desk_in(tmp_path / "b") as desk:
            arrived = await look_into(desk.store, there)
            await bring_in(desk.store, desk.files, desk.decoder, arrived, JONAS)
            await desk.store.describe(case.id, JONAS, question="Hail?", number="CLM-7")
            await export_case(desk.store, desk.files, case.id, back, JONAS)
        async with sitting(tmp_path / "a") as (desk, open_case, model):
            open_case.open_case(case.id)
            await until(lambda: open_case.case.id == case.id)
            open_case.change(
                lambda store, own: store.describe(own, cases.MEI, number="CLM-1"),
                lambda store, own: store.describe(own, cases.MEI, number=""),
            )
            await until(lambda: open_case.case.number == "CLM-1")
            came: list[Arrived] = []
            model.looked.connect(came.append)
            model.look(back)
            await until(lambda: came, 30)
            plan = came[0].plan
            assert plan is not None
            (conflict,) = plan.conflicts
            assert conflict.fields == (("number", "CLM-1", "CLM-7"),)
            merged: list[tuple[Case, int, Backup]] = []
            model.merged.connect(lambda *told: merged.append(told))
            model.merge(came[0], {conflict.place: Choice.LATER})
            await until(lambda: open_case.case.question == "Hail?", 30)
            ((_, steps, before),) = merged
            assert (steps, before.cases) == (len(plan.done), 1)
            assert (open_case.case.number, open_case.open.done) == ("CLM-1", [])
            entries = await desk.store.history(case.id)
            settled = next(e for e in entries if e.what == What.CONFLICT_SETTLED)
            assert settled.words == {"number": ("CLM-7", "CLM-1")}
            assert (await desk.store.do(of_case, case.id))[0] == []
            await restore(desk.folder, before)
        async with desk_in(tmp_path / "a") as desk:  # and back: all of it is out again
            back_then = await desk.store.case(case.id)
            assert (back_then.number, back_then.question) == ("CLM-1", "")
            merges = [e for e in await desk.store.history(case.id) if e.what == What.CASE_MERGED]
            assert merges == []

    asyncio.run(work())


def test_nothing_is_merged_where_no_backup_can_be_made(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            case, failed = CaseModel(lambda: cases.MEI, no_crash), list[AppError]()
            case.attach(desk)
            case.failed.connect(failed.append)

            async def full() -> Backup:
                raise BackupNotMade(place="here", said="No space left on device")

            model = CarryingModel(case, full)
            merged: list[object] = []
            model.merged.connect(lambda *told: merged.append(told))
            model.merge(_arrived(plan=Plan()), {})
            await until(lambda: failed)
            assert isinstance(failed[0], BackupNotMade)
            assert merged == []
            await model.close()
            await case.close()

    asyncio.run(work())


def _arrived(**more: Any) -> Arrived:
    case = cases.case(number="%2 <b>CLM</b>")
    rows: Any = {"log": [{}] * 12}
    at = datetime(2026, 11, 26, 14, tzinfo=UTC)
    given = {"path": Path("a.tessera"), "case": case, "rows": rows, "made_at": at}
    return Arrived(**{**given, "made_by": "Jonas %1", "sha256": "f" * 64, **more})


def test_dropped_it_says_what_it_is_before_it_comes_in(bench: Bench, qtbot: QtBot) -> None:
    bench.calls.clear()
    bench.window.table.files_dropped.emit([Path("x.jpg"), Path("A.TESSERA")])
    assert ("look", Path("A.TESSERA")) in bench.calls
    assert [call[1] for call in bench.calls if call[0] == "add_paths"] == [[Path("x.jpg")]]
    for takes in (False, True):
        bench.calls.clear()
        bench.model.looked.emit(_arrived())
        bench.model.looked.emit(_arrived())  # once more: only the later one asks
        qtbot.waitUntil(lambda: len(bench.window.findChildren(QMessageBox)) == 1)
        box = bench.window.findChildren(QMessageBox)[-1]
        assert "%2 <b>CLM</b>" in box.text()
        assert "12 entries" in box.informativeText()
        assert "Jonas %1" in box.informativeText()
        role = QMessageBox.ButtonRole.AcceptRole if takes else QMessageBox.ButtonRole.RejectRole
        next(b for b in box.buttons() if box.buttonRole(b) is role).click()
        assert [call[0] for call in bench.calls] == (["take"] if takes else [])
        qtbot.waitUntil(lambda: not bench.window.findChildren(QMessageBox))


def test_the_system_hands_one_over(bench: Bench, qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "a.tessera"
    bench.calls.clear()
    QCoreApplication.postEvent(qapp, QFileOpenEvent(str(file)))  # as macOS does
    qapp.processEvents()
    assert ("look", file) in bench.calls
    bench.calls.clear()
    Carrying(bench.window, bench.actions.carrying._models)  # as if it came before the screens
    assert ("look", file) in bench.calls


def test_one_that_is_here_is_opened_and_said_so(bench: Bench) -> None:
    bench.model.looked.emit(_arrived(plan=Plan()))
    assert "here already" in bench.window.banner.text
    assert [call[0] for call in bench.calls if call[0] == "open_case"] == ["open_case"]


def test_what_was_done_elsewhere_is_shown_and_merged_when_agreed(bench: Bench) -> None:
    place = Place(Spot.DECISION)
    step = Step("a", cases.NOON, cases.MEI, "decision_changed", (place,))
    said = (Said((("action", each),), cases.MEI, cases.NOON) for each in ("repair", "replace"))
    arrived = _arrived(plan=Plan((step,), (), (Conflict(place, *said),)), here=cases.case())
    bench.model.looked.emit(arrived)
    (dialog,) = bench.window.findChildren(MergeDialog)
    assert "%2 <b>CLM</b>" in dialog.title.text()
    assert "Steps done elsewhere: 1." in dialog.source.text()
    bench.calls.clear()
    dialog.cards[0].choose(Choice.THEIRS)
    dialog.merge_button.click()
    assert bench.calls == [("merge", arrived, {place: Choice.THEIRS})]
    before = Backup(Path("b.db"), cases.NOON, 12, 1_000_000)
    bench.model.merged.emit(cases.case(), 3, before)
    assert "3" in bench.window.banner.text
    assert "a backup of all cases was made" in bench.window.banner.text
    assert ("open_case", "case-1") in bench.calls


def test_a_merging_is_left_by_its_backup_once_agreed(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    restored: list[Backup] = []
    monkeypatch.setattr(bench.actions._models.backups, "restore", restored.append)
    bench.window.key_pressed.emit("undo_merge")
    assert not bench.window.findChildren(QMessageBox), "nothing was merged"
    before = Backup(Path("b.db"), cases.NOON, 12, 1_000_000)
    bench.model.merged.emit(cases.case(), 3, before)
    for agrees in (False, True):
        bench.window.banner.chosen.emit("undo_merge")
        (box,) = bench.window.findChildren(QMessageBox)
        assert "Everything done since then" in box.informativeText()
        role = QMessageBox.ButtonRole.AcceptRole if agrees else QMessageBox.ButtonRole.RejectRole
        next(b for b in box.buttons() if box.buttonRole(b) is role).click()
        qtbot.waitUntil(lambda: not bench.window.findChildren(QMessageBox))
        assert restored == ([before] if agrees else [])
