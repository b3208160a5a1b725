"""Batches as they are on the database thread; see records for how."""

from collections.abc import Collection, Sequence
from datetime import datetime

from app.domain.case import Case
from app.domain.many.batch import (
    Batch,
    BatchState,
    Failure,
    Job,
    JobState,
    Limits,
    Planned,
    Priority,
)
from app.domain.many.batch_progress import BatchProgress
from app.domain.many.grouping import Arrived
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.words import Kind
from app.store.base.database import Database
from app.store.batches import arrivals, batches, jobs, making, postings, progress


class BatchRecords:
    """Every method is one transaction; what BatchStore says of each holds here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, batch: Batch, planned: Sequence[Planned]) -> None:
        with self._database.transaction() as connection:
            batches.add(connection, batch)
            jobs.add(connection, batch.id, planned)

    def listed(self, limit: int) -> tuple[Batch, ...]:
        with self._database.transaction() as connection:
            return batches.listed(connection, limit)

    def going(self, now: datetime) -> tuple[Batch, ...]:
        with self._database.transaction() as connection:
            return tuple(each for each in batches.going(connection) if _begun(each, now))

    def awaiting(self) -> tuple[Batch, ...]:
        with self._database.transaction() as connection:
            return batches.awaiting(connection)

    def grow(self, batch_id: str, planned: Sequence[Planned], arrived: Sequence[Arrived]) -> None:
        with self._database.transaction() as connection:
            jobs.add(connection, batch_id, planned)
            arrivals.keep(connection, batch_id, arrived)

    def taken(self, batch_id: str) -> tuple[Arrived, ...]:
        with self._database.transaction() as connection:
            return arrivals.taken(connection, batch_id)

    def known(self, batch_id: str, arrived: Sequence[Arrived]) -> set[str]:
        with self._database.transaction() as connection:
            return arrivals.known(connection, batch_id, arrived)

    def taken_of(self, paths: Sequence[str]) -> tuple[Arrived, ...]:
        with self._database.transaction() as connection:
            return arrivals.of_paths(connection, paths)

    def unread(
        self, batch_ids: Collection[str] | None, after: int, limit: int
    ) -> tuple[tuple[int, str], ...]:
        with self._database.transaction() as connection:
            return jobs.unread(connection, batch_ids, after, limit)

    def set_state(self, batch_id: str, state: BatchState, why: Failure | None) -> None:
        with self._database.transaction() as connection:
            batches.set_state(connection, batch_id, state, why)
            if state is not BatchState.PAUSED:
                postings.hurry(connection, batch_id)

    def set_limits(self, batch_id: str, limits: Limits, priority: Priority) -> None:
        with self._database.transaction() as connection:
            batches.set_limits(connection, batch_id, limits, priority)

    def may_ask(self, batch_id: str, likely: str) -> bool:
        with self._database.transaction() as connection:
            return batches.may_ask(connection, batch_id, likely)

    def not_asked(self, batch_id: str) -> None:
        with self._database.transaction() as connection:
            batches.not_asked(connection, batch_id)

    def count(self, job: Job, run: Run) -> None:
        with self._database.transaction() as connection:
            batches.count(connection, job, run)

    def claim(self, batch_id: str, now: datetime, most: int) -> tuple[Job, ...]:
        with self._database.transaction() as connection:
            answered = batches.found(connection, batch_id).state is not BatchState.GOING
            return jobs.claim(connection, batch_id, now, most, answered)

    def release(self) -> None:
        with self._database.transaction() as connection:
            jobs.release(connection)

    def make_case(self, batch: Batch, job: Job, kind: Kind, photos: Sequence[Photo]) -> Case:
        with self._database.transaction() as connection:
            return making.make(connection, batch, job, kind, photos)

    def put_back(self, job: Job, again_at: datetime | None, failure: Failure | None) -> None:
        with self._database.transaction() as connection:
            jobs.put_back(connection, job, again_at, failure)

    def end(self, job: Job, failure: Failure | None, now: datetime) -> None:
        with self._database.transaction() as connection:
            jobs.end(connection, job, failure, now)

    def retry(self, batch_id: str, code: str | None) -> None:
        with self._database.transaction() as connection:
            jobs.retry(connection, batch_id, code)
            batches.set_state(connection, batch_id, BatchState.GOING)

    def leave(self, batch_id: str, code: str | None) -> None:
        with self._database.transaction() as connection:
            jobs.leave(connection, batch_id, code)

    def alike(self, job: Job) -> str:
        with self._database.transaction() as connection:
            return jobs.alike(connection, job)

    def jobs(self, batch_id: str, state: JobState | None, limit: int) -> tuple[Job, ...]:
        with self._database.transaction() as connection:
            return jobs.listed(connection, batch_id, state, limit)

    def progress(self, batch_id: str, now: datetime) -> BatchProgress:
        with self._database.transaction() as connection:
            return progress.progress(connection, batch_id, now)


def _begun(batch: Batch, now: datetime) -> bool:
    at = batch.limits.begins_at
    return at is None or at <= now
