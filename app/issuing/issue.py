"""Issuing a report: written whole, hashed, put on record. Shared by window and command line."""

import asyncio
import hashlib
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case
from app.domain.issue import Edition, Issued, Said
from app.domain.report_plan import ReportPlan
from app.domain.told import changes, told
from app.domain.who import Who
from app.errors import ReportNotKept, SecondOpinionMissing
from app.export.record import record
from app.issuing.printing import content_of
from app.issuing.sealing import Sealing, check_seal, sealed, sealing_of, stamping
from app.proving.stamping import Post, case_head
from app.report.content import Content
from app.report_files import keep_written, write_and_hold, write_made, written_again
from app.settings.policy_file import system_policy
from app.settings.settings import Settings
from app.stoppable import finished
from app.store.proving.lookup import last_issued


async def issue_report(
    desk: Desk,
    case_id: str,
    path: Path,
    settings: Settings,
    by: Who,
    post: Post | None = None,
    layout: str = "",
    unsigned: bool = False,
) -> Case:
    """Write the stored case's report to path and keep its bytes, version and hash. post: the way
    to the time-stamp server the settings name; layout: id of the template whose parts it has, ""
    for the case's own; unsigned: though the office signs its reports.

    Raises ReportNotWritten, StoreError, SigningError, SecondOpinionMissing and PolicyUnreadable
    (of an administrator's policy) and, where places are to be blacked out in a
    photo that can't be read any more, PhotoNotPrepared; the case comes back with the report on
    record. Where the newest one on record was made of the very same, its kept bytes are written: no
    new version. A case that is being issued is waited for: each version says its own number.
    """
    async with desk.issuing.setdefault(case_id, asyncio.Lock()):
        return await _issue(desk, case_id, path, settings, by, post, layout, unsigned)


async def _issue(
    desk: Desk,
    case_id: str,
    path: Path,
    settings: Settings,
    by: Who,
    post: Post | None,
    layout: str,
    unsigned: bool,
) -> Case:
    case = await desk.store.case(case_id)
    if (await asyncio.to_thread(system_policy)).lacks_opinion(case):
        raise SecondOpinionMissing(case.number)
    sealing = await sealing_of(settings, unsigned)
    content = await content_of(desk, case, settings, _plan(desk, settings, layout))
    content = replace(content, seal=sealing.seal if sealing else None)
    made_of, said = _made_of(content), _said(case)
    known = await desk.store.do(last_issued, case_id, made_of)
    if await asyncio.to_thread(written_again, known, path, desk.folder):
        return case
    content = _supplementing(content, said)
    content, sealing = await _proven(desk, content, sealing, settings, post)
    make, check = partial(_issued_bytes, content, desk, sealing), partial(check_seal, sealing)

    async def to_record() -> Case:
        sha256 = await asyncio.to_thread(write_and_hold, make, path, desk.folder, check)
        issued = await desk.store.issued(case_id, sha256, by, made_of, said)
        await asyncio.to_thread(keep_written, path, desk.folder, sha256)
        return issued

    # A window that is closed meanwhile would leave a report that is on no record.
    return await finished(to_record())


async def _proven(
    desk: Desk, content: Content, sealing: Sealing | None, settings: Settings, post: Post | None
) -> tuple[Content, Sealing | None]:
    """With the log's newest head; the signature gets a time stamp where that one has got one."""
    proof = await case_head(desk, content.case.id, settings, post)
    if sealing and proof.head.stamp:  # the server is within reach
        sealing = stamping(sealing, settings, post)
    return replace(content, proof=proof), sealing


async def draft_report(
    desk: Desk, case_id: str, path: Path, settings: Settings, layout: str = ""
) -> Case:
    """Write the stored case's report to path as a draft, which is on no record. Raises as
    issue_report does."""
    case = await desk.store.case(case_id)
    draft = await to_be_edited(desk, case, settings, layout)
    await write_made(lambda: desk.render(draft), path, desk.folder)
    return case


async def to_be_edited(desk: Desk, case: Case, settings: Settings, layout: str = "") -> Content:
    """What a draft is made from. Raises as issue_report does."""
    return _draft(await content_of(desk, case, settings, _plan(desk, settings, layout)))


async def write_report(
    desk: Desk,
    case_id: str,
    path: Path,
    settings: Settings,
    by: Who,
    post: Post | None = None,
    unsigned: bool = False,
) -> tuple[Case, int]:
    """Issue the report where somebody stands for it, else write a draft; with the version that was
    issued, 0 for a draft. Raises as those do."""
    case = await desk.store.case(case_id)
    if not case.may_be_issued:
        return await draft_report(desk, case_id, path, settings), 0
    case = await issue_report(desk, case_id, path, settings, by, post, unsigned=unsigned)
    return case, case.reports[-1].version


async def to_be_written(desk: Desk, case: Case, settings: Settings, plan: ReportPlan) -> Content:
    """What write_report would write by that plan, without the log's end and the
    signature. Raises as it does."""
    content = await content_of(desk, case, settings, plan)
    return _supplementing(content, _said(case)) if case.may_be_issued else _draft(content)


async def hand_out(folder: Path, report: Issued, path: Path) -> None:
    """Write the kept bytes of an issued version to path; folder: the data folder. Raises
    ReportNotKept and ReportNotWritten."""
    if not await asyncio.to_thread(written_again, report.sha256, path, folder):
        raise ReportNotKept(report.version)


def _plan(desk: Desk, settings: Settings, layout: str) -> ReportPlan | None:
    """What reports by that template have in them; None for the case's own. Raises NoTemplate."""
    if not layout:
        return None
    plan, template = settings.plan_for(layout), desk.templates.named(layout)
    return plan if plan.sections else replace(plan, sections=template.report)


def _draft(content: Content) -> Content:
    return replace(content, version=0, edition=Edition.DRAFT)


def _supplementing(content: Content, said: Said) -> Content:
    """With what changed since the version in force, where it supplements that."""
    since = content.case.in_force
    if since is None or not said.supplements:
        return content
    changed = changes(since.told, said.told)
    return replace(content, edition=Edition.SUPPLEMENT, since=since, changes=changed)


def _said(case: Case) -> Said:
    """What is issued, and which version it supplements: the newest in force, where that said
    something else."""
    now, last = told(case), case.in_force
    changed = last is not None and bool(changes(last.told, now))
    return Said(now, last.version if last and changed else 0)


def _made_of(content: Content) -> str:
    """Hash of all that the report says, but when, and how often it was issued."""
    case = content.case
    case = replace(case, reports=(), changed_at=case.created_at)
    told = replace(content, case=case, made_at=case.created_at, version=0)
    seal = repr(content.seal) if content.seal else ""  # without one, as before there were any
    return hashlib.sha256(f"{told!r}{seal}".encode()).hexdigest()


def _issued_bytes(content: Content, desk: Desk, sealing: Sealing | None) -> bytes:
    return sealed(replace(content, record=record(content, desk.templates)), sealing, desk.render)
