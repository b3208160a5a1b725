"""What is being written is written when all is closed; everything else is given up."""

import asyncio
from typing import Any

from app.errors import SetupUnreadable
from tests.helpers.settings_bench import no_crash, no_desk
from tests.helpers.stores import in_loop
from ui.desk_model import DeskModel


class Two(DeskModel):
    """Looks, and writes."""

    finishes = ("write",)

    def __init__(self) -> None:
        super().__init__(no_desk, no_crash)
        self.done: list[str] = []

    def begin(self) -> None:
        for name in ("write", "look"):
            self._tasks.start(name, self._work(name))

    def fail(self) -> None:
        self._tasks.start("look", self._failing())

    async def _work(self, name: str) -> None:
        await asyncio.sleep(0.05 if name == "write" else 60)
        self.done.append(name)

    async def _failing(self) -> None:
        raise SetupUnreadable("/x", "")


@in_loop
async def test_what_it_finishes_is_finished_and_the_rest_ends_at_once() -> None:
    model = Two()
    model.begin()
    await asyncio.sleep(0)
    async with asyncio.timeout(60):
        await model.close()
    assert model.done == ["write"]


@in_loop
async def test_what_goes_wrong_is_told() -> None:
    model, told = Two(), list[Any]()
    model.failed.connect(told.append)
    model.fail()
    await asyncio.sleep(0.05)
    await model.close()
    assert [type(each) for each in told] == [SetupUnreadable]
