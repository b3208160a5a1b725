"""Looks whether everything is as it was put on record: rows, chains, photos, reports."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.desk import Desk
from app.domain.keeping.fault import Broken, Problem
from app.domain.keeping.head import Head
from app.errors import StoreDamaged
from app.kept_reports import all_kept, place_of
from app.proving.inside import inside_of
from app.proving.timestamp import NoStamp, time_of
from app.store.proving import case_proof, lookup, proof, stamping
from app.store.proving.case_proof import Held

_ROWS = 500  # of the log at once, so that whoever saves meanwhile waits a few milliseconds
_CASES = 500


@dataclass(frozen=True, slots=True)
class Looked:
    """How far it is; total: cases in all. problems, signed: found since the last time; signed: how
    many reports' signatures hold."""

    done: int
    total: int
    problems: tuple[Problem, ...] = ()
    signed: int = 0


async def verify_all(desk: Desk) -> AsyncIterator[Looked]:
    """Everything; it can be left at any time. What was found whole is not looked at again at the
    next start."""
    total = await desk.store.do(lookup.count_cases)
    yield Looked(0, total)
    end = await desk.store.do(lookup.end_of_log)
    sound = True
    async for problems in _of_the_whole(desk):
        sound = sound and not problems
        yield Looked(0, total, problems)
    done, after = 0, ""
    while several := await desk.store.do(lookup.all_cases, after, _CASES):
        after = several[-1]
        for case_id in several:
            problems, signed = await _seen(desk, case_id)
            sound, done = sound and not problems, done + 1
            yield Looked(done, max(total, done), problems, signed)
    if sound:
        await desk.store.do(lookup.set_checked, end)


async def verify_cases(desk: Desk, case_ids: Sequence[str]) -> AsyncIterator[Looked]:
    """Those cases: their chains, rows, photos and reports."""
    for done, case_id in enumerate(case_ids, 1):
        problems, signed = await _seen(desk, case_id)
        yield Looked(done, len(case_ids), problems, signed)


async def verify_changed(desk: Desk) -> AsyncIterator[Looked]:
    """What changed since all was last found whole; at the very first time nothing, from then on
    what is new."""
    since, end = await desk.store.do(lookup.checked_to), await desk.store.do(lookup.end_of_log)
    sound = True
    if since is not None:
        async for problems in _of_log(desk, min(since, end)):
            sound = sound and not problems
            yield Looked(0, 0, problems)
        case_ids = await desk.store.do(lookup.changed_since, since)
        async for looked in verify_cases(desk, case_ids):
            sound = sound and not looked.problems
            yield looked
    if sound:
        await desk.store.do(lookup.set_checked, end)


async def of_case(desk: Desk, case_id: str) -> tuple[Problem, ...]:
    """What is wrong with one case."""
    problems, _ = await _seen(desk, case_id)
    return problems


async def _seen(desk: Desk, case_id: str) -> tuple[tuple[Problem, ...], int]:
    """What is wrong with one case, and how many of its reports bear a signature that holds."""
    try:
        problems, held = await desk.store.do(case_proof.of_case, case_id)
    except StoreDamaged as error:
        return (Problem(Broken.UNREADABLE, case_id, error.said),), 0
    original, folder = desk.files.original, desk.folder
    problems += await asyncio.to_thread(_of_files, held, original, folder)
    inside = await asyncio.to_thread(inside_of, held, folder)
    for report in inside:
        if report.printed and not await desk.store.do(
            lookup.is_as_printed, case_id, *report.printed
        ):
            problems.append(Problem(Broken.PRINTED, held.number, str(report.version)))
        if report.holds is False:
            problems.append(Problem(Broken.SIGNATURE, held.number, str(report.version)))
    return tuple(problems), sum(report.holds is True for report in inside)


async def _of_the_whole(desk: Desk) -> AsyncIterator[tuple[Problem, ...]]:
    """What belongs to no single case."""
    for table in await desk.store.do(proof.tables):
        yield tuple(await desk.store.do(proof.of_table, table))
    async for problems in _of_log(desk, 0):
        yield problems
    yield tuple(await desk.store.do(proof.of_heads))
    heads = await desk.store.do(stamping.all_heads)
    yield tuple(Problem(Broken.STAMP, detail=str(h.number)) for h in heads if not _is_its_own(h))
    for sha256 in await asyncio.to_thread(all_kept, desk.folder):
        if not await desk.store.do(lookup.is_issued, sha256):
            yield (Problem(Broken.REPORT_UNKNOWN, detail=sha256),)


def _is_its_own(head: Head) -> bool:
    """It has no stamp, or one for its hash, of that time."""
    if head.stamp is None:
        return True
    try:
        return time_of(head.stamp.response, head.hash) == head.stamp.time
    except NoStamp:
        return False


async def _of_log(desk: Desk, after: int) -> AsyncIterator[tuple[Problem, ...]]:
    while True:
        problems, last = await desk.store.do(proof.of_log, after, _ROWS)
        yield tuple(problems)
        if last == after or problems:
            return
        after = last


def _of_files(held: Held, original: Callable[[str, str], Path], folder: Path) -> Iterable[Problem]:
    """Every photo's and every report's bytes against their hash. Reports from before they were
    kept are not there, which is nothing to complain of."""
    problems = []
    for number, sha256, kind in held.photos:
        told = _hash(original(sha256, kind))
        if told != sha256:
            broken = Broken.PHOTO_CHANGED if told else Broken.PHOTO_MISSING
            problems.append(Problem(broken, held.number, str(number)))
    for version, sha256, kept in held.reports:
        told = _hash(place_of(folder, sha256))
        if told != sha256 and (told or kept):
            broken = Broken.REPORT_CHANGED if told else Broken.REPORT_MISSING
            problems.append(Problem(broken, held.number, str(version)))
    return problems


def _hash(path: Path) -> str:
    """SHA-256 of the file, "" where it can't be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
