"""Batches run behind the window, on the network's loop, and stop with it."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.domain.many.batch import JobState
from app.domain.words import Language
from app.inspector import Order
from app.network import Network
from app.settings.connection import Connection
from app.settings.settings import Settings
from tests.helpers import behaviours as do
from tests.helpers.batching import Answering, batch, batch_desk, files
from tests.helpers.cases import MEI
from tests.helpers.later_provider import LaterProvider
from tests.helpers.server import LoopbackServer
from tests.helpers.waiting import until
from ui.batch.batches_model import BatchesModel
from ui.batch.standing import Standing

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.server]


def _raise(error: Exception) -> None:
    raise error


def _newest(told: list[Standing]) -> Standing:
    """With what other threads and the timer have to say."""
    QCoreApplication.processEvents()
    return told[-1] if told else Standing()


def test_a_batch_runs_to_its_end_and_the_next_is_left_for_the_next_start(tmp_path: Path) -> None:
    served, told, network = Answering(), list[Standing](), Network()
    grown = list[int]()

    async def order(connection: Connection | None) -> Order:
        assert connection is not None
        return Order(connection, "", Language.ENGLISH, MEI)

    async def work(url: str) -> None:
        settings = Settings(connection=Connection(base_url=f"{url}/v1"))
        async with batch_desk(tmp_path / "data") as desk:
            model = BatchesModel(network, order, lambda: settings, _raise)
            model.changed.connect(told.append)
            model.grown.connect(lambda: grown.append(told[-1].batches[0].done))
            await model.attach(desk)
            planned = files(tmp_path / "in", 6)
            await desk.batches.add(batch(connection=""), planned[:3])
            await until(lambda: _newest(told).batches and _newest(told).batches[0].over, 30)
            assert told[-1].batches[0].done == grown[-1] == 3
            assert not told[-1].moving
            served.before += [do.hangs()] * 3
            await desk.batches.add(batch(id="next", connection=""), planned[3:])
            await until(lambda: _newest(told).moving, 30)
            await model.close()
            await asyncio.wrap_future(network.submit(desk.models.close()).result)
            left = {job.state for job in await desk.batches.jobs("next")}
        assert left == {JobState.WAITING}

    with LoopbackServer(served) as server:
        asyncio.run(work(server.url))
    network.close()
    assert len(set(served.seen)) == len(served.seen) == 3


def test_cases_that_went_to_a_provider_are_listed_while_they_are_there(tmp_path: Path) -> None:
    network, told, grown = Network(), list[Standing](), list[tuple[int, int]]()

    async def order(connection: Connection | None) -> Order:
        assert connection is not None
        return Order(connection, "", Language.ENGLISH, MEI)

    async def work(url: str) -> None:
        settings = Settings(connection=Connection(base_url=f"{url}/v1", provider="openai"))
        async with batch_desk(tmp_path / "data") as desk:
            model = BatchesModel(network, order, lambda: settings, _raise)

            def note() -> None:
                (stands,) = model.standing.batches
                grown.append((stands.done, stands.posted.jobs))

            model.changed.connect(told.append)
            model.grown.connect(note)
            assert not model.standing.known
            await model.attach(desk)
            await until(lambda: _newest(told).known and told, 30)
            await desk.batches.add(batch(connection="", later=True), files(tmp_path / "in", 3))
            await until(lambda: _newest(told).batches and (0, 3) in grown, 30)
            await model.close()
            await asyncio.wrap_future(network.submit(desk.models.close()).result)

    with LoopbackServer(LaterProvider()) as server:
        asyncio.run(work(server.url))
    network.close()
