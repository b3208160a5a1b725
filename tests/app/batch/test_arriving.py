"""A batch goes on with what comes into a folder: each file once, whatever happens on the way."""

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from app.batch.runner import Runner
from app.desk import Desk
from app.domain.many.batch_progress import BatchProgress
from app.domain.many.grouping import Arriving, Group, Grouping
from app.watched.watch import Watch
from tests.helpers.batching import Answering, batch, batch_desk, runner, speckled
from tests.helpers.photos import saved
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop
from tests.helpers.waiting import until

EACH = Grouping(Group.NONE)


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.batch.arriving.Watch", partial(Watch, seconds=0.01))


@pytest.fixture
def served() -> Iterator[tuple[Answering, LoopbackServer]]:
    answering = Answering()
    with LoopbackServer(answering) as server:
        yield answering, server


def _photo(path: Path, number: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(saved(speckled(number)))


async def _when(desk: Desk, true: Callable[[BatchProgress], bool]) -> BatchProgress:
    async with asyncio.timeout(60):
        while not true(stands := await desk.batches.progress("batch-1")):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return stands


async def _ended(running: asyncio.Task[None]) -> None:
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


@in_loop
async def test_what_comes_in_is_asked_about_once_also_after_a_restart(
    tmp_path: Path, served: tuple[Answering, LoopbackServer]
) -> None:
    answering, server = served
    folder = tmp_path / "scans"
    _photo(folder / "before.jpg", 0)
    async with batch_desk(tmp_path / "data") as desk:
        await desk.batches.add(batch(arriving=Arriving(str(folder), EACH)), ())
        running = asyncio.create_task(runner(desk, server).run(until_over=True))
        await _when(desk, lambda stands: stands.done == 1)
        _photo(folder / "day" / "1.jpg", 1)
        await _when(desk, lambda stands: stands.done == 2)
        await _ended(running)
    _photo(folder / "day" / "1.jpg", 2)  # another photo, called like one that was there
    _photo(folder / "meanwhile.jpg", 3)
    (folder / "before.jpg").touch()
    async with batch_desk(tmp_path / "data") as desk:
        running = asyncio.create_task(runner(desk, server).run(until_over=True))
        await _when(desk, lambda stands: stands.done == 4)
        await desk.batches.stop("batch-1")
        await running
        paths = [job.planned.paths for job in await desk.batches.jobs("batch-1")]
    assert len(set(answering.seen)) == len(answering.seen) == 4
    names = sorted(Path(path).name for each in paths for path in each)
    assert names == ["1.jpg", "1.jpg", "before.jpg", "meanwhile.jpg"]


@in_loop
async def test_a_paused_batch_takes_nothing_and_what_came_meanwhile_as_it_goes_on(
    tmp_path: Path, served: tuple[Answering, LoopbackServer]
) -> None:
    _, server = served
    folder = tmp_path / "scans"
    folder.mkdir()
    async with batch_desk(tmp_path / "data") as desk:
        by_folder = Arriving(str(folder), Grouping(Group.FOLDER), quiet=1)
        await desk.batches.add(batch(arriving=by_folder), ())
        await desk.batches.pause("batch-1")
        assert not (await desk.batches.progress("batch-1")).over
        await runner(desk, server).run(until_over=True)
        for number in range(4):
            _photo(folder / f"P{number % 2}" / f"{number}.jpg", number)
        await desk.batches.resume("batch-1")
        running = asyncio.create_task(runner(desk, server).run(until_over=True))
        await _when(desk, lambda stands: stands.total == 2)
        jobs = await desk.batches.jobs("batch-1")
        await desk.batches.stop("batch-1")
        await running
    assert {job.planned.number: len(job.planned.paths) for job in jobs} == {"P0": 2, "P1": 2}


@in_loop
async def test_a_folder_that_is_gone_is_said_and_waited_for(
    tmp_path: Path, served: tuple[Answering, LoopbackServer]
) -> None:
    _, server = served
    folder = tmp_path / "scans"
    async with batch_desk(tmp_path / "data") as desk:
        await desk.batches.add(batch(arriving=Arriving(str(folder), EACH)), ())
        runs: Runner = runner(desk, server)
        running = asyncio.create_task(runs.run(until_over=True))
        await until(lambda: any(each.said for each in runs.arriving.awaited.values()))
        _photo(folder / "1.jpg", 1)
        await _when(desk, lambda stands: stands.done == 1)
        assert not any(each.said for each in runs.arriving.awaited.values())
        await _ended(running)
