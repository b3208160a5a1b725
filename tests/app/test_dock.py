"""What is done with parcels by scanning, at a real store."""

import asyncio
from pathlib import Path

import pytest

from app.desk import Desk
from app.dock import (
    ACTIONS,
    claim_is_due,
    decision,
    file_claim,
    may_take_back,
    open_or_make,
    save_badges,
    save_commands,
    take_back,
)
from app.domain.read.scan import Badge, Command
from app.domain.words import Kind, Severity
from app.errors import ReportNotWritten
from app.settings.connection import PRACTICE
from app.settings.settings import Settings
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in, inspected
from tests.helpers.photos import photo_like, saved
from tests.helpers.templates import builtin

UPS = "1Z999AA10123456784"


def test_every_decision_is_an_action_of_the_parcels_template() -> None:
    known = {term.code for term in builtin()[Kind.PARCEL].actions}
    assert set(ACTIONS.values()) <= known


def test_a_number_has_one_case(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        other = await desk.store.new_case(Kind.VEHICLE, MEI, UPS)
        made = await open_or_make(desk, UPS, MEI)
        longer = await open_or_make(desk, f"{UPS}0", MEI)
        assert (made.kind, made.template, made.number) == (Kind.PARCEL, "parcel", UPS)
        assert len({other.id, made.id, longer.id}) == 3
        assert (await open_or_make(desk, UPS, MEI)).id == made.id

    _at_a_desk(tmp_path, work)


def test_a_decision_is_as_bad_as_the_answer_says(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        bare = await open_or_make(desk, UPS, MEI)
        accepted = decision(bare, Command.ACCEPT, MEI, "CA-1")
        refused = decision(bare, Command.REFUSE, MEI, "")
        assert (accepted.severity, accepted.action, accepted.licence) == (
            Severity.NONE,
            "none",
            "CA-1",
        )
        assert refused.severity is Severity.UNDETERMINED
        assert accepted.complete
        assert refused.complete
        case = await case_of(desk, saved(photo_like(800, 600)), kind=Kind.PARCEL)
        await inspected(desk, case, PRACTICE)
        case = await desk.store.case(case.id)
        summary = next(case.runs).assessment.summary
        assert summary is not None
        noted = decision(case, Command.NOTE, MEI, "")
        assert noted.severity is summary.severity
        assert noted.note != ""
        assert not may_take_back(case, case.photos[0].id)

    _at_a_desk(tmp_path, work)


def test_a_photo_nobody_was_asked_about_is_taken_back(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(800, 600)), kind=Kind.PARCEL)
        assert may_take_back(case, case.photos[0].id)
        assert (await take_back(desk, case, case.photos[0].id, MEI)).photos == ()

    _at_a_desk(tmp_path, work)


def test_a_claim_is_filed_once_for_each_decision(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
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

    _at_a_desk(tmp_path, work)


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        (tmp_path / "file").write_text("no folder")
        case = await open_or_make(desk, UPS, MEI)
        with pytest.raises(ReportNotWritten):
            await file_claim(desk, case, tmp_path / "file", Settings(), MEI)
        with pytest.raises(ReportNotWritten):
            await save_commands(desk, tmp_path / "none" / "c.pdf", Settings())
        assert (await desk.store.case(case.id)).reports == ()

    _at_a_desk(tmp_path, work)


def test_sheets_are_written(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await save_commands(desk, tmp_path / "c.pdf", Settings())
        await save_badges(desk, tmp_path / "b.pdf", Settings(), [Badge("Mei")])
        for name in ("c.pdf", "b.pdf"):
            assert (tmp_path / name).read_bytes().startswith(b"%PDF")

    _at_a_desk(tmp_path, work)


def _at_a_desk(folder: Path, work: object) -> None:
    async def run() -> None:
        async with desk_in(folder / "data") as desk:
            await work(desk)  # type: ignore[operator]

    asyncio.run(run())
