"""What is told of a test that doesn't end."""

import asyncio
import os
from pathlib import Path

from tests.helpers.stores import in_loop
from tests.helpers.stuck import told_where, waits
from tests.helpers.waiting import until


@in_loop
async def test_where_each_task_waits_is_told_down_to_the_innermost(tmp_path: Path) -> None:
    never, begun = asyncio.Event(), asyncio.Event()

    async def inner() -> None:
        begun.set()
        await never.wait()

    async def outer() -> None:
        await inner()

    waiting = asyncio.create_task(outer(), name="the one that waits")
    await begun.wait()
    place = tmp_path / "told"
    into = os.open(place, os.O_CREAT | os.O_WRONLY)
    with told_where("a test", 0.01, into):
        await until(lambda: b"the one that waits" in place.read_bytes())
    os.close(into)
    told = place.read_text(encoding="utf-8")
    assert told.startswith("\na test waits:\n")
    of_it = told[told.index("the one that waits") :].splitlines()[1:4]
    assert [line.rpartition(" ")[2] for line in of_it] == ["outer", "inner", "wait"]
    assert all(":" in line for line in of_it)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert not any("the one that waits" in line for line in waits())


def test_one_that_ends_in_time_is_told_nothing_of(tmp_path: Path) -> None:
    place = tmp_path / "told"
    into = os.open(place, os.O_CREAT | os.O_WRONLY)
    with told_where("a test", 60, into):
        pass
    os.close(into)
    assert place.read_bytes() == b""
