"""How long is waited, over real sockets."""

import asyncio
import time

import pytest

from app import errors as er
from app.settings.dialect import Dialect
from app.vlm.wire.patience import Patience, Watchdog
from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT, ask

pytestmark = pytest.mark.server


def test_a_trickle_meets_the_overall_deadline() -> None:
    began = time.monotonic()
    asked, server = ask(do.trickles(0.05), deadline_seconds=1)
    took = time.monotonic() - began
    assert isinstance(asked.error, er.TimedOut)
    assert asked.error.phase == "overall"
    assert took >= 1
    assert 0 < asked.error.seconds <= took + 0.1  # from when it went out, rounded
    assert server.seen[0].gone.wait(60)


def test_what_comes_while_the_deadline_ends_it_changes_no_reason() -> None:
    async def fed_late() -> None:
        async with Watchdog(0.01, between=60) as watching:
            watching.fed()
            time.sleep(0.05)  # noqa: ASYNC251 both wait for a loop that is busy
            await asyncio.sleep(0)
            await asyncio.sleep(0)  # it is noticed now, and ends with the loop's next round
            watching.fed()
            await asyncio.sleep(60)

    with pytest.raises(er.TimedOut) as told:
        asyncio.run(fed_late())
    assert told.value.phase == "overall"


def test_silence_meets_the_overall_deadline() -> None:
    asked, _ = ask(do.hangs(), deadline_seconds=1)
    assert isinstance(asked.error, er.TimedOut)
    assert asked.error.phase == "first_byte"


def test_an_answer_in_one_piece_gets_the_time_its_length_needs() -> None:
    patience = Patience(connect=2, between=0.1, whole=0.1, before=0.0)
    assert patience.for_whole(2048) == pytest.approx(136.5, abs=0.1)
    assert Patience().for_whole(512) == pytest.approx(44.1, abs=0.1)
    assert Patience().for_whole(30) == 30
    slow = do.volcengine(TEXT, wait=0.5)
    asked, _ = ask(slow, patience=patience, dialect=Dialect.VOLCENGINE)
    assert asked.error is None
