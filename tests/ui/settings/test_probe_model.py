"""What the settings ask of servers: with which key, one at a time, and to be stopped."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.measured.evaluated import Estimate, Measured
from app.errors import BadAddress, KeyRefused
from app.settings.check_report import CheckLine, CheckResult, Found, Verdict
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.vlm.listing import Offered
from tests.helpers.certificates import company
from tests.helpers.settings_bench import Bench
from tests.helpers.waiting import until
from ui.settings.key_chain import KeyPlace

LOCAL = Connection(base_url="http://localhost:8080/v1", id="1a")


def live(work: Callable[[Bench], Awaitable[None]]) -> None:
    async def main() -> None:
        bench = Bench(Settings())
        bench.keys.kept = {"openai localhost:8080 1a": "kept"}
        await work(bench)
        await bench.model.close()

    asyncio.run(main())


def test_a_test_uses_the_typed_key_else_the_kept_one_and_can_be_stopped() -> None:
    async def work(bench: Bench) -> None:
        probe, running = bench.model.probe, list[bool]()
        lines: list[CheckLine] = []
        probe.check_running.connect(running.append)
        probe.check_line.connect(lines.append)
        bench.servers.lines = [CheckLine(Found.REACHED, Verdict.GOOD, {"host": "h"})]
        probe.check(LOCAL, "typed")
        await until(lambda: len(bench.told) == 1)
        assert isinstance(bench.told[0], CheckResult)
        assert lines == bench.servers.lines
        bench.servers.answer = BadAddress(reason="host")
        probe.check(LOCAL, "")
        await until(lambda: len(bench.told) == 2)
        assert bench.told[1] is bench.servers.answer
        bench.servers.answer = None
        probe.check(LOCAL, "")
        await until(lambda: len(bench.servers.asked) == 3)
        probe.stop_check()
        await until(lambda: running == [True, False] * 3)
        assert [key for _, _, key in bench.servers.asked] == ["typed", "kept", "kept"]
        assert len(bench.told) == 2

    live(work)


def test_models_are_listed_and_servers_found_or_the_reason_told() -> None:
    async def work(bench: Bench) -> None:
        probe = bench.model.probe
        offer: Any = (Offered("m", True),)
        bench.servers.answer = offer
        probe.list_models(LOCAL, "")
        await until(lambda: bench.told == [offer])
        probe.find()
        await until(lambda: bench.told == [offer, offer])
        bench.servers.answer = KeyRefused(host="h")
        probe.list_models(LOCAL, "typed")
        await until(lambda: len(bench.told) == 3)
        assert bench.told[2] is bench.servers.answer
        assert bench.servers.asked[-1] == ("offered", LOCAL, "typed")

    live(work)


def test_when_the_dialog_closes_nobody_waits_any_more() -> None:
    async def work(bench: Bench) -> None:
        probe, listing, finding = bench.model.probe, list[bool](), list[bool]()
        probe.listing.connect(listing.append)
        probe.finding.connect(finding.append)
        bench.servers.answer = None
        probe.list_models(LOCAL, "")
        probe.find()
        await until(lambda: len(bench.servers.asked) == 2)
        probe.stop()
        await until(lambda: listing == finding == [True, False])
        assert bench.told == []

    live(work)


def test_a_key_is_looked_up_and_forgotten() -> None:
    async def work(bench: Bench) -> None:
        probe = bench.model.probe
        probe.look_up_key(LOCAL)
        await until(lambda: bench.told == [KeyPlace.KEYRING])
        probe.forget_key(LOCAL)
        await until(lambda: bench.told == [KeyPlace.KEYRING, KeyPlace.NOWHERE])
        assert bench.keys.kept == {}

    live(work)


def test_the_proxy_on_the_way_and_whether_its_password_is_kept() -> None:
    async def work(bench: Bench) -> None:
        probe, found = bench.model.probe, list[tuple[str, bool]]()
        probe.proxy_found.connect(lambda *told: found.append(told))
        probe.look_up_proxy(LOCAL)
        await until(lambda: found == [("", False)])
        bench.servers.proxy = "proxy:3128"
        bench.keys.logins = {"proxy:3128": "a:b"}
        probe.look_up_proxy(LOCAL)
        await until(lambda: found[1:] == [("proxy:3128", True)])

    live(work)


def test_a_file_of_certificates_is_read_before_it_is_believed(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        probe, read = bench.model.probe, list[tuple[str, bool]]()
        probe.certificates_read.connect(lambda *told: read.append(told))
        good, bad = str(company(tmp_path).ca_file), str(tmp_path)
        probe.read_certificates(good)
        await until(lambda: read == [(good, True)])
        probe.read_certificates(bad)
        await until(lambda: read[1:] == [(bad, False)])

    live(work)


def test_how_a_connection_did_is_told_or_that_it_never_was_measured() -> None:
    async def work(bench: Bench) -> None:
        told: list[Measured | None] = []
        bench.model.probe.measured.connect(told.append)
        figure = Estimate(0.5, 0.4, 0.6, 90)
        bench.servers.known = Measured("set", datetime(2026, 5, 3, tzinfo=UTC), 40, figure, figure)
        bench.model.probe.look_up_measured(LOCAL)
        await until(lambda: told == [bench.servers.known])
        bench.servers.known = None
        bench.model.probe.look_up_measured(LOCAL)
        await until(lambda: told[1:] == [None])

    live(work)
