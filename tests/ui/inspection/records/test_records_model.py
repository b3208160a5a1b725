"""What was put on record, looked at behind the window and in its dialog."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from zipfile import ZipFile

from PIL import Image
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.desk import Desk, open_desk
from app.domain.case import Details
from app.domain.keeping.fault import Broken, Problem
from app.errors import AppError, ExportNotWritten
from app.evaluation.apart import desk_apart
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.wire.surroundings import Surroundings
from tests.helpers import cases
from tests.helpers.desks import case_of
from tests.helpers.photos import saved
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.records.erase_dialog import EraseDialog
from ui.inspection.records.records_dialog import RecordsDialog
from ui.inspection.records.records_model import RecordsModel
from ui.inspection.review_model import ReviewModel
from ui.news import of_problems


async def _no_server(to: Connection, data: bytes) -> bytes:
    raise AssertionError(f"nothing is sent to {to}")


def _with_model(
    folder: Path, work: Callable[[Desk, CaseModel, RecordsModel], Awaitable[None]]
) -> None:
    async def whole() -> None:
        desk, crashed = await open_desk(folder), list[Exception]()
        case = CaseModel(lambda: cases.MEI, crashed.append)
        model = RecordsModel(case, Settings, _no_server, crashed.append)
        case.attach(desk)
        try:
            await work(desk, case, model)
        finally:
            await model.close()
            await case.close()
            await desk.models.close()
            await desk.close()
        assert crashed == []

    asyncio.run(whole())


async def _opened(desk: Desk, model: CaseModel) -> Path:
    """A case with a photo, opened; where its original lies."""
    case = await case_of(desk, saved(Image.new("RGB", (64, 48), "white")))
    model.open_case(case.id)
    await until(lambda: model.case.id == case.id)
    return desk.files.original(case.photos[0].sha256, case.photos[0].media_type)


def test_everything_is_looked_at_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, model: RecordsModel) -> None:
        original = await _opened(desk, case)
        dialog = RecordsDialog(model, case.case.id)
        dialog.all_button.click()
        assert dialog.stop_button.isEnabled()
        await until(lambda: not model.working)
        assert (model.problems, model.ended, model.done) == ([], True, 1)
        await until(dialog.all_button.isEnabled)
        assert dialog.state.text().startswith("Everything is as it was put on record.")
        original.chmod(0o600)
        original.write_bytes(b"another")
        dialog.case_button.click()
        await until(lambda: not model.working)
        await until(dialog.all_button.isEnabled)
        assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == [
            f"{case.case.number}: Photo 1 is not as it came"
        ]
        dialog.reject()

    _with_model(tmp_path, work)


def test_stopped_it_says_nothing_is_well(qtbot: QtBot, tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, model: RecordsModel) -> None:
        await _opened(desk, case)
        dialog = RecordsDialog(model, "")
        model.verify()
        model.stop()
        await until(lambda: not model.working)
        await until(dialog.all_button.isEnabled)
        assert (model.ended, dialog.state.text()) == (False, "")
        assert dialog.case_button.isHidden()
        dialog.reject()

    _with_model(tmp_path, work)


def test_at_the_start_only_what_is_wrong_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, model: RecordsModel) -> None:
        told: list[list[Problem]] = []
        model.found.connect(told.append)
        model.start(0.0)
        await until(lambda: not model._tasks.running("start"))
        original = await _opened(desk, case)
        original.unlink()
        model.start(0.0)
        await until(lambda: told)
        assert [p.broken for p in told[0]] == [Broken.PHOTO_MISSING]
        notice = of_problems(told[0])
        assert (notice.mood, notice.actions[0][0]) == ("danger", "records")

    _with_model(tmp_path, work)


def test_a_package_is_written_or_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, model: RecordsModel) -> None:
        await _opened(desk, case)
        written: list[str] = []
        failed: list[AppError] = []
        packed: list[tuple[int, int]] = []
        model.evidence_written.connect(written.append)
        model.failed.connect(failed.append)
        model.packed.connect(lambda *far: packed.append(far))
        model.pack(tmp_path / "none" / "case.zip")
        await until(lambda: failed)
        assert isinstance(failed[0], ExportNotWritten)
        model.pack(tmp_path / "case.zip")
        await until(lambda: written)
        await until(lambda: packed)
        assert packed[-1][0] == packed[-1][1]
        with ZipFile(tmp_path / "case.zip") as package:
            assert "HOW-TO-CHECK.txt" in package.namelist()

    _with_model(tmp_path / "data", work)


def test_a_person_is_erased_once_agreed(qtbot: QtBot, tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, model: RecordsModel) -> None:
        await _opened(desk, case)
        await desk.store.describe(case.case.id, cases.MEI, details=Details(insured="B. Okafor"))
        dialog = EraseDialog(model)
        dialog.show()
        assert not dialog.erase_button.isEnabled()
        dialog.name.setText("B. Okafor")
        dialog.look_button.click()
        await until(dialog.erase_button.isEnabled)
        assert dialog.state.text() == "Cases in which it stands: 1."
        model.write_down("B. Okafor", tmp_path / "theirs")
        await until(lambda: dialog.state.text().startswith("Written down: 1 case"))
        (package,) = (tmp_path / "theirs").iterdir()
        assert package.name == f"{case.case.number}-{case.case.id[:6]}.zip"
        dialog.erase_button.click()
        (box,) = dialog.findChildren(QMessageBox)
        box.reject()
        assert (await desk.store.case(case.case.id)).details.insured == "B. Okafor"
        model.erase("B. Okafor")
        await until(lambda: dialog.state.text() == "It is erased. Cases in which it stood: 1.")
        assert (await desk.store.case(case.case.id)).details.insured == ""
        await until(lambda: not model._tasks.running("name"))
        dialog.reject()

    _with_model(tmp_path, work)


def test_what_is_erased_is_not_shown_any_more_and_no_undo_brings_it_back(tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, model: RecordsModel) -> None:
        await _opened(desk, case)
        review, gone = ReviewModel(case), list[object]()
        model.erased.connect(gone.append)
        review.describe({"details": Details(insured="B. Okafor")})
        review.describe({"details": Details(insured="Somebody else")})
        review.describe({"details": Details(insured="B. Okafor", item="Golf")})
        await until(lambda: case.case.details.item == "Golf")
        model.erase("B. Okafor")
        await until(lambda: gone and not model._tasks.running("name"))
        assert case.case.details == Details(item="Golf")
        for _ in range(3):
            case.undo()
        await case.settled()
        assert (await desk.store.case(case.case.id)).details == Details(item="Golf")

    _with_model(tmp_path, work)


def test_what_a_measurement_under_way_may_hold_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, model: RecordsModel) -> None:
        await _opened(desk, case)
        await desk.store.describe(case.case.id, cases.MEI, details=Details(insured="B. Okafor"))
        dialog = EraseDialog(model)
        async with desk_apart(desk.folder, Surroundings()):
            dialog.name.setText("B. Okafor")
            dialog.look_button.click()
            await until(dialog.erase_button.isEnabled)
            found, also = dialog.state.text().splitlines()
        assert found == "Cases in which it stands: 1."
        assert also.startswith("A measurement is under way: answers in it are not counted")
        dialog.look_button.click()
        await until(lambda: dialog.state.text() == found)
        dialog.reject()

    _with_model(tmp_path, work)
