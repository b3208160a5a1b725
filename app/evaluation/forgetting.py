"""Copies of the office's photos in measurements go when the office's own go.

What is to go is found by what is missing, so that whatever broke off is taken up the next time:
rows and files first, then the case's log says so, last the run's file loses their names. Figures
stay.
"""

import asyncio
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.desk import Desk
from app.domain.who import Who
from app.errors import MeasuringNow, StoreInUse, unwritable
from app.evaluation.apart import desk_apart
from app.evaluation.erasing import Copied, copied, leave_out
from app.evaluation.removing import clear_cases, forget_seen
from app.measured import FOLDER, runs_in
from app.proving.erase import Gone, erase, standing
from app.store.base.database import DATABASE_NAME
from app.store.batches.copied import all_originals, cases_with, drop_jobs, jobs_of
from app.store.cases.copies import gone, of_gone, put_on_record
from app.store.cases.retention import OF_ITSELF
from app.store.proving.naming import Standing
from app.wire.surroundings import Surroundings

_AT_ONCE = 100  # cases that go in a turn
_ASKED = 500  # ids in a question


@dataclass
class _Found:
    """cases: of the evaluations' own store; jobs: that made none; of_office: cases whose copies
    they are; runs: by run, the set's cases whose photos it still names."""

    cases: set[str] = field(default_factory=set)
    jobs: set[str] = field(default_factory=set)
    of_office: set[str] = field(default_factory=set)
    runs: dict[str, tuple[Copied, set[str]]] = field(default_factory=dict)


async def forget_copies(office: Desk) -> bool:
    """Delete the copies of what the office keeps no longer; False where a measurement is under
    way, which does so when it ends. It can be cancelled at any time. Raises StoreError."""
    if not _measured(office):
        return True
    try:
        async with desk_apart(office.folder, Surroundings()) as apart:
            await forget_gone(apart, office)
    except StoreInUse:
        return False
    return True


async def standing_everywhere(office: Desk, name: str) -> Standing:
    """Where the name stands, in measurements too, unless one is under way, which is told. Raises
    NoSuchName and StoreError."""
    told = await standing(office, name)
    if not _measured(office):
        return told
    try:
        async with desk_apart(office.folder, Surroundings()) as apart:
            there = await standing(apart, name)
    except StoreInUse:
        return replace(told, measuring=True)
    colleague = told.colleague or there.colleague
    return replace(told, colleague=colleague, measured=len(there.cases))


async def erase_person(office: Desk, name: str, by: Who) -> Gone:
    """Erase the name in measurements, then everywhere else: what breaks off can be asked for again
    as long as the name stands with the office. Copies of photos of cases in which it stood go.
    Raises MeasuringNow before anything is erased, NoSuchName and StoreError."""
    if not _measured(office):
        return await erase(office, name, by)
    try:
        async with desk_apart(office.folder, Surroundings()) as apart:
            await erase(apart, name, by)
            told = await erase(office, name, by)
            await forget_gone(apart, office)
    except StoreInUse as error:
        raise MeasuringNow from error
    return told


async def forget_gone(apart: Desk, office: Desk) -> int:
    """The same on the evaluations' desk, which is open; how many copied cases went. It is nobody's
    doing: whoever asked for it may be who is erased."""
    found = await _found(apart, office)
    if found.cases:
        await forget_seen(apart, found.cases)
    for some in _some(found.cases, _AT_ONCE):
        await clear_cases(apart, some, OF_ITSELF)
    for some in _some(found.jobs, _ASKED):
        await apart.store.do(drop_jobs, some)
    for some in _some(found.of_office, _ASKED):
        await office.store.do(put_on_record, some, OF_ITSELF)
    try:
        for run, cases in found.runs.values():
            await asyncio.to_thread(leave_out, runs_in(office.folder), run, cases)
    except OSError as error:
        raise unwritable(office.folder, error) from error
    return len(found.cases)


def _measured(office: Desk) -> bool:
    return (office.folder / FOLDER / DATABASE_NAME).exists()


async def _found(apart: Desk, office: Desk) -> _Found:
    found = _Found()
    runs = await asyncio.to_thread(lambda: list(copied(runs_in(office.folder))))
    await _by_case(apart, office, runs, found)
    await _by_photo(apart, office, runs, found)
    return found


async def _by_case(apart: Desk, office: Desk, runs: Sequence[Copied], found: _Found) -> None:
    """Of runs over the office's own cases: those that are gone."""
    for run in runs:
        if not run.of_office:
            continue
        jobs = await apart.store.do(jobs_of, run.batch)
        told = {job: name.partition(" ")[2] for name, job, _ in jobs}
        there = {case for case, _ in run.photos}
        away = await _away(office, there | set(told.values()))
        made = {case_id for _, job, case_id in jobs if case_id and told[job] in away}
        found.cases |= made
        found.jobs |= {job for _, job, case_id in jobs if not case_id and told[job] in away}
        of_made = {told[job] for _, job, case_id in jobs if case_id}
        found.of_office |= away & (of_made | there)
        if away & there:
            found.runs[run.run] = run, away & there


async def _by_photo(apart: Desk, office: Desk, runs: Sequence[Copied], found: _Found) -> None:
    """Of any run: photos that only such cases have."""
    held = await apart.store.do(all_originals)
    of: dict[str, set[str]] = {}
    for some in _some({*held, *(sha256 for run in runs for _, sha256 in run.photos)}, _ASKED):
        of |= await office.store.do(of_gone, some)
    for some in _some(of, _ASKED):
        found.cases |= set(await apart.store.do(cases_with, some))
    found.of_office |= set().union(*of.values())
    for run in runs:
        if cases := {case for case, sha256 in run.photos if sha256 in of}:
            _, before = found.runs.get(run.run, (run, set()))
            found.runs[run.run] = run, before | cases


async def _away(office: Desk, case_ids: Collection[str]) -> set[str]:
    told: set[str] = set()
    for some in _some(case_ids, _ASKED):
        told |= await office.store.do(gone, some)
    return told


def _some(ids: Collection[str], count: int) -> Iterator[tuple[str, ...]]:
    told = sorted(ids)
    return (tuple(told[start : start + count]) for start in range(0, len(told), count))
