"""Messages arrive at a real receiver, however badly it behaves, once at least and under one id."""

import asyncio
import json
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sending.outgoing import Attempt, Form, Listed, Outcome, Standing
from app.errors import BadAddress
from app.outbox import signing
from app.outbox.address import endpoint_of
from app.outbox.outbox import AT_ONCE, Outbox
from app.outbox.patience import MOST_TRIES, Patience
from app.outbox.sending import try_once
from app.wire.doors import Doors
from tests.helpers import behaviours as do
from tests.helpers.outboxes import (
    HASTY,
    SIGNING,
    all_sent,
    queued,
    running,
    secrets_of,
    standing,
    to,
    until,
)
from tests.helpers.outgoing import destination
from tests.helpers.server import LoopbackServer, Seen, Talk
from tests.helpers.stores import in_loop, opened

pytestmark = pytest.mark.server
GOOD = do.refuses(200, {"ok": True})


async def drops(talk: Talk) -> None:
    await talk.drop()


def _signed(seen: Seen) -> bool:
    key, headers = signing.secret_bytes(SIGNING), seen.headers
    assert key is not None
    seconds = int(headers["webhook-timestamp"])
    assert abs(datetime.now(UTC).timestamp() - seconds) < 300
    right = signing.standard(key, headers["webhook-id"], seconds, seen.body)
    return headers["webhook-signature"] == right


def _failed(outcome: Outcome, status: int = 0) -> Any:
    def holds(told: tuple[Listed, ...]) -> bool:
        last = told[0].message.last if told else None
        return last is not None and (last.outcome, last.status) == (outcome, status)

    return holds


@in_loop
async def test_a_receiver_that_recovers_gets_the_message_under_one_id(tmp_path: Path) -> None:
    bad = (do.refuses(500, "oh <b>no</b>"), drops, do.refuses(422), GOOD)
    with LoopbackServer(*bad) as server:
        async with opened(tmp_path) as store, running(store):
            await queued(store, to(server.url))
            (told,) = await all_sent(store, 1)
        assert len({seen.headers["webhook-id"] for seen in server.seen}) == 1
        assert len({seen.body for seen in server.seen}) == 1
        assert all(_signed(seen) for seen in server.seen)
        assert told.message.tries == len(server.seen) == 4
        assert json.loads(server.seen[0].body)["data"]["ticket"] == {"title": "T0"}


@in_loop
async def test_one_that_was_down_gets_it_once_it_is_up(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    down = Patience(connect=20.0, whole=20.0, looks=0.02, first=0.001)
    async with opened(tmp_path) as store, running(store, down):
        await queued(store, to(f"http://127.0.0.1:{port}"))
        await until(store, _failed(Outcome.UNREACHABLE))
        with LoopbackServer(GOOD, port=port):
            if standing(await store.outgoing.unsent()) == [Standing.GIVEN_UP]:
                await store.outgoing.replay((await store.outgoing.unsent())[0].message.id)
            await all_sent(store, 1)


@in_loop
async def test_gone_ends_it_for_the_destination(tmp_path: Path) -> None:
    with LoopbackServer(do.refuses(410)) as server:
        async with opened(tmp_path) as store, running(store):
            await queued(store, to(server.url), messages=3)
            told = await until(store, lambda t: standing(t) == [Standing.GIVEN_UP] * 3)
            assert all(each.message.last == Attempt(Outcome.GONE, 410) for each in told)
            (gone,) = await store.outgoing.destinations()
            assert gone.gone
        assert len(server.seen) == 1


@pytest.mark.parametrize("status", [429, 503])
@in_loop
async def test_a_busy_one_is_left_alone_for_as_long_as_it_asks(tmp_path: Path, status: int) -> None:
    with LoopbackServer(do.refuses(status, retry_after="3600")) as server:
        async with opened(tmp_path) as store, running(store):
            await queued(store, to(server.url), messages=2)
            told = await until(store, lambda t: any(each.message.last for each in t))
            soonest = min(each.message.next_try_at for each in told)
            assert soonest > datetime.now(UTC) + timedelta(minutes=55)
        assert len(server.seen) == 1


@in_loop
async def test_redirects_are_not_followed(tmp_path: Path) -> None:
    once = Patience(connect=20.0, whole=20.0, looks=0.02, first=3600.0)
    with LoopbackServer(GOOD) as elsewhere:
        with LoopbackServer(do.refuses(302, location=elsewhere.url)) as server:
            async with opened(tmp_path) as store, running(store, once):
                await queued(store, to(server.url))
                await until(store, _failed(Outcome.REDIRECTED, 302))
        assert elsewhere.seen == []


@in_loop
async def test_one_that_only_takes_its_time_is_left(tmp_path: Path) -> None:
    async def hangs(talk: Talk) -> None:
        await talk.start()
        await asyncio.sleep(600)

    once = Patience(connect=20.0, whole=0.3, looks=0.02, first=3600.0)
    with LoopbackServer(hangs) as server:
        async with opened(tmp_path) as store, running(store, once):
            await queued(store, to(server.url, form=Form.WECOM))
            await until(store, _failed(Outcome.TIMED_OUT))


@in_loop
async def test_a_robots_refusal_is_a_failure_though_it_answers_200(tmp_path: Path) -> None:
    answers = (do.refuses(200, {"errcode": 93000, "errmsg": "no robot-key"}),)
    patience = Patience(connect=20.0, whole=20.0, looks=0.02, first=3600.0)
    with LoopbackServer(*answers) as server:
        async with opened(tmp_path) as store, running(store, patience):
            await queued(store, to(server.url, form=Form.WECOM))
            (told,) = await until(store, _failed(Outcome.SAID_NO, 93000))
        assert server.seen[0].path == "/hook?key=robot-key"
        assert told.message.last is not None
        assert told.message.last.said == "no ***"  # what it is sent is not kept with its words


@in_loop
async def test_what_ended_between_try_and_record_is_sent_again_under_its_id(
    tmp_path: Path,
) -> None:
    with LoopbackServer(GOOD) as server:
        async with opened(tmp_path) as store:
            await queued(store, to(server.url))
            ((taken, where),) = await store.outgoing.take_due((), AT_ONCE)
            doors = Doors(None)
            assert (await try_once(taken, where, secrets_of(where), doors, HASTY)).delivered
            await doors.close()
        async with opened(tmp_path) as store, running(store):
            await all_sent(store, 1)
        first, second = server.seen
        assert first.headers["webhook-id"] == second.headers["webhook-id"] == taken.id
        assert first.body == second.body


@in_loop
async def test_at_most_a_few_are_on_their_way_and_one_to_each(tmp_path: Path) -> None:
    async def waits_for_another(talk: Talk) -> None:
        while server.most_at_once < 2:  # noqa: ASYNC110 what is waited for sets no event
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.02)
        await GOOD(talk)

    with LoopbackServer(waits_for_another) as server:
        async with opened(tmp_path) as store, running(store):
            await queued(store, *(to(server.url, id=f"d{n}") for n in range(7)), messages=2)
            told = await all_sent(store, 14)
        assert 1 < server.most_at_once <= AT_ONCE
        assert len({seen.headers["webhook-id"] for seen in server.seen}) == 14
        assert {each.message.tries for each in told} == {1}


