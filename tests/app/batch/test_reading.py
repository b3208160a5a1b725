"""Barcodes of a batch are read behind the asking; behind nothing once only they are left."""

import asyncio
from pathlib import Path

import pytest

from app.batch.reading import ReadingBehind
from app.desk import Desk
from app.domain.case import Case
from app.domain.photo import Photo
from app.photo_reading import PhotoReader
from tests.helpers.batching import Answering, FakeClock, batch, batch_desk, files, runner
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop
from tests.helpers.waiting import until


async def _made(desk: Desk, folder: Path) -> None:
    with LoopbackServer(Answering()) as server:
        await desk.batches.add(batch(), files(folder, 3))
        await runner(desk, server).run(until_over=True)


@in_loop
async def test_what_is_left_once_all_was_asked_goes_behind_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, stood_back = PhotoReader.read, list[bool]()

    async def watched(
        self: PhotoReader, case_id: str, photo: Photo, *, behind: bool = False
    ) -> Case:
        stood_back.append(behind)
        if len(stood_back) == 2:
            reading.finish()
        return await read(self, case_id, photo, behind=behind)

    monkeypatch.setattr(PhotoReader, "read", watched)
    async with batch_desk(tmp_path / "data") as desk:
        await _made(desk, tmp_path / "in")
        reading = ReadingBehind(desk, FakeClock())
        running = asyncio.create_task(reading.run())
        await until(running.done)
        assert stood_back == [True, True, False]
        assert not await desk.batches.unread(None, 0, 9)
        assert not desk.reader._awaited.pids
        assert not desk.reader._behind.pids
