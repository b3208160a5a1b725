"""Photos of a case are read off their originals, and what was read is kept."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import psutil
import pytest

from app.desk import Desk
from app.domain.read.found import numbers_on
from app.domain.reading import Reading
from app.domain.words import Kind
from app.errors import NotInStore, PhotoRefused
from app.photos.decoder import Decoder
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


def test_a_file_in_no_case_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    file, other = tmp_path / "scan.jpg", tmp_path / "other.jpg"
    file.write_bytes(saved(label(drawn(UPS))))
    other.write_bytes(b"no photo")

    async def work(desk: Desk) -> None:
        assert [code.text for code in (await desk.reader.codes_of(file)).barcodes] == [UPS]
        with pytest.raises(PhotoRefused):
            await desk.reader.codes_of(other)
        assert not list((tmp_path / "data" / "photos").rglob("*.part"))

    _with_desk(tmp_path / "data", work)
    assert {path.name for path in tmp_path.iterdir()} == {"data", "other.jpg", "scan.jpg"}


def test_what_is_waited_for_stands_in_no_queue_behind_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "scan.jpg"
    file.write_bytes(saved(label(drawn(UPS))))

    async def work(desk: Desk) -> None:
        case = await case_of(desk, *(saved(photo_like(640, 480, seed=n)) for n in range(12)))
        read = partial(desk.reader.read, case.id, behind=True)
        behind = [asyncio.create_task(read(photo)) for photo in case.photos]
        await behind[0]
        assert (await desk.reader.codes_of(file)).barcodes
        await desk.reader.read(case.id, case.photos[-1])
        assert not behind[-1].done()
        await asyncio.gather(*behind)

    _with_desk(tmp_path / "data", work)


@pytest.mark.skipif(not hasattr(os, "nice"), reason="the system knows no such priority")
def test_only_what_nobody_waits_for_steps_back(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.decoder.warm()
        usual = _steps_back(desk.decoder)
        case = await case_of(desk, saved(photo_like(400, 300)))
        for behind in (False, True):
            await desk.reader.read(case.id, case.photos[0], behind=behind)
        assert _steps_back(desk.reader._awaited) == usual
        assert _steps_back(desk.reader._behind) > usual
        await desk.reader.rest()
        assert not desk.reader._awaited.pids
        assert desk.reader._behind.pids, "what is asked for something else goes on"

    _with_desk(tmp_path, work)


def _steps_back(decoder: Decoder) -> int:
    (nice,) = {psutil.Process(pid).nice() for pid in decoder.pids}
    return int(nice)


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
