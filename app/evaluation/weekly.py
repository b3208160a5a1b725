"""The set a connection was measured on, measured again every week, so that a silent change of the
model behind an address is seen. All of it blocks."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.figures.change import ALARM, LOOKS_A_YEAR
from app.domain.measured.evaluated import FALSE_ALARMS, PRECISION, RECALL
from app.domain.measured.set_change import SetChange, p_of
from app.evaluation.comparing import LEAST_CASES, Difference, compared
from app.evaluation.kept_run import kept_run
from app.measured import RunLine, run_lines
from app.measured_last import Like, counting
from app.settings.connection import Connection

EVERY = timedelta(days=7)
_WATCHED = (RECALL, PRECISION, FALSE_ALARMS)
_OTHERWISE = ("batch", "connection")  # of a head: what says nothing of what was asked


def due(runs: Path, connection: Connection, used: Like, now: datetime) -> RunLine | None:
    """What is to be measured again: the run by which it counts as measured, where that is a week
    ago. One that broke off meanwhile is gone on with."""
    if not connection.weekly:
        return None
    line = counting(run_lines(runs), connection, used)
    return line if line and line.ended and now - line.ended.at >= EVERY else None


def changed(runs: Path, run_id: str, known: tuple[SetChange, ...], watched: int) -> list[SetChange]:
    """What that run says otherwise than those before it of exactly the same, beyond chance: paired
    by case, corrected (Bonferroni) for the figures, the weeks of a year and so many connections
    that are watched. known: what was told; of a place runs before that are no longer looked at.
    Raises SetUnusable."""
    lines = [line for line in run_lines(runs) if line.ended]
    own = next((line for line in lines if line.id == run_id), None)
    if own is None:
        return []
    place = str(own.head["host"]), str(own.head["model"]), str(own.head["set"]["name"])
    since = max((e.run for e in known if (e.host, e.model, e.on) == place), default="")
    before = [each for each in lines if since <= each.id < run_id and _alike(each, own)]
    if not before:
        return []
    new = kept_run(runs, run_id)
    earlier = [answer for each in before for answer in kept_run(runs, each.id).answers]
    told = compared(new.photos, earlier, new.answers)
    tests = len(_WATCHED) * LOOKS_A_YEAR * max(watched, 1)
    day = own.made_at.astimezone().date()
    return [
        SetChange(*place, run_id, name, day, first, second, told.cases, p)
        for name in _WATCHED
        for first, second, p in _told(told.differences[name])
        if p * tests < ALARM
    ]


def _told(each: Difference) -> Iterator[tuple[float, float, float]]:
    """Before, after, and how likely that is by chance; nothing where too few tell."""
    low, high = each.change.low, each.change.high
    first, second = each.first, each.second
    if first is None or second is None or low is None or high is None:
        return
    if each.change.n >= LEAST_CASES:
        yield first, second, p_of(second - first, low, high)


def _alike(one: RunLine, other: RunLine) -> bool:
    heads = ({k: v for k, v in each.head.items() if k not in _OTHERWISE} for each in (one, other))
    return next(heads) == next(heads)
