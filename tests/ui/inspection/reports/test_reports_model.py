"""Kept reports handed out and made void, on a real store."""

import asyncio
from pathlib import Path

from app.errors import AppError, ReportNotKept
from app.issuing.issue import issue_report
from app.kept_reports import place_of
from app.settings.settings import Settings
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.reports.reports_model import ReportsModel


def test_copies_are_what_is_kept_and_go_at_the_end(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            crashed, failed, copied = list[Exception](), list[AppError](), list[str]()
            case = await case_of(desk, saved(photo_like(320, 240)))
            await issue_report(desk, case.id, tmp_path / "first.pdf", Settings(), MEI)
            model = CaseModel(lambda: MEI, crashed.append)
            reports = ReportsModel(model)
            reports.copied.connect(lambda _sha256, path: copied.append(path))
            model.failed.connect(failed.append)
            model.attach(desk)
            model.open_case(case.id)
            await until(lambda: bool(reports.case.reports))
            reports.copy(1, "CLM/7 v1")
            await until(lambda: bool(copied))
            assert Path(copied[0]).name == "CLM-7 v1.pdf"
            reports.hand_out(1, tmp_path / "again.pdf")
            await until((tmp_path / "again.pdf").exists)
            assert all_same(Path(copied[0]), tmp_path / "again.pdf", tmp_path / "first.pdf")
            void: list[int] = []
            reports.voided.connect(void.append)
            reports.make_void(1, "wrong car")
            await until(lambda: bool(void))
            assert (void, reports.case.reports[0].void is not None) == ([1], True)
            kept = place_of(desk.folder, reports.case.reports[0].sha256)
            kept.unlink()
            reports.hand_out(1, tmp_path / "never.pdf")
            await until(lambda: bool(failed))
            assert isinstance(failed[0], ReportNotKept)
            lost: list[str] = []
            reports.lost.connect(lost.append)
            reports.copy(1, "under another name")
            await until(lambda: bool(lost))
            assert len(failed) == 1, "looking at the list is no failure"
            await reports.close()
            await model.close()
            assert crashed == []
            gone.append(Path(copied[0]))

    gone: list[Path] = []
    asyncio.run(work())
    assert not gone[0].exists()


def all_same(*paths: Path) -> bool:
    return len({path.read_bytes() for path in paths}) == 1
