"""What is written, printed or copied is of the case it was asked for in, though another one lies on
the table by the time it is made."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.desk import Desk
from app.domain.case import Case
from app.errors import AppError, ReportNotWritten
from app.issuing.issue import issue_report
from app.settings.settings import Settings
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import saved
from tests.helpers.waiting import until
from ui.inspection.carrying_model import CarryingModel
from ui.inspection.case_model import CaseModel
from ui.inspection.export_model import ExportModel
from ui.inspection.open_case import OpenCase
from ui.inspection.print_model import PrintModel
from ui.inspection.reports.reports_model import ReportsModel
from ui.inspection.sharing_model import SharingModel


@dataclass
class Bench:
    """The first case lies on the table, the other one is put there by leave()."""

    desk: Desk
    case: CaseModel
    first: Case
    other: Case
    models: list[Any] = field(default_factory=list)

    def leave(self) -> None:
        self.case.put_back(OpenCase(self.other))

    def with_(self, model: Any) -> Any:
        self.models.append(model)
        return model


@asynccontextmanager
async def bench(folder: Path) -> AsyncIterator[Bench]:
    async with desk_in(folder) as desk:
        model = CaseModel(lambda: cases.MEI, lambda error: pytest.fail(str(error)))
        model.attach(desk)
        first = await case_of(desk, saved(Image.new("RGB", (320, 240), "white")))
        other = await case_of(desk, saved(Image.new("RGB", (240, 320), "gray")))
        model.open_case(first.id)
        await until(lambda: model.case.id == first.id)
        here = Bench(desk, model, first, other)
        try:
            yield here
        finally:
            for each in (*here.models, model):
                await each.close()


def sit(folder: Path, work: Callable[[Bench], Awaitable[None]]) -> None:
    async def all_of_it() -> None:
        async with bench(folder / "data") as here:
            await work(here)

    asyncio.run(all_of_it())


def test_a_report_is_issued_for_the_case_that_was_to_have_one(tmp_path: Path) -> None:
    async def work(here: Bench) -> None:
        for each in (here.first, here.other):
            await here.desk.store.decide(each.id, cases.decision(), cases.MEI)
        export = here.with_(ExportModel(here.case, Settings))
        written: list[int] = []
        export.report_written.connect(lambda _path, version, _signature: written.append(version))
        export.export(tmp_path / "report.pdf")
        here.leave()
        await until(lambda: written)
        told = [await here.desk.store.case(each.id) for each in (here.first, here.other)]
        assert [len(case.reports) for case in told] == [1, 0]

    sit(tmp_path, work)


def test_a_report_that_fails_is_told_as_that_of_its_case(tmp_path: Path) -> None:
    async def work(here: Bench) -> None:
        export, left = here.with_(ExportModel(here.case, Settings)), list[tuple[AppError, str]]()
        here.case.left_failed.connect(lambda error, case: left.append((error, case.id)))
        export.draft(tmp_path / "none" / "report.pdf")
        here.leave()
        await until(lambda: left)
        ((error, case_id),) = left
        assert (type(error), case_id) == (ReportNotWritten, here.first.id)

    sit(tmp_path, work)


def test_data_and_a_case_file_are_of_the_case_that_was_to_be_written(tmp_path: Path) -> None:
    async def no_backup() -> Any:
        raise AssertionError

    async def work(here: Bench) -> None:
        export = here.with_(ExportModel(here.case, Settings))
        carrying = here.with_(CarryingModel(here.case, no_backup))
        written, looked = list[str](), list[Any]()
        export.data_written.connect(written.append)
        carrying.file_written.connect(written.append)
        carrying.looked.connect(looked.append)
        export.export_data(tmp_path / "case.json")
        carrying.export(tmp_path / "case.tessera")
        here.leave()
        await until(lambda: len(written) == 2)
        told = json.loads((tmp_path / "case.json").read_bytes())
        assert told["cases"][0]["case"]["number"] == here.first.number
        carrying.look(tmp_path / "case.tessera")
        await until(lambda: looked)
        assert looked[0].case.id == here.first.id

    sit(tmp_path, work)


def test_an_issued_version_is_handed_out_printed_and_made_void_in_its_own_case(
    tmp_path: Path,
) -> None:
    async def work(here: Bench) -> None:
        issued: list[Case] = []
        for number, each in enumerate((here.first, here.other)):
            await here.desk.store.decide(each.id, cases.decision(), cases.MEI)
            path = tmp_path / f"{number}.pdf"
            issued.append(await issue_report(here.desk, each.id, path, Settings(), cases.MEI))
        here.other, opened = issued[1], OpenCase(issued[0])
        reports = here.with_(ReportsModel(here.case))
        printing = here.with_(PrintModel(here.case, Settings))
        done: list[object] = []
        for signal in (reports.handed_out, reports.voided, printing.ready):
            signal.connect(lambda *told: done.append(told))
        here.case.put_back(opened)
        reports.hand_out(1, tmp_path / "again.pdf")
        reports.make_void(1, "wrong car")
        printing.begin(1)
        here.leave()
        await until(lambda: len(done) == 3)
        assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "0.pdf").read_bytes()
        assert printing.number == here.first.number
        told = [await here.desk.store.case(each.id) for each in (here.first, here.other)]
        assert [case.reports[0].void is not None for case in told] == [True, False]

    sit(tmp_path, work)


def test_a_photo_with_its_boxes_is_of_the_case_it_was_chosen_in(tmp_path: Path) -> None:
    async def work(here: Bench) -> None:
        sharing = SharingModel(here.case, Settings, lambda path, *_: path, str.encode)
        here.with_(sharing)
        made: list[Path] = []
        sharing.picture_made.connect(made.append)
        sharing.show_photo(here.first.photos[0].id)
        here.leave()
        await until(lambda: made)
        assert made == [here.desk.files.screen(here.first.photos[0].sha256)]
        sharing.write_photo(here.first.photos[0].id, tmp_path / "never.jpg")  # another's by now

    sit(tmp_path, work)
