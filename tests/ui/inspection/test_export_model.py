"""The open case as files: the report on record, the data for other programs."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.desk import open_desk
from app.domain.case import Decision
from app.domain.words import Kind
from app.errors import AppError, ExportNotWritten, SignerLocked
from app.report_files import write_made
from app.settings.secrets import SIGNING_VARIABLE
from app.settings.settings import Settings
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import saved
from tests.helpers.signers import PASSWORD, office_file
from tests.helpers.waiting import until
from tests.helpers.words import all_text
from ui.inspection.case_model import CaseModel
from ui.inspection.export_model import ExportModel


def test_the_case_is_written_for_other_programs(tmp_path: Path) -> None:
    async def work() -> None:
        desk, crashed = await open_desk(tmp_path / "data"), list[Exception]()
        model = CaseModel(lambda: cases.MEI, crashed.append)
        export = ExportModel(model, Settings)
        written: list[str] = []
        failed: list[AppError] = []
        export.data_written.connect(written.append)
        model.failed.connect(failed.append)
        try:
            case = await desk.store.new_case(Kind.VEHICLE, cases.MEI, "CLM-7")
            model.attach(desk)
            model.open_case(case.id)
            await until(lambda: model.case.id == case.id)
            export.export_data(tmp_path / "none" / "case.json")
            await until(lambda: failed)
            assert isinstance(failed[0], ExportNotWritten)
            export.export_data(tmp_path / "case.json")
            await until(lambda: written)
            export.export_data(tmp_path / "case.docx")
            await until(lambda: len(written) == 2)
        finally:
            await export.close()
            await model.close()
            await desk.models.close()
            await desk.close()
        assert crashed == []
        assert written == [str(tmp_path / name) for name in ("case.json", "case.docx")]

    asyncio.run(work())
    assert all_text((tmp_path / "case.docx").read_bytes()).startswith("Draft for editing")
    told = json.loads((tmp_path / "case.json").read_bytes())
    assert told["cases"][0]["case"]["number"] == "CLM-7"


def test_what_is_changed_while_a_draft_is_drawn_stays_to_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work() -> None:
        model = CaseModel(lambda: cases.MEI, crashed.append)
        export, written = ExportModel(model, Settings), list[int]()
        export.report_written.connect(lambda _path, version, _signature: written.append(version))

        async def decided_meanwhile(*given: Any) -> None:
            model.change(
                lambda store, case_id: store.decide(case_id, cases.decision(), cases.MEI),
                lambda store, case_id: store.decide(case_id, Decision(), cases.MEI),
            )
            await model.settled()
            await write_made(*given)

        monkeypatch.setattr("app.issuing.issue.write_made", decided_meanwhile)
        async with desk_in(tmp_path / "data") as desk:
            case = await case_of(desk, saved(Image.new("RGB", (320, 240), "white")))
            model.attach(desk)
            model.open_case(case.id)
            await until(lambda: model.case.id == case.id, 60)
            export.export(tmp_path / "draft.pdf")
            await until(lambda: written or crashed, 60)
            assert model.case.decision.complete
            await export.close()
            await model.close()
        assert written == [0], "a draft, though it could be issued by now"

    crashed: list[Exception] = []
    asyncio.run(work())
    assert crashed == []


def test_a_report_that_can_t_be_signed_is_issued_unsigned_only_when_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(signing_file=str(office_file(tmp_path)))
    monkeypatch.setenv(SIGNING_VARIABLE, "another")

    async def work() -> None:
        model = CaseModel(lambda: cases.MEI, crashed.append)
        export = ExportModel(model, lambda: settings)
        written, failed = list[tuple[Any, ...]](), list[AppError]()
        export.report_written.connect(lambda *told: written.append(told))
        model.failed.connect(failed.append)
        path = tmp_path / "report.pdf"
        async with desk_in(tmp_path / "data") as desk:
            case = await case_of(desk, saved(Image.new("RGB", (320, 240), "white")))
            await desk.store.decide(case.id, cases.decision(), cases.MEI)
            model.attach(desk)
            model.open_case(case.id)
            await until(lambda: model.case.id == case.id, 60)
            export.export(path)
            await until(lambda: failed, 60)
            assert isinstance(failed[0], SignerLocked)
            assert not path.exists()
            export.export_unsigned(path)
            await until(lambda: len(written) == 1, 60)
            monkeypatch.setenv(SIGNING_VARIABLE, PASSWORD)
            export.export(path)
            await until(lambda: len(written) == 2, 60)
            await export.close()
            await model.close()
        assert [(version, bool(signed)) for _, version, signed in written] == [
            (1, False),
            (2, True),
        ]

    crashed: list[Exception] = []
    asyncio.run(work())
    assert crashed == []
