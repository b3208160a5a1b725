"""Nothing a model started outlives it."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from app.errors import AppError, Unreachable
from ui.tasks import Tasks


class Told:
    """What Tasks reported."""

    def __init__(self) -> None:
        self.failed: list[AppError] = []
        self.crashed: list[Exception] = []


def _run(body: Callable[[Tasks, Told], Coroutine[Any, Any, None]]) -> Told:
    told = Told()

    async def main() -> None:
        tasks = Tasks(told.failed.append, told.crashed.append)
        await body(tasks, told)
        await tasks.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    return told


def test_an_app_error_is_a_failure_and_anything_else_a_crash() -> None:
    async def fail() -> None:
        raise Unreachable(host="example.com")

    async def crash() -> None:
        raise KeyError("bug")

    async def body(tasks: Tasks, told: Told) -> None:
        tasks.start("fail", fail())
        tasks.start("crash", crash())
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    told = _run(body)
    assert [type(error) for error in told.failed] == [Unreachable]
    assert [type(error) for error in told.crashed] == [KeyError]


def test_closing_cancels_silently_and_waits_for_the_end() -> None:
    seen: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            seen.append("cleaned up")

    async def body(tasks: Tasks, told: Told) -> None:
        tasks.start("work", work())
        await asyncio.sleep(0)

    told = _run(body)
    assert seen == ["cleaned up"]
    assert not told.failed
    assert not told.crashed


def test_the_same_name_replaces_and_never_overlaps() -> None:
    seen: list[str] = []

    async def work(name: str) -> None:
        seen.append(f"{name} begins")
        try:
            await asyncio.sleep(60 if name == "old" else 0)
        finally:
            await asyncio.sleep(0)
            seen.append(f"{name} ends")

    async def body(tasks: Tasks, told: Told) -> None:
        tasks.start("rows", work("old"))
        await asyncio.sleep(0)
        tasks.start("rows", work("new"))
        assert tasks.running("rows")
        await tasks.ended("rows")
        assert not tasks.running("rows")

    _run(body)
    assert seen == ["old begins", "old ends", "new begins", "new ends"]


def test_a_third_waits_for_the_first_too() -> None:
    seen: list[str] = []

    async def work(name: str) -> None:
        seen.append(f"{name} begins")
        try:
            await asyncio.sleep(60 if name == "first" else 0)
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
            seen.append(f"{name} ends")

    async def body(tasks: Tasks, told: Told) -> None:
        tasks.start("rows", work("first"))
        await asyncio.sleep(0)
        tasks.start("rows", work("second"))
        await asyncio.sleep(0)
        tasks.start("rows", work("third"))
        await tasks.ended("rows")

    _run(body)
    assert seen == ["first begins", "first ends", "third begins", "third ends"]


def test_one_that_never_began_leaves_no_warning() -> None:
    began: list[str] = []

    async def work() -> None:
        began.append("x")

    async def body(tasks: Tasks, told: Told) -> None:
        tasks.start("a", work())
        tasks.start("a", work())
        tasks.cancel("a")
        await tasks.close()
        tasks.start("late", work())

    _run(body)
    assert not began


def test_one_that_is_stopped_before_it_began_comes_to_its_own_end() -> None:
    seen: list[str] = []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(60)
            seen.append(f"{name} went on")
        finally:
            seen.append(f"{name} is over")

    async def body(tasks: Tasks, told: Told) -> None:
        tasks.start("a", work("first"))
        tasks.cancel("a")
        assert tasks.running("a")
        await tasks.ended("a")
        assert seen == ["first is over"]
        tasks.start("a", work("second"))
        await asyncio.sleep(0)
        tasks.start("a", work("third"))  # which waits for the one it replaces
        await asyncio.sleep(0)
        tasks.cancel("a")
        await tasks.ended("a")

    told = _run(body)
    assert seen == ["first is over", "second is over", "third is over"]
    assert not told.failed
    assert not told.crashed


def test_a_run_may_replace_itself() -> None:
    seen: list[int] = []

    async def body(tasks: Tasks, told: Told) -> None:
        async def work(left: int) -> None:
            seen.append(left)
            if left:
                tasks.start("again", work(left - 1))
            await asyncio.sleep(0)

        tasks.start("again", work(2))
        for _ in range(30):
            await asyncio.sleep(0)
        assert not tasks.running("again")

    _run(body)
    assert seen == [2, 1, 0]
