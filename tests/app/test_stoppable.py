"""What is cancelled stops soon, or is finished."""

import asyncio
from collections.abc import Callable

import pytest

from app.stoppable import finished, stoppable
from tests.helpers.stores import in_loop
from tests.helpers.waiting import until


@in_loop
async def test_work_in_a_thread_is_told_to_stop() -> None:
    began, loop = asyncio.Event(), asyncio.get_running_loop()

    def work(stopped: Callable[[], bool]) -> None:
        loop.call_soon_threadsafe(began.set)
        while not stopped():
            pass

    waiting = asyncio.ensure_future(stoppable(work))
    await began.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


@in_loop
async def test_what_must_not_be_left_half_done_is_finished_before_anybody_goes_on() -> None:
    done, way = [], asyncio.Event()

    async def work() -> None:
        done.append("begun")
        await way.wait()
        done.append("ended")

    waiting = asyncio.ensure_future(finished(work()))
    await until(lambda: done)
    waiting.cancel()
    asyncio.get_running_loop().call_soon(way.set)
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert done == ["begun", "ended"]
    with pytest.raises(ZeroDivisionError):
        await finished(_fails())


async def _fails() -> None:
    raise ZeroDivisionError
