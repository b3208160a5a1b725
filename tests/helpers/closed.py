"""Closed cases whose findings people judged, and measurements on them."""

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case, Details
from app.domain.filing import Act
from app.domain.many.batch import Limits
from app.domain.reading import Reading
from app.domain.words import Kind, Language, RunState, Verdict
from app.evaluation.apart import desk_apart
from app.evaluation.kept_run import KeptRun
from app.evaluation.order import Evaluation
from app.evaluation.preparing import ordered, prepared, taken_up
from app.evaluation.running import Evaluator
from app.inspector import Order
from app.measured import RunLine, run_lines, runs_in
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers import cases
from tests.helpers.desks import case_of
from tests.helpers.photos import photo_like, saved


async def closed_case(
    desk: Desk, number: int, details: Details | None = None, picture: int = 0
) -> Case:
    """A picture of that or its own number with one accepted finding, closed; asked by today's
    template."""
    case = await case_of(desk, saved(photo_like(320, 240, picture or number)))
    await desk.store.keep_reading(case.id, case.photos[0].id, Reading((), (), ()))
    if details is not None:
        await desk.store.describe(case.id, cases.MEI, details=details)
    told = cases.finding(number, run_id=f"run-{number}", photo_id=case.photos[0].id)
    run = cases.run(number, assessment=cases.assessment(told))
    asked = replace(run.asked, template=case.template, language=Language.ENGLISH)
    run = replace(run, inspection_id=case.inspections[0].id, asked=asked)
    await desk.store.start_run(case.id, replace(run, state=RunState.RUNNING, finished_at=None))
    await desk.store.save_run(case.id, run)
    verdict = cases.review(Verdict.ACCEPTED, value=cases.value(text="Mei saw it."))
    await desk.store.review(case.id, f"finding-{number}", verdict, cases.MEI)
    await desk.store.decide(case.id, cases.decision(), cases.MEI)
    await desk.store.act([case.id], Act.CLOSE, cases.MEI)
    return await desk.store.case(case.id)


async def measured_on_closed(
    office: Desk, connection: Connection, looks: int = 1, calls: int = 0, limit: int = 0
) -> KeptRun:
    """A measurement on all closed cases or so many; calls: at most so many questions, 0 for all."""
    return await measured_on(office, connection, None, looks, calls, limit)


async def measured_on(
    office: Desk,
    connection: Connection,
    place: Path | None,
    looks: int = 1,
    calls: int = 0,
    limit: int = 0,
) -> KeptRun:
    """The same on the set at that place."""
    template = office.templates.named(Kind.VEHICLE)
    told = await prepared(office, place, template, limit)
    order = Order(connection, "", Language.ENGLISH, cases.MEI)
    wanted = await ordered(office, told, order, looks, limit, Limits(calls=calls))
    return await _run(office, wanted)


async def gone_on(office: Desk, run: KeptRun, connection: Connection) -> KeptRun:
    """That run taken up again, or measured again where it came to its end."""
    order = Order(connection, "", Language.ENGLISH, cases.MEI)
    return await _run(office, await taken_up(office, lines(office)[run.id], order, Limits()))


async def _run(office: Desk, wanted: Evaluation) -> KeptRun:
    async with desk_apart(office.folder, Surroundings()) as apart:
        folder, patience = runs_in(office.folder), math.inf
        return await Evaluator(apart, folder, wanted, lambda _: None, patience, office).run()


def lines(office: Desk) -> Mapping[str, RunLine]:
    """All runs that are kept, by their ids."""
    return {line.id: line for line in run_lines(runs_in(office.folder))}
