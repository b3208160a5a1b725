"""What is kept of a person, on their request."""

import asyncio
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.domain.case import Details
from app.domain.filing import Act
from app.domain.words import Kind
from app.errors import ExportNotWritten, NoSuchName
from app.proving.person import write_down
from app.store.base.entry import What
from tests.helpers.cases import MEI
from tests.helpers.desks import desk_in


def test_every_case_that_names_them_is_written_down_held_ones_too(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            for number, insured in (("CON", "B. Okafor"), ("A/2", "B. Okafor"), ("3", "Other")):
                case = await desk.store.new_case(Kind.PARCEL, MEI, number)
                await desk.store.describe(case.id, MEI, details=Details(insured=insured))
                if number == "A/2":
                    await desk.store.act([case.id], Act.HOLD, MEI)
            folder = tmp_path / "theirs"
            assert await write_down(desk, "B. Okafor", folder, MEI) == 2
            written = sorted(folder.iterdir())
            assert [path.name[:-11] for path in written] == ["A-2", "CON"]
            for path in written:
                with ZipFile(path) as package:
                    assert "SHA256SUMS" in package.namelist()
            (row,) = await desk.store.numbered("CON")
            assert (await desk.store.history(row.id))[-1].what == What.EVIDENCE_MADE
            with pytest.raises(NoSuchName):
                await write_down(desk, "B", folder, MEI)
            (tmp_path / "file").write_text("no folder")
            with pytest.raises(ExportNotWritten):
                await write_down(desk, "B. Okafor", tmp_path / "file" / "below", MEI)

    asyncio.run(work())
