"""Requests that a real authority takes, and answers that are looked at before they are kept."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from app.desk import Desk
from app.domain.keeping.fault import Broken, Problem
from app.domain.words import Kind
from app.errors import BadAddress, NotStamped
from app.proving.der import NotDer, put, take
from app.proving.stamping import case_head, stamp_place, stamp_what_waits
from app.proving.timestamp import NoStamp, new_nonce, request, time_of
from app.proving.verify import verify_all
from app.settings.settings import Settings
from app.store.base.proof_tables import stamps
from app.vlm.client import Models
from app.vlm.wire.address import endpoint
from tests.helpers.cases import MEI, sha
from tests.helpers.desks import desk_in
from tests.helpers.stamps import Authority, by_hand

HASH = sha("head")
OFFICE = Settings(stamp_server="https://stamp.example/tsa?x=1")


def test_a_real_authority_takes_the_request(tmp_path: Path) -> None:
    nonce = new_nonce()
    response = Authority(tmp_path / "tsa").answer(request(HASH, nonce))
    ago = datetime.now(UTC) - time_of(response, HASH, nonce)
    assert abs(ago.total_seconds()) < 3600
    with pytest.raises(NoStamp):
        time_of(response, sha("another"), nonce)
    with pytest.raises(NoStamp):
        time_of(response, HASH, nonce + 2)


def test_the_time_is_the_answers_own() -> None:
    told = time_of(by_hand(HASH, 5, b"20261127220405.25Z"), HASH, 5)
    assert told == datetime(2026, 11, 27, 22, 4, 5, 250_000, tzinfo=UTC)


@pytest.mark.parametrize(
    "response",
    [
        b"",
        b"<html>",
        by_hand(HASH, 5, status=2),
        by_hand(HASH, 5, b"yesterday"),
        by_hand(HASH, 5)[:-1],
        by_hand(HASH, 5) + b"\x05\x00",
        by_hand(HASH, 6),
        by_hand(sha("another"), 5),
    ],
)
def test_what_is_no_stamp_of_it_is_refused(response: bytes) -> None:
    with pytest.raises(NoStamp):
        time_of(response, HASH, 5)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 200), st.binary(max_size=3))
@example(111, b"\0\0")
def test_a_garbled_answer_ends_in_no_other_error(place: int, junk: bytes) -> None:
    whole = by_hand(HASH, 5)
    with suppress(NoStamp):
        time_of(whole[:place] + junk + whole[place + len(junk) :], HASH, 5)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=300))
def test_what_is_put_is_taken(inside: bytes) -> None:
    assert take(put(4, inside)).inside == inside
    with pytest.raises(NotDer):
        take(put(4, inside)[:-1] if inside else b"\x04")


def test_the_same_rules_hold_as_for_all_addresses() -> None:
    place = stamp_place(OFFICE)
    assert place is not None
    assert endpoint(place).url == "https://stamp.example/tsa?x=1"
    for refused in ("http://stamp.example/tsa", "https://169.254.169.254/", "ftp://x"):
        bad = stamp_place(Settings(stamp_server=refused))
        assert bad is not None
        with pytest.raises(BadAddress):
            endpoint(bad)
    named = Settings(stamp_server="http://a.example/t", stamp_plain_http_to="a.example")
    allowed = stamp_place(named)
    assert allowed is not None
    assert endpoint(allowed).plain
    assert stamp_place(Settings()) is None


def test_a_head_is_stamped_once_and_a_report_never_waits_in_vain(tmp_path: Path) -> None:
    asked: list[httpx.Request] = []
    authority = Authority(tmp_path / "tsa")

    def server(asking: httpx.Request) -> httpx.Response:
        asked.append(asking)
        if len(asked) == 1:
            return httpx.Response(503)
        return httpx.Response(200, stream=httpx.ByteStream(authority.answer(asking.content)))

    async def work(desk: Desk) -> None:
        models = Models(httpx.MockTransport(server))
        case = await desk.store.new_case(Kind.VEHICLE, MEI)
        with pytest.raises(NotStamped):
            await stamp_what_waits(desk, OFFICE, models.post)
        first = await case_head(desk, case.id, OFFICE, models.post)
        assert first.head.stamp is not None
        assert first.head.stamp.server == "stamp.example"
        again = await case_head(desk, case.id, OFFICE, models.post)
        assert (again, len(asked)) == (first, 2), "nothing new to stamp"
        assert asked[0].headers["content-type"] == "application/timestamp-query"
        await desk.store.describe(case.id, MEI, number="new")
        later = await case_head(desk, case.id, Settings(), models.post)
        assert later.head.stamp is None
        assert later.head.number == first.head.number + 1
        assert [p async for looked in verify_all(desk) for p in looked.problems] == []
        row = {"head": 2, "server": "x", "time": later.head.at.isoformat(), "response": b"none"}
        await desk.store.do(lambda connection: connection.execute(insert(stamps), row))
        (problem,) = [p async for looked in verify_all(desk) for p in looked.problems]
        assert problem == Problem(Broken.STAMP, detail=str(later.head.number))
        await models.close()

    async def whole() -> None:
        async with desk_in(tmp_path / "data") as desk:
            await work(desk)

    asyncio.run(whole())
