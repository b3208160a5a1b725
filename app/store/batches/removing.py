"""Batches taken away with all the cases they made. Everything runs inside one transaction."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, select

from app.domain.filing import Act
from app.domain.who import Who
from app.store.base.batch_tables import arrivals, batches, jobs, postings, questions
from app.store.base.tables import photos
from app.store.cases import clearing, filing


def originals(connection: Connection, batch_ids: Sequence[str]) -> tuple[str, ...]:
    """SHA-256 of each photo in the cases they made."""
    held = select(photos.c.sha256).where(photos.c.case_id.in_(_cases(batch_ids))).distinct()
    return tuple(connection.execute(held).scalars())


def remove(connection: Connection, batch_ids: Sequence[str], by: Who) -> None:
    """For good, as if their cases had been deleted long ago; one that a legal hold keeps stays."""
    case_ids = list(connection.execute(_cases(batch_ids)).scalars())
    for case_id in filing.act(connection, case_ids, Act.DELETE, by).done:
        clearing.clear(connection, case_id)
    left = select(jobs.c.id).where(jobs.c.batch_id.in_(batch_ids))
    connection.execute(delete(questions).where(questions.c.job_id.in_(left)))
    for table in (jobs, arrivals, postings):
        connection.execute(delete(table).where(table.c.batch_id.in_(batch_ids)))
    connection.execute(delete(batches).where(batches.c.id.in_(batch_ids)))


def _cases(batch_ids: Sequence[str]) -> Select[Any]:
    made = jobs.c.batch_id.in_(batch_ids), jobs.c.case_id.is_not(None)
    return select(jobs.c.case_id).where(*made)
