"""Asking about parcels: connections that break, keys that are refused, the program's end."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from app.desk import Desk
from app.domain.words import Kind, Language
from app.errors import ConnectionLost, KeyRefused, ModelError, NotConnected
from app.fallbacks import Fallbacks
from app.inspector import Order
from app.network import Network
from app.settings.connection import Connection
from app.settings.settings import Settings
from tests.helpers import behaviours as does
from tests.helpers.answers import written
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.docks import GOOD
from tests.helpers.photos import photo_like, saved
from tests.helpers.server import Behaviour, LoopbackServer
from tests.helpers.waiting import until
from ui.dock.asking_model import MOST_LOST, AskingModel
from ui.dock.parcel import Parcel, Stage

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.server]


class _Job:
    def __init__(self, work: Coroutine[Any, Any, Any]) -> None:
        self.result = asyncio.ensure_future(work)
        self.stop = self.result.cancel


class _Here:
    """Runs what is for the network's loop in the test's own."""

    submit = _Job


class Bench:
    """The model at a real store, asking a server that behaves as scripted."""

    def __init__(self, desk: Desk, url: str) -> None:
        self.desk, self.kept = desk, list[tuple[str, ...]]()
        self.connection = Connection(base_url=url and f"{url}/v1", name="dock")
        self.told: list[Parcel] = []
        settings = Settings(connection=self.connection)

        async def at_once() -> Desk:
            return desk

        self.model = AskingModel(
            at_once,
            cast(Network, _Here()),
            self._order,
            desk.models.reached,
            Fallbacks(lambda: settings),
            self.kept.append,
            self._crashed,
            first_try=0.01,
        )
        self.model.answered.connect(self.told.append)

    async def parcel(self, number: int = 1) -> Parcel:
        photo = saved(photo_like(640, 480, number))
        return Parcel(await case_of(self.desk, photo, kind=Kind.PARCEL))

    async def _order(self, _connection: Connection | None) -> Order:
        if not self.connection.ready:
            raise NotConnected
        return Order(self.connection, "", Language.ENGLISH, MEI)

    def _crashed(self, error: Exception) -> None:
        raise error


Work = Callable[[Bench], Awaitable[None]]


def _at_the_dock(folder: Path, work: Work, *script: Behaviour) -> int:
    """Returns how often the server was asked for an answer."""

    async def whole(url: str) -> None:
        async with desk_in(folder / "data") as desk:
            bench = Bench(desk, url)
            await work(bench)
            await bench.model.close()

    if not script:
        asyncio.run(whole(""))
        return 0
    with LoopbackServer(*script) as server:
        asyncio.run(whole(server.url))
        return sum(seen.path.endswith("completions") and bool(seen.body) for seen in server.seen)


def test_a_connection_that_breaks_each_time_is_given_up(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        parcel = await bench.parcel()
        bench.model.ask(parcel)
        bench.model.ask(parcel)  # asked for twice, done once
        await until(lambda: bench.told == [parcel])
        assert isinstance(parcel.error, ConnectionLost)
        assert parcel.stage is Stage.FAILED
        assert parcel.needs_look
        await until(lambda: bench.kept[-1] == ())

    half = does.sends(does.sse(does.chunk(content=written()[:200])), then="drop")
    assert _at_the_dock(tmp_path, work, half) >= MOST_LOST


@pytest.mark.parametrize(("status", "error"), [(401, KeyRefused), (None, NotConnected)])
def test_what_only_a_person_can_mend_is_said_at_once(
    tmp_path: Path, status: int | None, error: type[ModelError]
) -> None:
    async def work(bench: Bench) -> None:
        parcels = [await bench.parcel(n) for n in (1, 2)]
        for parcel in parcels:
            bench.model.ask(parcel)
        await until(lambda: len(bench.told) == 2)
        assert all(isinstance(parcel.error, error) for parcel in parcels)

    _at_the_dock(tmp_path, work, *([does.refuses(status)] if status else []))


def test_a_failed_parcel_is_asked_about_again(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        parcel = await bench.parcel()
        for stage in (Stage.FAILED, Stage.ANSWERED):
            bench.told.clear()
            bench.model.ask(parcel)
            await until(lambda: bench.told == [parcel])
            assert parcel.stage is stage
        bench.model.ask(parcel)
        assert not parcel.asking, "there is nothing left to ask"

    assert _at_the_dock(tmp_path, work, does.refuses(401), does.streams(GOOD)) == 2


def test_a_photo_that_comes_in_while_the_question_goes_out_is_asked_about_too(
    tmp_path: Path,
) -> None:
    async def work(bench: Bench) -> None:
        parcel = await bench.parcel()
        before = parcel.case
        photo = (await bench.parcel(2)).case.photos[0]
        added = replace(photo, id="late")
        await bench.desk.store.add_photo(before.id, added, MEI)  # the parcel does not know it yet
        bench.model.ask(parcel)
        await until(lambda: bench.told == [parcel])
        assert len(parcel.case.photos) == 2
        assert not parcel.due
        assert parcel.stage is Stage.ANSWERED

    assert _at_the_dock(tmp_path, work, does.streams(GOOD)) == 2


def test_what_is_being_asked_when_the_program_ends_stays_in_the_queue(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        parcel = await bench.parcel()
        bench.model.ask(parcel)
        await until(lambda: parcel.case.inspections and bench.kept == [(parcel.case.id,)])
        await bench.model.close()
        assert bench.told == []
        assert bench.kept == [(parcel.case.id,)]

    _at_the_dock(tmp_path, work, does.streams(GOOD, pace=0.2))
