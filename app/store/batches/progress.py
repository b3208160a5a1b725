"""How a batch stands, by a few counts."""

from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import Connection, func, select

from app.domain.many.batch import BatchState, Failure, JobState
from app.domain.many.batch_progress import BatchProgress, FailedGroup
from app.domain.many.posting import Posted
from app.store.base.batch_tables import jobs
from app.store.batches import batches, postings

_OF_LATE = 100
_ENOUGH = 3  # to tell a speed by
_NAMED = 3


def progress(connection: Connection, batch_id: str, now: datetime) -> BatchProgress:
    """Raises NotInStore."""
    batch = batches.found(connection, batch_id)
    asked = select(jobs.c.state, jobs.c.failed, func.count()).where(jobs.c.batch_id == batch_id)
    counts = connection.execute(asked.group_by(jobs.c.state, jobs.c.failed)).all()
    by_state = dict.fromkeys(JobState, 0)
    for state, _, count in counts:
        by_state[state] += count
    failures = {code: count for state, code, count in counts if state is JobState.FAILED}
    posted = postings.posted(connection, batch_id) if batch.later else Posted()
    seconds, each = (None, None) if batch.later else _of_late(connection, batch_id)
    unfinished = by_state[JobState.WAITING] + by_state[JobState.WORKING]
    tells = each is not None and unfinished and batch.state is BatchState.GOING
    return BatchProgress(
        batch,
        by_state[JobState.WAITING] - posted.jobs,
        by_state[JobState.WORKING],
        by_state[JobState.DONE],
        by_state[JobState.LEFT],
        tuple(
            _group(connection, batch_id, code, count)
            for code, count in sorted(failures.items(), key=lambda each: (-each[1], each[0]))
        ),
        seconds,
        now + timedelta(seconds=unfinished * each) if tells and each is not None else None,
        posted,
    )


def _of_late(connection: Connection, batch_id: str) -> tuple[float | None, float | None]:
    """Seconds of a case, the median, and between the ends of two of them, of those done last."""
    done = jobs.c.batch_id == batch_id, jobs.c.finished_at.is_not(None)
    asked = select(jobs.c.finished_at, jobs.c.seconds).where(*done)
    last = connection.execute(asked.order_by(jobs.c.finished_at.desc()).limit(_OF_LATE)).all()
    told = [row.seconds for row in last if row.seconds is not None]
    if len(last) < _ENOUGH:
        return (median(told) if told else None), None
    span = (last[0].finished_at - last[-1].finished_at).total_seconds()
    return (median(told) if told else None), span / (len(last) - 1)


def _group(connection: Connection, batch_id: str, code: str, count: int) -> FailedGroup:
    here = jobs.c.batch_id == batch_id, jobs.c.state == JobState.FAILED, jobs.c.failed == code
    asked = select(jobs.c.failed_data, jobs.c.planned_name).where(*here).order_by(jobs.c.seq)
    first = connection.execute(asked.limit(_NAMED)).all()
    names = tuple(row.planned_name for row in first)
    return FailedGroup(Failure(code, first[0].failed_data), count, names)
