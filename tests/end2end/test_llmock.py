"""Asking llmock, a server that breaks in known ways and gives a verdict on its client."""

import asyncio
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from app import errors as er
from app.settings.connection import Connection
from app.vlm.client import Models
from app.vlm.wire.patience import Patience
from tests.helpers.asking import Asked, asking

LLMOCK = os.environ.get("TESSERA_LLMOCK") or shutil.which("llmock") or ""
WAITS = Patience(connect=2, between=1, backoff=0.05, longest_wait=3)

pytestmark = [
    pytest.mark.server,
    pytest.mark.slow,
    pytest.mark.skipif(not LLMOCK, reason="no llmock, and TESSERA_LLMOCK not set"),
]


@pytest.fixture(scope="module")
def llmock() -> Iterator[str]:
    """The server's address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [LLMOCK, "serve", "--host", "127.0.0.1", "--port", str(port)]
    paced = ["--response-style", "varied", "--stream-chunk-delay-ms", "5"]
    with subprocess.Popen([*command, *paced], stdout=subprocess.DEVNULL) as process:
        try:
            yield _ready(f"http://127.0.0.1:{port}")
        finally:
            process.terminate()


def _ready(address: str) -> str:
    until = time.monotonic() + 30
    while True:
        try:
            httpx.post(f"{address}/_llmock/reset", trust_env=False)
        except httpx.HTTPError:
            assert time.monotonic() < until, "llmock does not start"
            time.sleep(0.1)
        else:
            return address


def _fails(status: int, **more: Any) -> dict[str, Any]:
    return {"type": "fail", "status": status, "times": 1, **more}


def _breaks(kind: str) -> dict[str, Any]:
    return {"type": "stream_fault", "kind": kind, "after_chunks": 3, "times": 1}


FAULTS: list[tuple[dict[str, Any], type[er.ModelError] | None, int]] = [
    (_fails(429, retry_after=1), None, 1),
    (_fails(429, retry_after=60), er.RateLimited, 0),
    (_fails(401), er.KeyRefused, 0),
    (_fails(403), er.KeyRefused, 0),
    (_fails(404), er.ModelNotFound, 0),
    (_fails(413), er.TooLarge, 0),
    (_fails(500), None, 1),
    (_fails(503), None, 1),
    (_breaks("disconnect"), er.ConnectionLost, 0),
    (_breaks("truncate"), er.ConnectionLost, 0),
    (_breaks("malformed"), er.ConnectionLost, 0),
    (_breaks("stall"), er.TimedOut, 0),
]


@pytest.mark.parametrize(("fault", "kind", "retries"), FAULTS)
def test_a_fault_is_borne_or_told(
    llmock: str, fault: dict[str, Any], kind: type[er.ModelError] | None, retries: int
) -> None:
    with httpx.Client(base_url=f"{llmock}/_llmock", trust_env=False) as steer:
        steer.post("/reset")
        assert steer.post("/scenario", json={"behaviors": [fault]}).is_success
        asked = asyncio.run(_ask(llmock))
        verdict = steer.get("/verdict", params={"format": "json"}).json()
    assert type(asked.error) is (kind or type(None))
    assert asked.told.retries == retries
    assert bool(asked.assessment.raw) == (kind is None or fault["type"] == "stream_fault")
    assert verdict["faults_injected"] == 1
    told = {found["code"] for found in verdict["findings"] if found["severity"] == "error"}
    # It only sees that half an answer was not asked for anew; the person is told, and keeps it.
    assert told <= ({"truncated_stream_accepted"} if fault.get("kind") == "truncate" else set())


async def _ask(address: str) -> Asked:
    models = Models(patience=WAITS)
    try:
        return await asking(models, Connection(base_url=address, deadline_seconds=20))
    finally:
        await models.close()
