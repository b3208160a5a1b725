"""How many cases there are behind each choice of the filters, counted while somebody looks."""

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.search.case_query import CaseQuery
from app.errors import AppError
from ui.tasks import Tasks

MOST = 1_000  # counted so far and no further, so that it takes no time

Count = Callable[[CaseQuery, int], Awaitable[int]]


class CountsModel(QObject):
    """count(query, most) asks the store; a number above MOST means «more»."""

    counted = Signal(object, int)  # CaseQuery, how many
    failed = Signal(object)  # AppError

    def __init__(self, count: Count, crashed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._count = count
        self._tasks = Tasks(self._fail, crashed)

    def want(self, name: str, queries: Sequence[CaseQuery]) -> None:
        """Count these, one after the other; what was wanted before under that name no longer."""
        self._tasks.start(name, self._count_all(tuple(queries)))

    async def close(self) -> None:
        """Count nothing more."""
        await self._tasks.close()

    async def _count_all(self, queries: tuple[CaseQuery, ...]) -> None:
        for query in queries:
            self.counted.emit(query, await self._count(query, MOST + 1))

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)


def shown(count: int) -> str:
    """A count in as little room as it needs."""
    return f"{MOST}+" if count > MOST else str(count)
