"""The case list, for asyncio: which cases, in which order, one line per case."""

from collections.abc import Sequence

from app.domain.search.case_query import CaseQuery
from app.domain.search.case_row import CaseRow
from app.store.on_thread import OnThread


class ListStore(OnThread):
    """Lists of any length in parts, so that nothing waits long for the database."""

    async def found(self, query: CaseQuery, most: int, below: int = 0) -> tuple[list[int], int]:
        """Numbers of at most so many cases, newest changed first, and the place of the last; with
        that as below the next are told. A case keeps its number."""
        return await self._ask(lambda records: records.found(query, most, below))

    async def lines(self, seqs: Sequence[int], sought: str = "") -> dict[int, CaseRow]:
        """The line of each of these cases that is still there, by its number; with the hit where
        words are sought. At most some hundred at once."""
        return await self._ask(lambda records: records.lines(seqs, sought))

    async def ids(self, seqs: Sequence[int]) -> tuple[str, ...]:
        """The ids of these cases, in order, of those that are still there. At most some thousand
        at once."""
        return await self._ask(lambda records: records.ids(seqs))

    async def cases(self, limit: int = 200, text: str = "") -> tuple[CaseRow, ...]:
        """Lines of the newest changed, of those in which each word of text begins a word or stands
        in a number."""
        return await self._ask(lambda records: records.cases(limit, text))

    async def numbered(self, number: str) -> tuple[CaseRow, ...]:
        """Lines of the cases of exactly that number, newest changed first."""
        return await self._ask(lambda records: records.numbered(number))

    async def count(self, query: CaseQuery, most: int) -> int:
        """How many cases there are, counted to most and no further."""
        return await self._ask(lambda records: records.count(query, most))

    async def adjusters(self) -> tuple[str, ...]:
        """Everybody who ever decided a case, by the alphabet."""
        return await self._ask(lambda records: records.adjusters())

    async def fill_search(self, count: int) -> int:
        """Put so many cases from before there was an index into it; returns about how many still
        miss."""
        return await self._ask(lambda records: records.fill_search(count))
