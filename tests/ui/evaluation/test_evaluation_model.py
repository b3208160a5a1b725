"""A measurement behind its page: begun, and ended whenever the window closes."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from app.inspector import Order
from app.network import Network
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers.desks import desk_in
from tests.helpers.stores import in_loop
from ui.evaluation.evaluation_model import EvaluationModel

pytestmark = pytest.mark.usefixtures("qapp")


@in_loop
async def test_one_that_is_still_being_prepared_as_the_window_closes_does_not_begin(
    tmp_path: Path,
) -> None:
    asked, begun = asyncio.Event(), list[bool]()
    wanted: Any = type("Wanted", (), {"connection": Connection(base_url="http://gpu:8000/v1")})()

    async def order(_: Connection | None) -> Order:  # the keyring is locked, and nobody comes
        asked.set()
        return await asyncio.Event().wait()  # type: ignore[return-value]

    async with desk_in(tmp_path) as desk:

        async def opened() -> Any:
            return desk

        network = Network()
        model = EvaluationModel(opened, network, order, Surroundings, _crashed)
        model.running.connect(begun.append)
        model.measure(wanted)
        await asked.wait()
        assert model.is_running
        async with asyncio.timeout(20):
            await model.close()
        await asyncio.to_thread(network.close)
    assert begun == []


def _crashed(error: Exception) -> None:
    raise error
