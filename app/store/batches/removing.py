"""Batches taken away with all the cases they made, so many in a turn. Everything runs inside one
transaction."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, func, select

from app.store.base.batch_tables import arrivals, batches, jobs, postings, questions
from app.store.base.tables import cases, photos


def made(connection: Connection, batch_ids: Sequence[str], limit: int) -> tuple[str, ...]:
    """Ids of cases they made, at most so many; not of those a legal hold keeps."""
    return tuple(connection.execute(_made(batch_ids, cases.c.id).limit(limit)).scalars())


def count_made(connection: Connection, batch_ids: Sequence[str]) -> int:
    """How many there are."""
    return int(connection.execute(_made(batch_ids, func.count())).scalar_one())


def originals(connection: Connection, case_ids: Sequence[str]) -> tuple[str, ...]:
    """SHA-256 of each photo in these cases."""
    held = select(photos.c.sha256).where(photos.c.case_id.in_(case_ids)).distinct()
    return tuple(connection.execute(held).scalars())


def remove(connection: Connection, batch_ids: Sequence[str]) -> None:
    """For good, with their jobs; the cases they made go before."""
    left = select(jobs.c.id).where(jobs.c.batch_id.in_(batch_ids))
    connection.execute(delete(questions).where(questions.c.job_id.in_(left)))
    for table in (jobs, arrivals, postings):
        connection.execute(delete(table).where(table.c.batch_id.in_(batch_ids)))
    connection.execute(delete(batches).where(batches.c.id.in_(batch_ids)))


def _made(batch_ids: Sequence[str], what: Any) -> Select[Any]:
    free = jobs.c.batch_id.in_(batch_ids), cases.c.held.is_(False)
    return select(what).select_from(cases.join(jobs, jobs.c.case_id == cases.c.id)).where(*free)
