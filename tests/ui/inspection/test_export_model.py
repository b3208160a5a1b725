"""The open case as files: the report on record, the data for other programs."""

import asyncio
import json
from pathlib import Path

from app.desk import open_desk
from app.domain.words import Kind
from app.errors import AppError, ExportNotWritten
from app.settings.settings import Settings
from tests.helpers import cases
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
