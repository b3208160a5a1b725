"""Photos put into order, undone, and refused once a model was asked about them."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.errors import AppError, OrderOnRecord
from tests.helpers import cases
from tests.helpers.open_cases import open_case
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.order_model import OrderModel

pytestmark = pytest.mark.usefixtures("qapp")


def at_case(
    folder: Path,
    work: Callable[[CaseModel, OrderModel], Awaitable[None]],
    asks_now: Callable[[], bool] = lambda: False,
) -> None:
    async def whole() -> None:
        async with open_case(folder, photos=6) as model:
            await work(model, OrderModel(model, asks_now))

    asyncio.run(whole())


def order(model: CaseModel) -> str:
    return "".join(photo.id.removeprefix("photo-") for photo in model.case.photos)


def test_moved_and_moved_back(tmp_path: Path) -> None:
    async def work(model: CaseModel, photos: OrderModel) -> None:
        photos.move("photo-1", 2)
        await until(lambda: order(model) == "231456")
        assert model.case.photo_number("photo-1") == 3
        photos.move("photo-6", -1)
        await until(lambda: order(model) == "231465")
        model.undo()
        model.undo()
        await until(lambda: order(model) == "123456")
        model.redo()
        await until(lambda: order(model) == "231456")

    at_case(tmp_path, work)


def test_a_key_held_down_moves_it_on_and_never_out_of_its_inspection(tmp_path: Path) -> None:
    async def work(model: CaseModel, photos: OrderModel) -> None:
        for _ in range(5):
            photos.move("photo-1", 1)
        await model.settled()
        assert order(model) == "234156"
        photos.move("photo-5", -1)
        await model.settled()
        assert order(model) == "234156"
        assert [len(i.photos) for i in model.case.inspections] == [4, 2]

    at_case(tmp_path, work)


def test_what_a_model_was_asked_about_keeps_its_order(tmp_path: Path) -> None:
    async def work(model: CaseModel, photos: OrderModel) -> None:
        told: list[AppError] = []
        model.failed.connect(told.append)
        photos.move("photo-1", 1)
        await model.settled()
        store = (await model.desk()).store
        run = cases.run(inspection_id=model.case.inspections[0].id)
        await store.start_run(model.case.id, run)
        photos.move("photo-1", 1)
        model.undo()
        model.undo()
        await model.settled()
        assert order(model) == "213456"
        assert {type(error) for error in told} == {OrderOnRecord}

    at_case(tmp_path, work)


def test_a_photo_that_is_gone_is_moved_nowhere(tmp_path: Path) -> None:
    async def work(model: CaseModel, photos: OrderModel) -> None:
        photos.move("photo-9", 1)
        photos.move("photo-4", -3)
        await until(lambda: order(model) == "412356")
        store = (await model.desk()).store
        await store.remove_photo(model.case.id, "photo-2", cases.MEI)
        model.undo()
        await until(lambda: order(model) == "13456")

    at_case(tmp_path, work)


def test_while_photos_are_made_ready_for_a_model_they_stay(tmp_path: Path) -> None:
    asking: list[bool] = []

    async def work(model: CaseModel, photos: OrderModel) -> None:
        told: list[AppError] = []
        model.failed.connect(told.append)
        photos.move("photo-1", 1)
        await model.settled()
        asking.append(True)
        photos.move("photo-1", 1)
        model.undo()
        model.undo()
        await model.settled()
        assert order(model) == "213456"
        assert {type(error) for error in told} == {OrderOnRecord}

    at_case(tmp_path, work, lambda: bool(asking))
