"""What the jobs of batches have taken in, for whoever is to delete it."""

from collections.abc import Collection

from sqlalchemy import Connection, delete, select

from app.store.base.batch_tables import jobs, questions
from app.store.base.tables import photos


def jobs_of(connection: Connection, batch_id: str) -> tuple[tuple[str, str, str], ...]:
    """Of each job: what it was planned as, its id, the case it made, "" for none yet."""
    asked = select(jobs.c.planned_name, jobs.c.id, jobs.c.case_id)
    rows = connection.execute(asked.where(jobs.c.batch_id == batch_id).order_by(jobs.c.place))
    return tuple((name, job_id, case_id or "") for name, job_id, case_id in rows)


def all_originals(connection: Connection) -> tuple[str, ...]:
    """SHA-256 of every photo that is in a case."""
    return tuple(connection.execute(select(photos.c.sha256).distinct()).scalars())


def cases_with(connection: Connection, sha256s: Collection[str]) -> tuple[str, ...]:
    """Cases with one of these photos."""
    asked = select(photos.c.case_id).where(photos.c.sha256.in_(sha256s)).distinct()
    return tuple(connection.execute(asked).scalars())


def drop_jobs(connection: Connection, job_ids: Collection[str]) -> None:
    """They ask about nothing any more."""
    connection.execute(delete(questions).where(questions.c.job_id.in_(job_ids)))
    connection.execute(delete(jobs).where(jobs.c.id.in_(job_ids)))
