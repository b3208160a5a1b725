"""Many cases gone through, on the database thread; see records for how."""

from collections.abc import Sequence

from app.domain.case import Case, Decision
from app.domain.many.acceptance import Audited, Signed
from app.domain.many.bounds import Bounds
from app.domain.many.going import Going
from app.domain.search.case_query import CaseQuery
from app.domain.who import Who
from app.store.base.database import Database
from app.store.cases import samples
from app.store.reviewing import accepting, triaging


class ReviewingRecords:
    """Every method is one transaction; what ReviewingStore says of each holds here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def due(self, query: CaseQuery, seqs: Sequence[int] | None, bounds: Bounds) -> Going:
        with self._database.transaction() as connection:
            return triaging.due(connection, query, seqs, bounds)

    def fill(self, most: int) -> int:
        with self._database.transaction() as connection:
            return triaging.fill(connection, most)

    def accept(self, case_id: str, signed: Signed) -> Case:
        with self._database.transaction() as connection:
            return accepting.accept(connection, case_id, signed)

    def restore(self, case_id: str, held: Sequence[str], before: Decision | None, by: Who) -> Case:
        with self._database.transaction() as connection:
            return accepting.restore(connection, case_id, held, before, by)

    def accept_together(self, case_id: str, signed: Signed, bounds: Bounds, drawn: bool) -> Case:
        with self._database.transaction() as connection:
            return accepting.accept_together(connection, case_id, signed, bounds, drawn)

    def take_back(self, case_id: str, act: str, by: Who) -> Case:
        with self._database.transaction() as connection:
            return accepting.take_back(connection, case_id, act, by)

    def acted(self, act: str) -> tuple[str, ...]:
        with self._database.transaction() as connection:
            return accepting.acted(connection, act)

    def audited(self) -> Audited:
        with self._database.transaction() as connection:
            return samples.audited(connection)
