"""The records on the one thread that touches the database; any asyncio loop may ask."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from app.paths import migrations

if TYPE_CHECKING:
    from app.store.records import Records

Told = TypeVar("Told")


class OnThread:
    """Opens, asks and closes. Once asked for, a change is made even if whoever waits for it is
    cancelled."""

    def __init__(self, thread: ThreadPoolExecutor, records: "Records") -> None:
        self._thread, self._records = thread, records

    @classmethod
    async def open(cls, folder: Path) -> Self:
        """Open the store in a folder this program has locked; both are made where missing. An
        older file is backed up and upgraded, and runs of a program that died are INTERRUPTED.

        Raises StoreTooNew, StoreDamaged (the file is left as it is), StoreUnwritable.
        """
        thread = ThreadPoolExecutor(1, "database")
        opening = thread.submit(_open, folder)
        try:
            return cls(thread, await _outcome(opening))
        except asyncio.CancelledError:
            thread.submit(lambda: opening.result().close())
            thread.shutdown(wait=False)
            raise
        except BaseException:
            thread.shutdown()
            raise

    async def close(self) -> None:
        """Finish what was asked for, close the file, end the thread."""
        await self._ask(lambda records: records.close())
        self._thread.shutdown()

    async def _ask(self, question: Callable[["Records"], Told]) -> Told:
        return await _outcome(self._thread.submit(question, self._records))


async def _outcome(asked: Future[Told]) -> Told:
    # Shielded: cancelling would take work that has not begun out of the queue, and a change
    # that was asked for has to be made.
    return await asyncio.shield(asyncio.wrap_future(asked))


def _open(folder: Path) -> "Records":
    # Imported on the database thread: SQLAlchemy takes as long as the whole window.
    from app.store.records import Records

    return Records(folder, migrations())
