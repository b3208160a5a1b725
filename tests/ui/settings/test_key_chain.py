"""Keys of the window: kept by the system, else until it is closed; never asked for in the loop."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from app.errors import KeyNotKept
from app.settings.connection import PRACTICE, Connection
from app.settings.secrets import HOST_VARIABLE, KEY_VARIABLE
from tests.helpers.settings_bench import FakeKeys
from ui.settings.key_chain import KeyChain, KeyPlace

HERE = Connection(base_url="https://api.example.com/v1", id="1a")


def run(work: Callable[[KeyChain, FakeKeys], Awaitable[None]]) -> None:
    async def main() -> None:
        keys = FakeKeys()
        await work(KeyChain(keys), keys)

    asyncio.run(main())


def test_where_a_key_is() -> None:
    async def work(chain: KeyChain, keys: FakeKeys) -> None:
        assert await chain.place(HERE) is KeyPlace.NOWHERE
        await chain.keep(HERE, "sk-1")
        assert await chain.place(HERE) is KeyPlace.KEYRING
        assert await chain.place(replace(HERE, id="2b")) is KeyPlace.NOWHERE
        await chain.forget(HERE)
        assert await chain.place(HERE) is KeyPlace.NOWHERE
        assert await chain.key(PRACTICE) == ""

    run(work)


def test_what_the_keyring_does_not_take_holds_until_the_end() -> None:
    async def work(chain: KeyChain, keys: FakeKeys) -> None:
        keys.locked = True
        with pytest.raises(KeyNotKept):
            await chain.keep(HERE, "sk-1")
        assert await chain.place(HERE) is KeyPlace.SESSION
        assert await chain.key(HERE) == "sk-1"
        assert await chain.key(replace(HERE, base_url="https://elsewhere.test")) == ""
        await chain.forget(HERE)
        assert await chain.key(HERE) == ""
        with pytest.raises(KeyNotKept):
            await chain.keep(HERE, "sk-2")
        keys.locked = False
        await chain.keep(HERE, "sk-3")
        assert await chain.place(HERE) is KeyPlace.KEYRING
        assert await chain.key(HERE) == "sk-3"

    run(work)


def test_forgetting_what_is_not_there_is_no_failure() -> None:
    async def work(chain: KeyChain, keys: FakeKeys) -> None:
        keys.locked = True
        await chain.forget(HERE)
        keys.kept["openai api.example.com 1a"] = "sk-1"
        with pytest.raises(KeyNotKept):
            await chain.forget(HERE)

    run(work)


def test_the_variable_serves_its_host_where_no_key_was_typed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def work(chain: KeyChain, keys: FakeKeys) -> None:
        monkeypatch.setenv(KEY_VARIABLE, "from outside")
        assert await chain.place(HERE) is KeyPlace.NOWHERE
        assert await chain.key(HERE) == ""
        monkeypatch.setenv(HOST_VARIABLE, "api.example.com")
        assert await chain.place(HERE) is KeyPlace.OUTSIDE
        assert await chain.key(HERE) == "from outside"
        assert await chain.key(replace(HERE, base_url="https://elsewhere.test")) == ""
        assert await chain.key(PRACTICE) == ""
        await chain.copy(HERE, replace(HERE, id="2b"))
        assert keys.kept == {}
        await chain.keep(HERE, "sk-own")
        assert await chain.place(HERE) is KeyPlace.KEYRING
        assert await chain.key(HERE) == "sk-own"
        keys.locked = True
        with pytest.raises(KeyNotKept):
            await chain.keep(HERE, "sk-loose")
        assert await chain.key(HERE) == "sk-loose"

    run(work)


def test_the_keyring_is_never_called_in_the_loop() -> None:
    threads: set[int] = set()

    class Spied(FakeKeys):
        def __getattribute__(self, name: str) -> object:
            if name in ("read", "keep", "forget", "keep_login"):
                return lambda *given: threads.add(threading.get_ident())
            return super().__getattribute__(name)

    async def main() -> None:
        chain = KeyChain(Spied())
        await chain.keep(HERE, "sk-1")
        await chain.key(HERE)
        await chain.forget(HERE)
        await chain.keep_login("proxy:1", "a:b")

    asyncio.run(main())
    assert threads
    assert threading.get_ident() not in threads
