"""The command «outbox»: what waits is sent once, and what is left is said as JSON lines."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from app.cli.arguments import parse
from app.cli.outbox import outbox
from app.domain.sending.outgoing import Secrets
from app.settings.secrets import Keyring
from app.store.store import Store
from tests.helpers import behaviours as do
from tests.helpers.outboxes import SIGNING, queued, to
from tests.helpers.server import LoopbackServer
from tests.helpers.system_keyring import InMemory

pytestmark = pytest.mark.server


@pytest.fixture(autouse=True)
def _keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield
    keyring.set_keyring(before)


def _run(action: str, folder: Path, capsys: Any) -> tuple[int, list[dict[str, Any]]]:
    code = outbox(parse(["outbox", action, "--data-dir", str(folder)]))
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def _queue(folder: Path, url: str) -> None:
    async def work() -> None:
        store = await Store.open(folder)
        await queued(store, to(url))
        await store.close()

    asyncio.run(work())


def test_without_a_secret_nothing_is_sent_and_with_one_it_is(tmp_path: Path, capsys: Any) -> None:
    with LoopbackServer(do.refuses(200)) as server:
        _queue(tmp_path, server.url)
        code, left = _run("send", tmp_path, capsys)
        assert (code, server.seen) == (0, [])
        assert [(each["type"], each["state"], each["last"]) for each in left] == [
            ("ticket.opened", "waiting", "unsigned")
        ]
        assert _run("list", tmp_path, capsys) == (0, left)
        Keyring().keep_for(to(server.url), Secrets(signing=SIGNING))

        async def anew() -> None:
            store = await Store.open(tmp_path)
            await store.outgoing.replay(left[0]["id"])
            await store.close()

        asyncio.run(anew())
        assert _run("send", tmp_path, capsys) == (0, [])
        assert server.seen[0].headers["webhook-id"] == left[0]["id"]


def test_what_was_given_up_is_a_failure(tmp_path: Path, capsys: Any) -> None:
    with LoopbackServer(do.refuses(410, "gone")) as server:
        _queue(tmp_path, server.url)
        Keyring().keep_for(to(server.url), Secrets(signing=SIGNING))
        code, (left,) = _run("send", tmp_path, capsys)
    assert (code, left["state"], left["last"]) == (3, "given_up", "gone")
    assert "410" in left["why"]
