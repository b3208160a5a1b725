"""Links and ticks as undoable changes of the open case."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from app.domain.case import Case
from app.domain.finding import Summary
from app.domain.mark import ItemKey, Lack
from app.domain.open_items import open_items
from app.domain.same_damage import firsts
from app.domain.who import Who
from app.domain.words import RunState, Severity
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened, with_run
from ui.inspection.review_model import ReviewModel

PAIR = ("finding-1", "finding-2")
Change = Callable[[Store, str], Awaitable[Case]]


class Table:
    """Stands for the open case: makes each change at once, and can take the last one back."""

    def __init__(self, store: Store, case: Case) -> None:
        self.store, self.case = store, case
        self.done: list[tuple[Change, Change]] = []
        self.model = ReviewModel(self)  # type: ignore[arg-type]

    def who(self) -> Who:
        return MEI

    def change(self, do: Change, undo: Change) -> None:
        self.done.append((do, undo))

    async def do(self) -> None:
        self.case = await self.done[-1][0](self.store, self.case.id)

    async def undo(self) -> None:
        self.case = await self.done.pop()[1](self.store, self.case.id)


async def _table(store: Store) -> Table:
    asked = Summary(Severity.MINOR, "repair", "", photos_needed=("the roof",))
    findings: Any = (cases.finding(), cases.finding(2))
    told = cases.assessment(*findings, summary=asked)
    return Table(store, await with_run(store, assessment=told, state=RunState.DONE))


@in_loop
async def test_a_link_can_be_made_turned_and_undone(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        table = await _table(store)
        table.model.link(PAIR, True)
        await table.do()
        assert firsts(table.case)["finding-2"].id == "finding-1"
        table.model.link(PAIR, True)
        assert len(table.done) == 1, "nothing changed"
        table.model.link(PAIR, False)
        await table.do()
        assert firsts(table.case) == {}
        await table.undo()
        assert firsts(table.case)["finding-2"].id == "finding-1"
        await table.undo()
        assert table.case.links == ()
        table.model.link(PAIR, None)
        assert table.done == [], "there is nothing to take back"


@in_loop
async def test_a_tick_can_be_undone(tmp_path: Path) -> None:
    item = ItemKey("run-1", Lack.PHOTO, 0)
    async with opened(tmp_path) as store:
        table = await _table(store)
        for answered, left in ((True, 0), (False, 1)):
            table.model.mark(item, answered)
            await table.do()
            assert len(open_items(table.case)) == left
        await table.undo()
        assert open_items(table.case) == ()
        await table.undo()
        assert table.case.marks == ()
        assert len(open_items(table.case)) == 1
