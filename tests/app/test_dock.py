"""What is done with parcels by scanning, at a real store."""

import asyncio
from pathlib import Path

from app.desk import Desk
from app.dock import (
    ACTIONS,
    decision,
    may_take_back,
    open_or_make,
    take_back,
)
from app.domain.read.scan import Command
from app.domain.words import Kind, Severity
from app.settings.connection import PRACTICE
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


def _at_a_desk(folder: Path, work: object) -> None:
    async def run() -> None:
        async with desk_in(folder / "data") as desk:
            await work(desk)  # type: ignore[operator]

    asyncio.run(run())
