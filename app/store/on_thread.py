"""The records on the one thread that touches the database; any asyncio loop may ask."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import count
from pathlib import Path
from queue import Empty, PriorityQueue
from threading import Event
from typing import TYPE_CHECKING, Any, Self, TypeVar

from app.paths import migrations

if TYPE_CHECKING:
    from app.store.records import Records

    # Whether others go first, its number, the question.
    _Asked = tuple[bool, int, Callable[[Records], Any], Future[Any]]

Told = TypeVar("Told")
_QUIET = 0.1  # seconds without a question; between two keys of somebody who types is time enough


class OnThread:
    """Opens, asks and closes. Once asked for, a change is made even if whoever waits for it is
    cancelled. set_aside: the folder with what was there before, where opening it began with
    putting a backup in place."""

    def __init__(self, thread: ThreadPoolExecutor, records: "Records") -> None:
        self._thread, self._records = thread, records
        self.set_aside = records.set_aside
        self._waiting: PriorityQueue[_Asked] = PriorityQueue()
        self._numbers = count()
        self._settling = self._closing = False

    @classmethod
    async def open(cls, folder: Path, beside: bool = False) -> Self:
        """Open the store in a folder this program has locked; both are made where missing. An
        older file is backed up and upgraded, and runs of a program that died are INTERRUPTED.
        beside: another program has locked it, and this one only looks; whatever would change
        something is refused with StoreUnwritable, an older file with StoreInUse.

        Raises StoreTooNew, StoreDamaged (the file is left as it is), StoreUnwritable, and
        BackupUnusable where a backup was to be put in place first and can't be.
        """
        thread = ThreadPoolExecutor(1, "database")
        opening = thread.submit(_open, folder, beside)
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
        self._closing = True
        self._put(_nothing, Future(), False)  # wakes who waits for it to be quiet
        # Not through what waits: that is answered between two steps of a copy, too.
        await _outcome(self._thread.submit(self._records.close))
        self._thread.shutdown()

    async def copy_to(self, part: Path) -> None:
        """Copy the whole file while it is worked in, into a new file that is for the caller to
        check. What is asked meanwhile is answered between two steps, and is in the copy. If it is
        cancelled, it stops at the next step. Raises StoreDamaged and StoreUnwritable."""
        stop = Event()
        copying = asyncio.wrap_future(self._thread.submit(self._copy, part, stop))
        try:
            await asyncio.shield(copying)
        except asyncio.CancelledError:
            stop.set()
            await asyncio.wait([copying])
            copying.exception()  # looked at, so that asyncio does not complain of it
            raise

    def _copy(self, part: Path, stop: Event) -> None:
        def between() -> None:
            if stop.is_set():
                raise InterruptedError("no longer wanted")
            for _ in range(self._waiting.qsize()):
                self._answer_next()

        self._records.copy_to(part, between)

    async def _ask(self, question: Callable[["Records"], Told], *, first: bool = False) -> Told:
        """first: before whatever else waits, since a server idles until it is answered."""
        asked: Future[Told] = Future()
        self._put(question, asked, first)
        self._thread.submit(self._answer_next)
        return await _outcome(asked)

    def _put(self, question: Callable[["Records"], Any], asked: Future[Any], first: bool) -> None:
        self._waiting.put((not first, next(self._numbers), question, asked))

    def _answer_next(self) -> None:
        """Answer one question. One only: somebody who asks without a pause would otherwise keep
        a copy that was asked for from ever beginning."""
        with suppress(Empty):  # a copy, or who waits for it to be quiet, came to it first
            self._answer(self._waiting.get_nowait())

    def _answer(self, waiting: "_Asked") -> None:
        _, _, question, asked = waiting
        try:
            told = question(self._records)
        except BaseException as error:  # whatever it is, it is for whoever asked
            asked.set_exception(error)
        else:
            asked.set_result(told)
        if not self._closing and self._records.unsettled:
            self._settle_soon()

    def _settle_soon(self) -> None:
        if not self._settling:
            self._settling = True
            self._thread.submit(self._settle_when_quiet)

    def _settle_when_quiet(self) -> None:
        """Settle if nothing is asked for a while; what is asked is answered at once."""
        self._settling = False
        if self._closing:
            return
        try:
            asked = self._waiting.get(timeout=_QUIET)
        except Empty:
            if self._records.settle():
                self._settle_soon()
        else:
            self._answer(asked)


def _nothing(_: "Records") -> None:
    pass


async def _outcome(asked: Future[Told]) -> Told:
    # Shielded: cancelling would take work that has not begun out of the queue, and a change
    # that was asked for has to be made.
    return await asyncio.shield(asyncio.wrap_future(asked))


def _open(folder: Path, beside: bool) -> "Records":
    # Imported on the database thread: SQLAlchemy takes as long as the whole window.
    from app.store.records import Records

    return Records(folder, migrations(), beside)