@in_loop
async def test_a_test_message_is_sent_at_once_and_kept_nowhere(tmp_path: Path) -> None:
    with LoopbackServer(GOOD) as server:
        async with opened(tmp_path) as store, running(store) as outbox:
            where = to(server.url)
            assert (await outbox.test(where, secrets_of(where))).delivered
            assert await store.outgoing.sent() == ()
        assert server.seen[0].json["type"] == "test"
        assert _signed(server.seen[0])


@in_loop
async def test_what_is_due_can_be_sent_without_staying(tmp_path: Path) -> None:
    patient = Patience(connect=20.0, whole=20.0, first=3600.0)
    with LoopbackServer(GOOD, do.refuses(500), GOOD) as server:
        async with opened(tmp_path) as store:
            await queued(store, to(server.url), messages=3)
            outbox = Outbox(store.outgoing, secrets_of, patient)
            assert await outbox.send_due() == 1
            assert await outbox.send_due() == 0  # what failed, and all behind it, waits
            await outbox.close()
        assert len(server.seen) == 2


@in_loop
async def test_a_name_that_leads_into_the_house_is_refused_after_the_look_up(
    tmp_path: Path,
) -> None:
    """As when whoever owns the name changes where it leads."""
    looked_up = socket.getaddrinfo

    def at_home(host: Any, *given: Any, **named: Any) -> Any:
        return looked_up("127.0.0.1" if host == "hook.example" else host, *given, **named)

    with pytest.MonkeyPatch.context() as patch, LoopbackServer(GOOD) as server:
        patch.setattr(socket, "getaddrinfo", at_home)
        host = f"hook.example:{server.url.rpartition(':')[2]}"
        once = Patience(connect=20.0, whole=20.0, looks=0.02, first=3600.0)
        async with opened(tmp_path) as store, running(store, once):
            await queued(store, to(f"http://{host}", plain_to=host))
            (told,) = await until(store, _failed(Outcome.ADDRESS_REFUSED))
        assert told.message.last == Attempt(Outcome.ADDRESS_REFUSED, said="private")
        assert server.seen == []


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://office.example/in", "plain_http"),
        ("https://169.254.169.254/latest", "metadata"),
        ("https://metadata.google.internal/", "metadata"),
        ("https://10.1.2.3/in", "private"),
        ("https://192.168.0.9/in", "private"),
        ("https://[fd00::1]/in", "private"),
        ("https://100.64.0.1/in", "private"),
        ("https://[::ffff:10.0.0.1]/in", "host"),
        ("https://user:pw@office.example/in", "userinfo"),
        ("ftp://office.example/in", "scheme"),
    ],
)
def test_addresses_nobody_named_are_refused(address: str, reason: str) -> None:
    with pytest.raises(BadAddress) as refused:
        endpoint_of(destination(address=address), address)
    assert refused.value.reason == reason


def test_an_office_may_name_its_own_machines() -> None:
    here = "http://10.1.2.3:8080/in?a=b"
    named = destination(address=here, private_to="10.1.2.3:8080", plain_to="10.1.2.3:8080")
    assert endpoint_of(named, here).url == here
    assert endpoint_of(destination(), "http://127.0.0.1:1/in").loopback


@given(
    st.integers(1, MOST_TRIES),
    st.floats(0, 1, exclude_max=True),
    st.sampled_from(list(Outcome)),
    st.floats(0, 1e9),
)
def test_waits_grow_within_bounds(
    tries: int, chance: float, outcome: Outcome, asked: float
) -> None:
    now = datetime.now(UTC)
    again = Patience().next_try(tries, Attempt(outcome, wait=asked), now, chance)
    if outcome in (Outcome.DELIVERED, Outcome.GONE) or tries == MOST_TRIES:
        assert again is None
    else:
        assert again is not None
        least = min(asked, 24 * 3600.0, 2.5)
        assert timedelta(seconds=least) <= again - now <= timedelta(hours=24)
