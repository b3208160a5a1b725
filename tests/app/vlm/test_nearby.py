"""Model servers on this machine are found at their usual ports, and recognised."""

import asyncio
import socket
import time
from typing import Any

import pytest

from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.settings.providers import providers
from app.vlm.client import Models
from app.vlm.nearby import Nearby, usual_places
from tests.helpers import behaviours as do
from tests.helpers.server import Behaviour, LoopbackServer

pytestmark = pytest.mark.server

LLAMACPP = {"data": [{"id": "qwen3-vl-8b", "owned_by": "llamacpp"}]}


def found(*places: Connection) -> tuple[Nearby, ...]:
    async def work() -> tuple[Nearby, ...]:
        models = Models()
        try:
            return await models.nearby(places)
        finally:
            await models.close()

    return asyncio.run(work())


def place(server: LoopbackServer, provider: str = "vllm") -> Connection:
    dialect = providers()[provider].dialect
    path = "/v1" if dialect is Dialect.OPENAI else ""
    return Connection(dialect, server.url + path, "", provider=provider)


def answering(behaviour: Behaviour, provider: str = "vllm") -> tuple[Nearby, ...]:
    with LoopbackServer(behaviour) as server:
        told = found(place(server, provider))
        assert all("authorization" not in seen.headers for seen in server.seen)
        return told


def test_the_usual_places_are_those_of_the_providers() -> None:
    assert {place.base_url for place in usual_places()} == {
        p.address for p in providers().values() if p.port
    }
    assert all("//localhost:" in place.base_url for place in usual_places())


def test_a_server_is_recognised_by_what_it_says_and_not_by_its_port() -> None:
    (nearby,) = answering(do.refuses(200, LLAMACPP), "vllm")
    assert nearby.connection.provider == "llamacpp"
    assert [model.name for model in nearby.models] == ["qwen3-vl-8b"]
    (same,) = answering(do.refuses(200, LLAMACPP), "llamacpp")
    assert same.connection.provider == "llamacpp"
    (unknown,) = answering(do.refuses(200, {"data": [{"id": "m", "owned_by": "me"}]}), "vllm")
    assert (unknown.connection.provider, unknown.connection.dialect) == ("other", Dialect.OPENAI)
    (bare,) = answering(do.refuses(200, {"data": []}), "vllm")
    assert bare.connection.provider == "vllm"


def test_ollama_behind_another_port_is_spoken_to_in_its_own_way() -> None:
    told = {"data": [{"id": "qwen3-vl:8b", "owned_by": "library"}]}
    (nearby,) = answering(do.refuses(200, told), "llamacpp")
    assert (nearby.connection.provider, nearby.connection.dialect) == ("ollama", Dialect.OLLAMA)


def test_one_that_wants_a_key_is_told_too() -> None:
    (nearby,) = answering(do.refuses(401, {"error": "Unauthorized"}))
    assert nearby.wants_key
    assert nearby.models == ()


@pytest.mark.parametrize(
    "behaviour",
    [
        do.refuses(404, "<html>not here</html>", "text/html"),
        do.refuses(200, "<html>a router</html>", "text/html"),
        do.refuses(200, {"status": "ok"}),
        do.speaks_no_http(),
        do.drops_at_once(),
        do.refuses(302, location="http://example.com"),
    ],
)
def test_what_is_no_model_server_is_left_alone(behaviour: Any) -> None:
    assert answering(behaviour) == ()


def test_all_are_asked_at_once_and_silence_costs_little() -> None:
    with (
        LoopbackServer(do.hangs()) as silent,
        LoopbackServer(do.refuses(200, LLAMACPP)) as good,
        socket.socket() as free,
    ):
        free.bind(("127.0.0.1", 0))
        nobody = Connection(base_url=f"http://127.0.0.1:{free.getsockname()[1]}/v1")
        began = time.monotonic()
        told = found(*[place(silent)] * 4, nobody, place(good))
        took = time.monotonic() - began
    assert [nearby.connection.base_url for nearby in told] == [f"{good.url}/v1"]
    assert took < 6
