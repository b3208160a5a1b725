"""Model servers asked from the window: on the network's loop, heard in the window's own."""

import asyncio
import json
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.measured import runs_in
from app.network import Network
from app.settings.check_report import CheckLine, CheckResult, Found
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.vlm.client import Models
from tests.helpers import behaviours as do
from tests.helpers.model_server import ModelServer
from tests.helpers.server import LoopbackServer
from tests.helpers.templates import builtin
from tests.helpers.waiting import until
from ui.servers import WindowServers

pytestmark = pytest.mark.server
HERE = Connection(base_url="http://gpu:8000/v1")


class Desk:
    """As much of a desk as is needed."""

    def __init__(self, network: Network) -> None:
        async def made() -> Models:
            return Models()

        self.network = network
        self.templates = SimpleNamespace(offered=lambda _ticked: builtin().values())
        self.models = network.submit(made()).result.result()

    async def close(self) -> None:
        await asyncio.wrap_future(self.network.submit(self.models.close()).result)


def live(work: Any, folder: Path | None = None) -> None:
    async def main() -> None:
        network = Network()
        desk: Any = Desk(network)
        desk.folder = folder

        async def opened() -> Any:
            return desk

        try:
            await work(WindowServers(opened, network, Settings))
        finally:
            await desk.close()
            await asyncio.to_thread(network.close)

    asyncio.run(main())


def test_lines_come_one_by_one_in_the_windows_own_thread() -> None:
    async def work(servers: WindowServers) -> None:
        heard: list[tuple[Found, int]] = []

        def tell(line: CheckLine) -> None:
            heard.append((line.found, threading.get_ident()))

        connection = Connection(base_url=f"{server.url}/v1")
        result: CheckResult = await servers.check(connection, "", tell)
        await until(lambda: len(heard) == len(result.lines))
        assert [found for found, _ in heard] == [line.found for line in result.lines]
        assert {thread for _, thread in heard} == {threading.get_ident()}

    with LoopbackServer(ModelServer()) as server:
        live(work)


def test_stopping_closes_the_connection() -> None:
    async def work(servers: WindowServers) -> None:
        connection = Connection(base_url=f"{server.url}/v1")
        listing = asyncio.create_task(servers.offered(connection, ""))
        await until(lambda: server.seen)
        listing.cancel()
        await asyncio.wait([listing])
        await until(server.seen[0].gone.is_set)

    with LoopbackServer(do.hangs()) as server:
        live(work)


def test_the_way_to_this_machine_has_no_proxy() -> None:
    async def work(servers: WindowServers) -> None:
        assert await servers.proxy_for(Connection(base_url="http://localhost:8080")) == ""

    live(work)


def test_how_a_connection_did_is_read_from_the_data_folder(tmp_path: Path) -> None:
    async def work(servers: WindowServers) -> None:
        assert await servers.measured(HERE) is None
        runs.mkdir(parents=True)
        head = {"run": "x", "set": {"name": "set"}, "host": HERE.host, "model": HERE.model}
        head |= {"kind": "vehicle"}
        figure = {"value": 0.5, "low": 0.4, "high": 0.6, "n": 9}
        done = {"done": "2026-05-03T12:00:00+00:00", "recall": figure, "precision": figure}
        lines = (head | {"dialect": HERE.dialect}, done | {"cases": 4})
        text = "".join(json.dumps(line) + "\n" for line in lines)
        (runs / "20260503-120000-abcd.jsonl").write_text(text, encoding="utf-8")
        (runs / "20260504-120000-abcd.jsonl").write_text("no run", encoding="utf-8")
        known = await servers.measured(HERE)
        assert known is not None
        assert (known.on, known.cases, known.found.value) == ("set", 4, 0.5)
        assert not known.otherwise

    runs = runs_in(tmp_path)
    live(work, tmp_path)
