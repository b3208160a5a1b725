"""Squares of originals come from the decoding child; only what is still looked at is waited for."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from app.domain.place.tile_set import TileSet
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.tiles_model import TilesModel

pytestmark = pytest.mark.usefixtures("qapp")
JPEG = saved(photo_like(1200, 700))


def test_squares_of_a_photo_in_the_case(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path) as desk:
            troubles, told = list[Exception](), list[Any]()
            model = CaseModel(lambda: cases.MEI, troubles.append)
            tiles = TilesModel(model)
            tiles.came.connect(lambda *what: told.append(what))
            (photo,) = (await case_of(desk, JPEG)).photos
            looks = [TileSet(1, ((column, 0),)) for column in range(3)]
            for look in looks:
                tiles.want(photo, look)
            model.attach(desk)
            await until(lambda: told)
            ((sha256, look, pixels),) = told
            assert (sha256, look) == (photo.sha256, looks[-1]), "only the newest is looked at"
            assert [(w, h, len(data)) for w, h, data in pixels] == [(176, 512, 176 * 512 * 3)]
            gone = cases.photo(9)
            tiles.want(gone, looks[0])
            await until(lambda: len(told) == 2)
            assert told[1] == (gone.sha256, looks[0], [])
            tiles.want(photo, looks[0])
            await tiles.close()
            await model.close()
            assert troubles == []

    asyncio.run(work())
