"""What is counted of some cases: times to their decisions, verdicts on their findings. ids: those
of the cases, as JSON."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from app.domain.words import RunState, Verdict

_PHOTOS: Final = """
    SELECT inspections.case_id, min(received_at)
    FROM inspections JOIN photos ON photos.inspection_id = inspections.id
    WHERE inspections.case_id IN (SELECT value FROM json_each(?)) GROUP BY inspections.case_id"""
_DECISIONS: Final = """
    SELECT case_id, at, severity IS NOT NULL AND action <> '' AND trim(adjuster) <> ''
    FROM decisions WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY seq"""
# Of a run that is done nothing further is looked at: the columns behind are long.
_RUNS: Final = """
    SELECT inspection_id, runs.id, second, state,
        CASE WHEN state IN ('done', 'running') THEN 1
        ELSE summary_severity IS NOT NULL OR fields <> '[]' END
    FROM inspections JOIN runs ON runs.inspection_id = inspections.id
    WHERE case_id IN (SELECT value FROM json_each(?)) AND look_of = '' ORDER BY runs.seq"""
_FINDINGS: Final = """
    SELECT inspection_id, run_id, (
        SELECT verdict FROM reviews WHERE finding_id = findings.id ORDER BY seq DESC LIMIT 1),
        run_id IS NOT NULL OR EXISTS (SELECT 1 FROM photos WHERE id = findings.photo_id)
    FROM inspections JOIN findings ON findings.inspection_id = inspections.id
    WHERE case_id IN (SELECT value FROM json_each(?))"""


def seconds(connection: Connection, ids: str) -> tuple[float, ...]:
    """From the first photo to the first decision, of each case that is decided now. A photo that
    came when the case was decided already is none that was waited with."""
    first: dict[str, str] = dict(connection.exec_driver_sql(_PHOTOS, (ids,)).fetchall())
    moment = datetime.fromisoformat
    told = (
        (moment(at) - moment(first[case_id])).total_seconds()
        for case_id, at in decided(connection, ids).items()
        if case_id in first
    )
    return tuple(each for each in told if each >= 0)


def decided(connection: Connection, ids: str) -> dict[str, str]:
    """When each case that is decided now was decided first."""
    told: dict[str, str] = {}
    standing: dict[str, bool] = {}
    for case_id, at, complete in connection.exec_driver_sql(_DECISIONS, (ids,)):
        standing[case_id] = bool(complete)
        if complete and at:
            told.setdefault(case_id, at)
    return {case_id: at for case_id, at in told.items() if standing[case_id]}


def verdicts(
    connection: Connection, ids: str
) -> tuple[Mapping[Verdict | None, int], tuple[tuple[str, str], ...]]:
    """Of every finding Inspection.findings has; and the ids of the run that counts and each second
    opinion that came to its end."""
    found = connection.exec_driver_sql(_FINDINGS, (ids,)).fetchall()
    counting, pairs = _runs(connection, ids, {run_id for _, run_id, _, _ in found})
    told: Counter[Verdict | None] = Counter()
    for inspection_id, run_id, verdict, there in found:
        if verdict is not None and there:
            told[Verdict(verdict)] += 1
        elif run_id is not None and counting.get(inspection_id) == run_id:
            told[None] += 1
    return told, pairs


def _runs(
    connection: Connection, ids: str, with_findings: set[str | None]
) -> tuple[Mapping[str, str], tuple[tuple[str, str], ...]]:
    """By inspection the run that counts, as Inspection.run has it."""
    said: dict[str, str] = {}
    silent: dict[str, str] = {}
    seconds_of: defaultdict[str, list[str]] = defaultdict(list)
    for inspection_id, run_id, second, state, usable in connection.exec_driver_sql(_RUNS, (ids,)):
        if second:
            if state == RunState.DONE:
                seconds_of[inspection_id].append(run_id)
        elif usable or run_id in with_findings:
            said[inspection_id] = run_id
        else:
            silent[inspection_id] = run_id
    counting = silent | said
    pairs = ((counting[of], each) for of, ids in seconds_of.items() for each in ids
             if of in counting)  # fmt: skip
    return counting, tuple(pairs)
