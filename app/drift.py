"""How what people make of models' answers goes from month to month: counted, looked at once a week
for changes beyond chance, written."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from app.desk import Desk
from app.domain.figures.change import Change, changes
from app.domain.figures.drift import Counted, Days, MonthRow, Series, months, summed, week_of
from app.domain.figures.period import Period
from app.domain.measured.set_change import SetChange
from app.errors import export_unwritten
from app.export.drift import as_csv
from app.store.counting.answers import After, answers_part
from app.store.counting.drift_notices import is_looked, keep_look, kept_changes, untold_changes
from app.whole_file import write_whole

_MONTHS = 12  # before this one


@dataclass(frozen=True, slots=True)
class Drift:
    """Month by month, and what was ever found of changes, the newest first."""

    period: Period
    rows: tuple[MonthRow, ...]
    changes: tuple[Change | SetChange, ...]


async def drift(desk: Desk, today: date, tell: Callable[[int], None]) -> Drift:
    """This month and the twelve before it; tell is given how many cases were counted by now.
    Raises StoreError."""
    period = _year(today)
    days = await _days(desk, period, tell)
    told = await desk.store.do(kept_changes)
    return Drift(period, await asyncio.to_thread(months, days), told)


async def look_for_changes(desk: Desk, today: date) -> tuple[Change | SetChange, ...]:
    """What a person has not been shown yet; looked for anew once a week. Raises StoreError."""
    week = week_of(today)
    if not await desk.store.do(is_looked, week):
        days = await _days(desk, _year(today), lambda _: None)
        told = await desk.store.do(kept_changes)
        answers = (each for each in reversed(told) if isinstance(each, Change))
        known = {(each.place, each.figure): each.since for each in answers}
        found = await asyncio.to_thread(changes, days, known)
        await desk.store.do(keep_look, week, found)
    return await desk.store.do(untold_changes)


async def save_table(desk: Desk, told: Drift, path: Path) -> None:
    """Write it as CSV. Raises ExportNotWritten."""
    try:
        await asyncio.to_thread(write_whole, path, as_csv(told.rows), desk.folder / "unfinished")
    except OSError as error:
        raise export_unwritten(path, error) from error


async def _days(desk: Desk, period: Period, tell: Callable[[int], None]) -> Days:
    parts: list[tuple[tuple[Series, date], Counted]] = []
    after: After | None = None
    cases = 0
    while True:
        told = await desk.store.do(answers_part, period, after)
        parts += told.counts
        cases += told.cases
        tell(cases)
        after = told.last
        if after is None:
            return await asyncio.to_thread(summed, parts)


def _year(today: date) -> Period:
    first = today.replace(day=1)
    for _ in range(_MONTHS):
        first = (first - timedelta(days=1)).replace(day=1)
    return Period(first, today)
