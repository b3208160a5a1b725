"""Postings as they are on the database thread; see records for how."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.many.batch import Batch, Failure
from app.domain.many.posting import Kept, Posting, Told
from app.store.base.database import Database
from app.store.batches import postings


class PostingRecords:
    """Every method is one transaction; what PostingStore says of each holds here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, posting: Posting) -> None:
        with self._database.transaction() as connection:
            postings.add(connection, posting)

    def save(self, posting: Posting) -> None:
        with self._database.transaction() as connection:
            postings.save(connection, posting)

    def open_ones(self) -> tuple[tuple[Batch, Posting], ...]:
        with self._database.transaction() as connection:
            return postings.open_ones(connection)

    def put(self, posting: Posting, job_id: str, name: str) -> None:
        with self._database.transaction() as connection:
            postings.put(connection, posting, job_id, name)

    def share(self, batch_id: str, job_id: str, name: str) -> bool:
        with self._database.transaction() as connection:
            return postings.share(connection, batch_id, job_id, name)

    def find(self, job_id: str, name: str) -> tuple[bool, Kept | None]:
        with self._database.transaction() as connection:
            return postings.find(connection, job_id, name)

    def drop(self, job_id: str, name: str) -> None:
        with self._database.transaction() as connection:
            postings.drop(connection, job_id, name)

    def put_away(self, job_id: str) -> None:
        with self._database.transaction() as connection:
            postings.put_away(connection, job_id)

    def waits_for(self, case_id: str) -> str:
        with self._database.transaction() as connection:
            return postings.waits_for(connection, case_id)

    def is_full(self, batch_id: str) -> bool:
        with self._database.transaction() as connection:
            return postings.is_full(connection, batch_id)

    def keep(self, posting_id: str, told: Sequence[Told]) -> int:
        with self._database.transaction() as connection:
            return postings.keep(connection, posting_id, told)

    def end(
        self,
        posting: Posting,
        failures: dict[str, Failure],
        usual: Failure | None,
        most: int,
        now: datetime,
    ) -> None:
        with self._database.transaction() as connection:
            postings.end(connection, posting, failures, usual, most, now)
