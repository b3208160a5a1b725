"""Changes never overtake each other."""

import asyncio

from app.domain.case import Case
from app.domain.words import Kind
from app.store.store import Store
from ui.inspection.changes import Changes
from ui.inspection.open_case import Change, OpenCase, blank
from ui.tasks import Tasks


def named(name: str) -> Change:
    async def change(store: Store, case_id: str) -> Case:
        raise AssertionError(name)

    return change


def test_each_waits_for_the_one_before() -> None:
    made: list[str] = []

    async def make(opened: OpenCase, change: Change) -> None:
        made.append("begun")
        await asyncio.sleep(0)
        made.append("ended")

    async def both() -> None:
        tasks = Tasks(lambda error: None, lambda error: None)
        changes, opened = Changes(make, tasks), blank(Kind.VEHICLE)
        changes.put(opened, named("first"))
        changes.put(opened, named("second"))
        await changes.settled()
        await tasks.close()

    asyncio.run(both())
    assert made == ["begun", "ended"] * 2


def test_nothing_asked_for_is_settled() -> None:
    async def make(opened: OpenCase, change: Change) -> None:
        raise AssertionError

    async def none() -> None:
        await Changes(make, Tasks(lambda error: None, lambda error: None)).settled()

    asyncio.run(none())
