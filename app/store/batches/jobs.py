"""What is written about the jobs of batches. Everything runs inside one transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Update, delete, exists, func, insert, select, update

from app.domain.many.batch import Failure, Job, JobState, Planned
from app.store.base import rows
from app.store.base.batch_tables import jobs, questions
from app.store.base.tables import photos

_AT_ONCE = 1_000


def add(connection: Connection, batch_id: str, planned: Sequence[Planned]) -> None:
    """One for each, behind those that are there."""
    highest = select(func.max(jobs.c.place)).where(jobs.c.batch_id == batch_id)
    first = (connection.execute(highest).scalar() or 0) + 1
    for start in range(0, len(planned), _AT_ONCE):
        told = planned[start : start + _AT_ONCE]
        lines = [_row(batch_id, first + start + n, each) for n, each in enumerate(told)]
        connection.execute(insert(jobs), lines)


def claim(
    connection: Connection, batch_id: str, now: datetime, most: int, answered: bool = False
) -> tuple[Job, ...]:
    """At most so many that are due, in their order; they are somebody's from now on. answered:
    none but those whose answers came and are to be read."""
    due = (jobs.c.next_try_at.is_(None)) | (jobs.c.next_try_at <= now)
    asked = select(jobs).where(_of(batch_id, JobState.WAITING), jobs.c.away.is_(False), due)
    asked = asked.where(has_answer()) if answered else asked
    asked = asked.order_by(jobs.c.place)
    told = connection.execute(asked.limit(most)).mappings().all()
    if not told:
        return ()
    taken = update(jobs).where(jobs.c.id.in_([row["id"] for row in told]))
    connection.execute(taken.values(state=JobState.WORKING, tries=jobs.c.tries + 1))
    return tuple(
        job_from({**row, "state": JobState.WORKING, "tries": row["tries"] + 1}) for row in told
    )


def release(connection: Connection) -> None:
    """Nobody works on any of them: those that were begun wait again, as if they had not been."""
    begun = update(jobs).where(jobs.c.state == JobState.WORKING)
    connection.execute(begun.values(state=JobState.WAITING, tries=jobs.c.tries - 1))


def put_back(
    connection: Connection, job: Job, again_at: datetime | None, failure: Failure | None
) -> None:
    """It waits again; without a failure, as if it had not been begun. One that came to its end
    meanwhile, as whoever worked on it was cut off, stays there."""
    told: dict[str, Any] = {"state": JobState.WAITING, "next_try_at": again_at}
    told |= _failed(failure) if failure else {"tries": jobs.c.tries - 1}
    connection.execute(_here(job.id).where(jobs.c.state == JobState.WORKING).values(told))


def tie(connection: Connection, job_id: str, case_id: str, pictures: str) -> None:
    """The case is the job's, with all its photos in it."""
    connection.execute(_here(job_id).values(case_id=case_id, pictures=pictures))


def end(connection: Connection, job: Job, failure: Failure | None, now: datetime) -> None:
    """Done, or failed for good."""
    state = JobState.FAILED if failure else JobState.DONE
    told = {"state": state, "finished_at": now, "seconds": job.seconds, "refused": job.refused}
    connection.execute(_here(job.id).values(told | _failed(failure)))
    if failure is None:  # what a provider was asked meanwhile is asked no more
        connection.execute(delete(questions).where(questions.c.job_id == job.id))


def counted(connection: Connection, job_id: str, run_id: str) -> bool:
    """Whether the batch has counted that answer already; from now on it has."""
    known = connection.execute(select(jobs.c.counted).where(jobs.c.id == job_id)).scalar() or ()
    if run_id in known:
        return True
    connection.execute(_here(job_id).values(counted=(*known, run_id)))
    return False


def retry(connection: Connection, batch_id: str, code: str | None) -> None:
    """Those that failed are tried again, of that code alone or all (None), as often as new ones."""
    anew = {"state": JobState.WAITING, "tries": 0, "next_try_at": None, "finished_at": None}
    connection.execute(_failed_ones(batch_id, code).values(anew))


def leave(connection: Connection, batch_id: str, code: str | None) -> None:
    """Those that failed stay as they are, and nobody is asked about them any more."""
    connection.execute(_failed_ones(batch_id, code).values(state=JobState.LEFT))


def alike(connection: Connection, job: Job) -> str:
    """The case of a job of the batch that is done, with the very same photos and question; "" where
    there is none."""
    same = jobs.c.pictures == job.pictures, jobs.c.pictures != ""
    asked = jobs.c.planned_question == job.planned.question
    first = select(jobs.c.case_id).where(_of(job.batch_id, JobState.DONE), *same, asked)
    # By a sum, so that SQLite does not go through all that are done for the sake of their order.
    return connection.execute(first.order_by(jobs.c.place + 0).limit(1)).scalar() or ""


def unread(
    connection: Connection, batch_ids: Collection[str] | None, after: int, limit: int
) -> tuple[tuple[int, str], ...]:
    """Cases that jobs made and have done, with a photo nothing was read in yet, each behind the
    number of its job; those behind that number, of these batches or all (None)."""
    told = select(photos.c.seq).where(photos.c.case_id == jobs.c.case_id)
    wanted = jobs.c.seq > after, jobs.c.state == JobState.DONE, jobs.c.planned_case_id == ""
    asked = select(jobs.c.seq, jobs.c.case_id).where(*wanted)
    asked = asked.where(told.where(photos.c.reading.is_(None)).exists())
    if batch_ids is not None:
        # Put together, so that SQLite begins behind that number, not with all of the batch.
        asked = asked.where((jobs.c.batch_id + "").in_(batch_ids))
    found = connection.execute(asked.order_by(jobs.c.seq).limit(limit))
    return tuple((seq, case_id) for seq, case_id in found)


def listed(
    connection: Connection, batch_id: str, state: JobState | None, limit: int
) -> tuple[Job, ...]:
    """In their order."""
    here = jobs.c.batch_id == batch_id if state is None else _of(batch_id, state)
    asked = select(jobs).where(here).order_by(jobs.c.place).limit(limit)
    return tuple(job_from(row) for row in connection.execute(asked).mappings())


def job_from(row: Any) -> Job:
    """The job of a row."""
    failed = Failure(row["failed"], row["failed_data"]) if row["failed"] else None
    planned = rows.built(Planned, row, "planned_")
    return rows.built(Job, row, planned=planned, failed=failed, case_id=row["case_id"] or "")


def has_answer() -> Any:
    """Of a job: something it was asked is answered, and still to be read."""
    return exists().where(questions.c.job_id == jobs.c.id, questions.c.status.is_not(None))


def _row(batch_id: str, place: int, planned: Planned) -> dict[str, Any]:
    new = Job(uuid4().hex, batch_id, place, planned)
    row = rows.flat(new, leave=("planned", "failed")) | rows.flat(planned, "planned_")
    return row | _failed(None) | {"case_id": planned.case_id or None, "away": False, "counted": ()}


def _failed(failure: Failure | None) -> dict[str, Any]:
    told = failure or Failure("")
    return {"failed": told.code, "failed_data": told.data}


def _of(batch_id: str, state: JobState) -> Any:
    return (jobs.c.batch_id == batch_id) & (jobs.c.state == state)


def _failed_ones(batch_id: str, code: str | None) -> Update:
    those = update(jobs).where(_of(batch_id, JobState.FAILED))
    return those if code is None else those.where(jobs.c.failed == code)


def _here(job_id: str) -> Update:
    return update(jobs).where(jobs.c.id == job_id)
