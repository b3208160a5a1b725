"""The main job with the practice engine: a photo becomes a case, an assessment and a report, and
all of it is then as it was put on record."""

from pathlib import Path

from app.desk import Desk, open_desk
from app.domain.case import Case, Decision
from app.domain.keeping.self_check import Seen
from app.domain.who import Who
from app.domain.words import Arrival, Kind, Language, RunState, Severity
from app.inspector import Order
from app.issuing.issue import issue_report
from app.paths import samples
from app.photos.intake import Incoming, receive
from app.proving.verify import verify_all
from app.settings.connection import PRACTICE
from app.settings.settings import Paper, Settings

_BY = Who("self-test", "")
_DECISION = Decision(Severity.MINOR, "repack", adjuster=_BY.name)
_SETTINGS = Settings(language=Language.ENGLISH, paper=Paper.A4)
_ACROSS = 400  # pixels


class NotAsExpected(Exception):
    """A step came to its end, and something else came of it."""


async def do_main_job(folder: Path) -> Seen:
    """Do it in a data folder of its own; gives how many findings and pages came of it. Raises
    AppError and NotAsExpected."""
    desk = await open_desk(folder)
    try:
        case = await _assessed(desk)
        report = folder / "report.pdf"
        await desk.store.decide(case.id, _DECISION, _BY)
        await issue_report(desk, case.id, report, _SETTINGS, _BY)
        pages = await _pages(desk, report)
        await _verify(desk)
        findings = sum(len(run.assessment.findings) for run in case.runs)
        return Seen(f"{findings} findings, {pages} pages", (findings, pages))
    finally:
        await desk.models.close()
        await desk.close()


async def _assessed(desk: Desk) -> Case:
    sample = samples()[0]
    incoming = Incoming(name=sample.name, arrival=Arrival.COMMAND, path=sample)
    case = await desk.store.new_case(Kind.PARCEL, _BY)
    photo = await receive(incoming, desk.files, desk.decoder, _BY)
    case = await desk.store.add_photo(case.id, photo, _BY)
    order = Order(PRACTICE, "", Language.ENGLISH, _BY)
    run = await desk.inspector.inspect(case, case.inspections[0].id, order, lambda _: None)
    if run.state is not RunState.DONE or not run.assessment.findings:
        raise NotAsExpected(f"{run.state}, {len(run.assessment.findings)} findings")
    return await desk.store.case(case.id)


async def _pages(desk: Desk, report: Path) -> int:
    """How many pages it has; the first is drawn, in a child, and not empty."""
    drawn = await desk.decoder.page(report, 0, _ACROSS)
    if len(set(bytes(drawn.pixels[::97]))) < 16:
        raise NotAsExpected("empty page")
    return drawn.pages


async def _verify(desk: Desk) -> None:
    async for looked in verify_all(desk):
        for problem in looked.problems:
            raise NotAsExpected(f"{problem.broken} {problem.detail}")
