"""Photos of a case are read off their originals, and what was read is kept."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.found import numbers_on
from app.domain.reading import Reading
from app.domain.words import Kind
from app.errors import NotInStore, PhotoRefused
from tests.helpers.barcodes import drawn, label
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.readings import UPS


def _with_desk(folder: Path, work: Callable[[Desk], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with desk_in(folder) as desk:
            await work(desk)

    asyncio.run(whole())


def test_a_photo_is_read_and_kept(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        jpegs = (saved(label(drawn(UPS))), saved(photo_like(400, 300)))
        case = await case_of(desk, *jpegs, kind=Kind.PARCEL)
        for photo in case.photos:
            case = await desk.reader.read(case.id, photo)
        assert case == await desk.store.case(case.id)
        first, second = case.photos
        assert [number.value for number in numbers_on(first.reading)] == [UPS]
        assert second.reading == Reading()

    _with_desk(tmp_path, work)


def test_an_original_that_is_gone_and_a_photo_that_was_taken_out(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(400, 300)))
        (photo,) = case.photos
        await desk.store.remove_photo(case.id, photo.id, MEI)
        with pytest.raises(NotInStore):
            await desk.reader.read(case.id, photo)
        await asyncio.to_thread(desk.files.drop, photo.sha256)
        with pytest.raises(PhotoRefused):
            await desk.reader.read(case.id, photo)

    _with_desk(tmp_path, work)
