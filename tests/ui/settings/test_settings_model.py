"""The settings as they hold: what is kept, where keys go, what is known of each connection."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from app.errors import BadAddress, KeyNotKept, KeyRefused, NotConnected
from app.settings.check_report import CheckLine, CheckResult, Found, Verdict
from app.settings.connection import PRACTICE, Connection
from app.settings.dialect import Dialect
from app.settings.settings import Paper, Settings
from tests.helpers.settings_bench import Bench
from tests.helpers.waiting import until
from ui.settings.drafts import KeyOrders
from ui.settings.settings_model import SettingsModel
from ui.widgets.reach import Reach

LOCAL = Connection(Dialect.OPENAI, "http://localhost:8080/v1", name="Local", id="1a")
CLOUD = Connection(Dialect.OPENAI, "https://api.example.com/v1", name="Cloud", id="2b")
SET_UP = Settings(connection=LOCAL, connections=(LOCAL, CLOUD))


def live(work: Callable[[Bench], Awaitable[None]], settings: Settings = SET_UP) -> None:
    async def main() -> None:
        bench = Bench(settings)
        await work(bench)
        await bench.model.close()

    asyncio.run(main())


def seen(model: SettingsModel) -> Reach:
    return model.reach


def test_what_is_saved_holds_at_once_and_keys_go_to_the_keyring() -> None:
    async def work(bench: Bench) -> None:
        with pytest.raises(NotConnected):
            await bench.model.order()
        settings = replace(SET_UP, adjuster="Mei")
        bench.model.save(settings, KeyOrders(typed=((LOCAL, "sk-1"), (CLOUD, "sk-2"))))
        assert bench.model.settings == settings
        await bench.model.close()
        assert bench.written == [settings]
        assert bench.keys.kept == {
            "openai localhost:8080 1a": "sk-1",
            "openai api.example.com 2b": "sk-2",
        }
        order = await bench.model.order()
        assert (order.connection, order.key, order.by.name) == (LOCAL, "sk-1", "Mei")
        assert "sk-1" not in repr(order) + repr(settings)

    live(work, Settings())


def test_the_next_question_goes_to_the_one_chosen_last() -> None:
    async def work(bench: Bench) -> None:
        bench.model.choose("Cloud")
        assert (await bench.model.order()).connection == CLOUD
        bench.model.practise()
        order = await bench.model.order()
        assert (order.connection, order.key) == (PRACTICE, "")
        bench.model.choose("Local")
        await bench.model.close()
        assert bench.written[-1].last_used == "Local"
        assert all(written.connection == LOCAL for written in bench.written)

    live(work)


def test_settings_are_written_one_after_the_other_and_the_newest_last() -> None:
    written: list[str] = []
    go, busy = threading.Event(), threading.Lock()

    def slow(settings: Settings) -> None:
        assert busy.acquire(blocking=False), "two writes at once"
        go.wait(60)
        written.append(settings.office)
        busy.release()

    async def work(bench: Bench) -> None:
        bench.model._keep = slow
        for office in ("first", "second", "third"):
            bench.model.save(replace(SET_UP, office=office))
            await asyncio.sleep(0.01)
        go.set()
        await bench.model.close()
        assert written == ["first", "third"]

    live(work)


def test_one_key_that_is_not_taken_keeps_back_no_other() -> None:
    async def work(bench: Bench) -> None:
        taken, keep = bench.keys.kept, bench.keys.keep

        def refuses_one(connection: Connection, key: str) -> None:
            if connection == LOCAL:
                raise KeyNotKept(said="no")
            keep(connection, key)

        bench.keys.keep = refuses_one  # type: ignore[method-assign]
        bench.model.save(SET_UP, KeyOrders(typed=((LOCAL, "sk-1"), (CLOUD, "sk-2"))))
        await until(lambda: bench.told)
        assert isinstance(bench.told[0], KeyNotKept)
        assert taken == {"openai api.example.com 2b": "sk-2"}
        assert (await bench.model.order()).key == "sk-1"

    live(work)


def test_keys_are_copied_and_forgotten_as_ordered() -> None:
    async def work(bench: Bench) -> None:
        twin, moved = replace(LOCAL, id="3c"), replace(LOCAL, base_url="https://x.test", id="4d")
        bench.keys.kept = {"openai localhost:8080 1a": "sk-1", "openai api.example.com 2b": "sk-2"}
        orders = KeyOrders(copied=((LOCAL, twin), (LOCAL, moved)), forgotten=(CLOUD,))
        bench.model.save(SET_UP, orders)
        await bench.model.close()
        # Never to a host it was not typed for.
        assert bench.keys.kept == {
            "openai localhost:8080 1a": "sk-1",
            "openai localhost:8080 3c": "sk-1",
        }

    live(work)


def test_the_dot_is_only_as_green_as_what_was_seen() -> None:
    async def work(bench: Bench) -> None:
        model = bench.model
        told: list[str] = []
        model.reach_changed.connect(told.append)
        assert seen(model) is Reach.UNKNOWN
        await model.order()
        model.choose("Cloud")
        model.note_answer(LOCAL)
        assert seen(model) is Reach.UNKNOWN
        model.choose("Local")
        assert seen(model) is Reach.GOOD
        model.note_failure(LOCAL, KeyNotKept())
        model.note_failure(LOCAL, BadAddress())
        assert seen(model) is Reach.GOOD
        model.note_failure(LOCAL, KeyRefused(host="x"))
        assert seen(model) is Reach.BAD
        model.save(replace(model.settings, paper=Paper.LETTER))
        assert seen(model) is Reach.BAD
        model.save(model.settings, KeyOrders(typed=((LOCAL, "another"),)))
        assert seen(model) is Reach.UNKNOWN
        assert told == [Reach.GOOD, Reach.BAD, Reach.UNKNOWN]
        model.note_answer(PRACTICE)
        assert seen(model) is Reach.UNKNOWN

    live(work)


def test_a_test_says_something_of_the_connection_it_tested_only() -> None:
    failed = CheckLine(Found.FAILED, Verdict.FAILED, error=KeyRefused(host="x"))

    async def work(bench: Bench) -> None:
        model = bench.model
        model.check(replace(LOCAL, model="only typed"), "")
        await until(lambda: len(bench.told) == 1)
        assert seen(model) is Reach.UNKNOWN
        model.check(LOCAL, "")
        await until(lambda: len(bench.told) == 2)
        assert seen(model) is Reach.GOOD
        bench.servers.answer = CheckResult((failed,), LOCAL)
        model.check(LOCAL, "")
        await until(lambda: len(bench.told) == 3)
        assert seen(model) is Reach.BAD

    live(work)


def test_a_proxys_password_holds_for_that_proxy() -> None:
    async def work(bench: Bench) -> None:
        changed: list[Settings] = []
        bench.model.changed.connect(changed.append)
        bench.model.keep_login("proxy:3128", "mei:secret")
        await until(lambda: changed)
        assert bench.keys.logins == {"proxy:3128": "mei:secret"}
        bench.keys.locked = True
        bench.model.keep_login("proxy:3128", "mei:newer")
        await until(lambda: bench.told)
        assert isinstance(bench.told[0], KeyNotKept)
        assert bench.model.chain.login("proxy:3128") == "mei:newer"
        assert len(changed) == 2

    live(work)
