"""The case list on the database thread; see records for how."""

from collections.abc import Sequence

from app.domain.search.case_query import CaseQuery
from app.domain.search.case_row import CaseRow
from app.store.base.database import Database
from app.store.finding import listing, search


class ListRecords:
    """Every method is one transaction; what ListStore says of each holds here."""

    _database: Database

    def found(self, query: CaseQuery, most: int, below: int) -> tuple[list[int], int]:
        with self._database.transaction() as connection:
            return listing.found(connection, query, most, below)

    def lines(self, seqs: Sequence[int], sought: str) -> dict[int, CaseRow]:
        with self._database.transaction() as connection:
            return listing.lines(connection, seqs, sought)

    def ids(self, seqs: Sequence[int]) -> tuple[str, ...]:
        with self._database.transaction() as connection:
            return listing.ids(connection, seqs)

    def cases(self, limit: int, text: str) -> tuple[CaseRow, ...]:
        with self._database.transaction() as connection:
            seqs, _ = listing.found(connection, CaseQuery(text), limit)
            told = listing.lines(connection, seqs, "")
        return tuple(told[seq] for seq in seqs)

    def numbered(self, number: str) -> tuple[CaseRow, ...]:
        with self._database.transaction() as connection:
            told = listing.lines(connection, listing.numbered(connection, number), "")
        return tuple(sorted(told.values(), key=lambda row: row.changed_at, reverse=True))

    def count(self, query: CaseQuery, most: int) -> int:
        with self._database.transaction() as connection:
            return listing.count(connection, query, most)

    def adjusters(self) -> tuple[str, ...]:
        with self._database.transaction() as connection:
            return listing.adjusters(connection)

    def fill_search(self, count: int) -> int:
        with self._database.transaction() as connection:
            return search.fill(connection, count)
