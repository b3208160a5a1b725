"""What was asked for in one case stays that case's, whichever lies on the table by then."""

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from app.desk import Desk
from app.domain.case import Case
from app.domain.filing import Act
from app.domain.words import Arrival, Kind
from app.errors import AppError, CaseClosed
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.desks import desk_in
from tests.helpers.photos import saved
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.open_case import Change


@dataclass
class Bench:
    """The first case lies on the table, the second is stored beside it."""

    desk: Desk
    case: CaseModel
    ids: tuple[str, str]

    async def go_to(self, case_id: str) -> None:
        self.case.open_case(case_id)
        await until(lambda: self.case.case.id == case_id)


@asynccontextmanager
async def bench(folder: Path) -> AsyncIterator[Bench]:
    async with desk_in(folder) as desk:
        case = CaseModel(lambda: cases.MEI, lambda error: pytest.fail(str(error)))
        case.attach(desk)
        made = [(await desk.store.new_case(Kind.VEHICLE, cases.MEI, n)).id for n in ("A", "B")]
        here = Bench(desk, case, (made[0], made[1]))
        await here.go_to(made[0])
        try:
            yield here
        finally:
            await case.close()


def sit(folder: Path, work: Callable[[Bench], Awaitable[None]]) -> None:
    async def all_of_it() -> None:
        async with bench(folder) as here:
            await work(here)

    asyncio.run(all_of_it())


def asking(question: str) -> Change:
    async def change(store: Store, case_id: str) -> Case:
        return await store.describe(case_id, cases.MEI, question=question)

    return change


def test_a_case_that_is_still_being_read_does_not_come_over_a_new_one(tmp_path: Path) -> None:
    async def work(here: Bench) -> None:
        here.case.open_case(here.ids[1])
        here.case.new_case()
        await here.desk.store.case(here.ids[1])
        await asyncio.sleep(0.1)
        assert here.case.case.id == ""

    sit(tmp_path, work)


def test_one_that_was_asked_for_comes_where_the_open_one_is_deleted(tmp_path: Path) -> None:
    async def work(here: Bench) -> None:
        here.case.open_case(here.ids[1])
        here.case.take_off()
        await until(lambda: here.case.case.id == here.ids[1])

    sit(tmp_path, work)


def test_what_is_typed_until_another_case_comes_is_kept_in_its_own(tmp_path: Path) -> None:
    async def work(here: Bench) -> None:
        here.case.leaving.connect(lambda: here.case.change(asking("typed"), asking("")))
        await here.go_to(here.ids[1])
        await here.case.settled()
        told = [(await here.desk.store.case(each)).question for each in here.ids]
        assert told == ["typed", ""]

    sit(tmp_path, work)


def test_what_is_on_its_way_into_a_case_is_shown_when_it_was_left_and_is_back(
    tmp_path: Path,
) -> None:
    async def work(here: Bench) -> None:
        opened = here.case.open
        await here.go_to(here.ids[1])
        await here.go_to(here.ids[0])
        case = await here.desk.store.add_photo(here.ids[0], cases.photo(), cases.MEI)
        here.case.took(opened, case)
        assert here.case.case.photos == case.photos

    sit(tmp_path, work)


def test_what_comes_into_a_case_that_was_changed_since_it_was_left_is_shown_as_well(
    tmp_path: Path,
) -> None:
    async def work(here: Bench) -> None:
        opened = here.case.open
        await here.go_to(here.ids[1])
        await here.desk.store.describe(here.ids[0], cases.MEI, question="By a batch?")
        await here.go_to(here.ids[0])
        assert here.case.open is not opened
        here.case.took(
            opened, await here.desk.store.add_photo(here.ids[0], cases.photo(), cases.MEI)
        )
        assert (len(here.case.case.photos), here.case.case.question) == (1, "By a batch?")

    sit(tmp_path, work)


def test_a_change_that_fails_after_its_case_was_left_is_told_as_that_case_s(
    tmp_path: Path,
) -> None:
    async def work(here: Bench) -> None:
        failed, left = list[AppError](), list[tuple[AppError, str]]()
        here.case.failed.connect(failed.append)
        here.case.left_failed.connect(lambda error, case: left.append((error, case.number)))
        opened = here.case.open
        await here.desk.store.act([here.ids[0]], Act.CLOSE, cases.MEI)
        await here.go_to(here.ids[1])
        here.case.change(asking("late"), asking(""), opened=opened)
        await here.case.settled()
        assert failed == []
        ((error, number),) = left
        assert (type(error), number) == (CaseClosed, "A")

    sit(tmp_path, work)


def test_a_picture_that_takes_long_to_pack_comes_into_the_case_it_was_pasted_in(
    tmp_path: Path,
) -> None:
    packing = threading.Event()

    def pack() -> bytes:
        packing.wait(60)
        return saved(Image.new("RGB", (64, 48), "gray"))

    async def work(here: Bench) -> None:
        intake, opened = IntakeModel(here.case), here.case.open
        intake.add_packed(pack, "Pasted picture", Arrival.PASTE)
        await here.go_to(here.ids[1])
        packing.set()
        await until(lambda: opened.case.photos)
        assert here.case.case.photos == ()
        await intake.close()

    sit(tmp_path, work)


def test_a_case_that_comes_back_for_an_undo_is_shown_as_it_is_by_now(tmp_path: Path) -> None:
    async def work(here: Bench) -> None:
        here.case.change(asking("typed"), asking(""))
        await here.case.settled()
        opened = here.case.open
        await here.go_to(here.ids[1])
        await here.desk.store.act([here.ids[0]], Act.DELETE, cases.MEI)
        here.case.put_back(opened)
        await until(lambda: here.case.case.deleted_at)

    sit(tmp_path, work)
