"""Claim files and the dock's sheets, at a real store."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.dock import claim_is_due, decision, open_or_make
from app.domain.read.scan import Badge, Command
from app.errors import ReportNotWritten
from app.issuing.dock_papers import file_claim, save_badges, save_commands
from app.settings.settings import Settings
from tests.helpers.cases import MEI
from tests.helpers.desks import desk_in
from tests.helpers.stores import in_loop

UPS = "1Z999AA10123456784"


@in_loop
async def test_a_claim_is_filed_once_for_each_decision(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "data") as desk:
        case = await open_or_make(desk, "A/B: 1", MEI)
        assert not claim_is_due(case)
        accepted = decision(case, Command.ACCEPT, MEI, "")
        assert not claim_is_due(await desk.store.decide(case.id, accepted, MEI))
        for version in (1, 2):
            refused = decision(case, Command.REFUSE, MEI, "")
            case = await desk.store.decide(case.id, refused, MEI)
            assert claim_is_due(case)
            path = await file_claim(desk, case, tmp_path / "claims", Settings(), MEI)
            assert path.name == f"A-B--1-{case.id[:6]}-v{version}.pdf"
            assert path.read_bytes().startswith(b"%PDF")
            case = await desk.store.case(case.id)
            assert not claim_is_due(case)


@in_loop
async def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "data") as desk:
        (tmp_path / "file").write_text("no folder")
        case = await open_or_make(desk, UPS, MEI)
        with pytest.raises(ReportNotWritten):
            await file_claim(desk, case, tmp_path / "file", Settings(), MEI)
        with pytest.raises(ReportNotWritten):
            await save_commands(desk, tmp_path / "none" / "c.pdf", Settings())
        assert (await desk.store.case(case.id)).reports == ()


@in_loop
async def test_sheets_are_written(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "data") as desk:
        await save_commands(desk, tmp_path / "c.pdf", Settings())
        await save_badges(desk, tmp_path / "b.pdf", Settings(), [Badge("Mei")])
        for name in ("c.pdf", "b.pdf"):
            assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_the_first_scan_does_not_wait_for_what_papers_are_made_by() -> None:
    told = "import sys, app.dock; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], check=False).returncode == 0
