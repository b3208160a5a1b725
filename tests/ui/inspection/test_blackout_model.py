"""Blackouts as changes of the open case: kept in order, none lost, each undoable."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.place.region import Region
from tests.helpers.open_cases import open_case
from tests.helpers.waiting import until
from ui.inspection.blackout_model import BlackoutModel
from ui.inspection.case_model import CaseModel

pytestmark = pytest.mark.usefixtures("qapp")
ONE, OTHER = Region(0.1, 0.1, 0.2, 0.2), Region(0.5, 0.5, 0.7, 0.7)


def at_case(folder: Path, work: Callable[[CaseModel, BlackoutModel], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with open_case(folder, photos=1) as model:
            await work(model, BlackoutModel(model))

    asyncio.run(whole())


def held(model: CaseModel) -> tuple[Region, ...]:
    return model.case.photos[0].blackouts


def test_drawn_taken_away_and_back(tmp_path: Path) -> None:
    async def work(model: CaseModel, blackouts: BlackoutModel) -> None:
        blackouts.black_out("photo-1", ONE)
        await until(lambda: held(model) == (ONE,))
        blackouts.uncover("photo-1", ONE)
        await until(lambda: held(model) == ())
        model.undo()
        await until(lambda: held(model) == (ONE,))
        model.undo()
        await until(lambda: held(model) == ())
        model.redo()
        await until(lambda: held(model) == (ONE,))

    at_case(tmp_path, work)


def test_two_drawn_quickly_are_both_kept(tmp_path: Path) -> None:
    async def work(model: CaseModel, blackouts: BlackoutModel) -> None:
        blackouts.black_out("photo-1", ONE)
        blackouts.black_out("photo-1", OTHER)
        await until(lambda: held(model) == (ONE, OTHER))
        blackouts.uncover("photo-1", ONE)
        blackouts.black_out("photo-1", ONE)
        await until(lambda: held(model) == (OTHER, ONE))

    at_case(tmp_path, work)


def test_several_at_once_are_one_change(tmp_path: Path) -> None:
    async def work(model: CaseModel, blackouts: BlackoutModel) -> None:
        blackouts.black_out("photo-1", ONE, OTHER)
        await until(lambda: held(model) == (ONE, OTHER))
        model.undo()
        await until(lambda: held(model) == ())
        model.redo()
        await until(lambda: held(model) == (ONE, OTHER))

    at_case(tmp_path, work)
