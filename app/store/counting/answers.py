"""What became of models' answers, some hundred cases at a time: what is asked in between does not
wait for all. Functions are for Store.do()."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy import Connection

from app.domain.figures.drift import Counted, Figure, Series, Share, summed
from app.domain.figures.period import Period, day_of
from app.domain.words import RunState, Verdict
from app.store.base.columns import Garbled, as_text
from app.store.counting.case_counts import decided

_AT_ONCE: Final = 250  # cases
_NEVER: Final = datetime.max.replace(tzinfo=UTC)
_CASES: Final = """
    SELECT created_at, seq, id FROM cases
    WHERE deleted_at IS NULL AND NOT practice AND created_at < ? AND (created_at, seq) > (?, ?)
    ORDER BY created_at, seq LIMIT ?"""
# An answer that was known was asked of nobody; what a server or a person broke off is no answer.
_RUNS: Final = """
    SELECT case_id, inspection_id, runs.id, second, state, started_at, finished_at, asked_host,
        asked_model, told_model, asked_template, asked_template_version, asked_prompt_version
    FROM inspections JOIN runs ON runs.inspection_id = inspections.id
    WHERE case_id IN (SELECT value FROM json_each(?)) AND NOT asked_practice AND taken IS NULL
        AND look_of = ''
        AND (state = 'done' OR state = 'failed' AND error = 'BadAnswer') ORDER BY runs.seq"""
# Verdicts of many cases at once are nobody's look at one finding.
_FINDINGS: Final = """
    SELECT inspection_id, run_id, (
        SELECT CASE WHEN act = '' THEN verdict END
        FROM reviews WHERE finding_id = findings.id ORDER BY seq DESC LIMIT 1),
        run_id IS NOT NULL OR EXISTS (SELECT 1 FROM photos WHERE id = findings.photo_id)
    FROM inspections JOIN findings ON findings.inspection_id = inspections.id
    WHERE case_id IN (SELECT value FROM json_each(?))"""
# Asked of runs without a finding alone: the columns lie behind long ones.
_SAID: Final = """
    SELECT id FROM runs WHERE id IN (SELECT value FROM json_each(?))
    AND (summary_severity IS NOT NULL OR fields <> '[]')"""

After = tuple[str, int]  # when a case was opened, and its number in the table
Counts = tuple[tuple[tuple[Series, date], Counted], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """counts: by who answered, and the day; last: where the next cases begin, None after the last
    ones."""

    counts: Counts
    cases: int
    last: After | None


@dataclass(frozen=True, slots=True)
class _Run:
    id: str
    case: str
    inspection: str
    second: bool
    done: bool
    finished: datetime | None
    key: tuple[Series, date]


def answers_part(connection: Connection, period: Period, after: After | None) -> Part:
    """The next cases opened in the period, oldest first, from the first one behind after."""
    begin, until = map(as_text, period.moments)
    at, seq = after or (begin, -1)
    found = connection.exec_driver_sql(_CASES, (until, at, seq, _AT_ONCE)).fetchall()
    last = (found[-1][0], found[-1][1]) if len(found) == _AT_ONCE else None
    ids = json.dumps([row[2] for row in found])
    try:
        counts = summed(_counts(connection, ids))
    except (KeyError, TypeError, ValueError) as error:
        raise Garbled("an answer of a period") from error
    return Part(tuple(counts.items()), len(found), last)


def _counts(connection: Connection, ids: str) -> Iterator[tuple[tuple[Series, date], Counted]]:
    runs = tuple(_runs(connection, ids))
    told = _verdicts(connection, ids, runs)
    silent = [run.id for run in runs if run.done and run.id not in told]
    asked = connection.exec_driver_sql(_SAID, (json.dumps(silent),)).fetchall()
    usable = {run_id for (run_id,) in asked} | told.keys()
    of_case: defaultdict[tuple[str, tuple[Series, date]], list[_Run]] = defaultdict(list)
    for run in runs:
        of_case[run.case, run.key].append(run)
    for (_, key), own in of_case.items():
        yield key, _counted(own, told, usable)
    yield from _waits(runs, decided(connection, ids))


def _runs(connection: Connection, ids: str) -> Iterator[_Run]:
    for row in connection.exec_driver_sql(_RUNS, (ids,)):
        case, inspection, own_id, second, state, began, ended, *series = row
        yield _Run(
            own_id,
            case,
            inspection,
            bool(second),
            state == RunState.DONE,
            datetime.fromisoformat(ended) if ended else None,
            (Series(*series), day_of(datetime.fromisoformat(began))),
        )


def _verdicts(
    connection: Connection, ids: str, runs: Iterable[_Run]
) -> Mapping[str, Counter[Verdict | None]]:
    """By run those on its findings; what a person added counts with the answer that stood there."""
    stood = {run.inspection: run.id for run in runs if run.done and not run.second}
    told: defaultdict[str, Counter[Verdict | None]] = defaultdict(Counter)
    for inspection, run_id, verdict, there in connection.exec_driver_sql(_FINDINGS, (ids,)):
        own = run_id or stood.get(inspection)
        if own and (run_id or (there and verdict)):
            told[own][Verdict(verdict) if verdict else None] += 1
    return told


def _counted(
    runs: Iterable[_Run], told: Mapping[str, Counter[Verdict | None]], usable: set[str]
) -> Counted:
    """Of one case: it counts as one that tells, however many findings it has."""
    verdicts: Counter[Verdict | None] = Counter()
    ids = [run.id for run in runs]
    for own_id in ids:
        verdicts.update(told.get(own_id, {}))
    accepted, edited = verdicts[Verdict.ACCEPTED], verdicts[Verdict.EDITED]
    rejected, added = verdicts[Verdict.REJECTED], verdicts[Verdict.ADDED]
    judged, hold = accepted + edited + rejected, accepted + edited + added
    shares = {
        Figure.EDITED: Share().with_case(edited, judged),
        Figure.REJECTED: Share().with_case(rejected, judged),
        Figure.ADDED: Share().with_case(added, hold),
        Figure.UNUSABLE: Share().with_case(sum(i not in usable for i in ids), len(ids)),
    }
    return Counted(len(ids), accepted, shares)


def _waits(
    runs: Iterable[_Run], at: Mapping[str, str]
) -> Iterator[tuple[tuple[Series, date], Counted]]:
    """From the last answer before a case's decision to that decision."""
    last: dict[str, tuple[datetime, tuple[Series, date]]] = {}
    asked = (run for run in runs if run.finished and not run.second and run.case in at)
    for run in sorted(asked, key=lambda run: run.finished or _NEVER):
        if run.finished and run.finished <= datetime.fromisoformat(at[run.case]):
            last[run.case] = run.finished, run.key
    for case, (ended, key) in last.items():
        waited = datetime.fromisoformat(at[case]) - ended
        yield key, Counted(seconds=(round(waited.total_seconds()),))
