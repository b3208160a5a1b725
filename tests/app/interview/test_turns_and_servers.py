"""What a turn costs, what it waits for, and that another server was asked than was meant to be."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.events import Repair, Wait, Warned
from app.settings.connection import Price
from tests.helpers import behaviours as does
from tests.helpers.conversations import written
from tests.helpers.interviews import Table, with_table

pytestmark = pytest.mark.server

FIRST = written("No, the goods look dry.")


def test_a_turn_costs_what_the_connection_asks_for_it(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        turn = await table.ask("Did water come in?")
        assert turn
        assert (turn.told.tokens_in, turn.told.tokens_out) == (1500, 400)
        assert (turn.cost, turn.currency) == ("0.0011", "¥")
        assert table.turns == (turn,)

    price = {"price": Price("0.2", "2", "¥")}
    with_table(tmp_path / "data", work, does.streams(FIRST), to=price)


def test_without_counts_from_the_server_there_is_no_price(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        turn = await table.ask("Did water come in?")
        assert turn
        assert (turn.told.tokens_in, turn.told.tokens_out) == (None, None)
        assert (turn.cost, turn.currency) == ("", "")

    price = {"price": Price("0.2", "2", "¥")}
    uncounted = does.sends(does.sse(does.chunk(content=FIRST)) + does.sse(does.chunk("stop")))
    with_table(tmp_path / "data", work, uncounted, to=price)


def test_what_a_turn_waits_for_is_told_until_something_comes(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        turn = await table.ask("Did water come in?")
        assert turn
        waits = [told.waits for told in table.told]
        busy = next(each for each in waits if each)
        assert busy.why is Wait.BUSY
        assert waits[0] is waits[-1] is None
        assert turn.told.retries == 1

    busy = does.refuses(429, {"error": {"message": "slow down"}}, **{"retry-after": "1"})
    with_table(tmp_path / "data", work, busy, does.streams(FIRST))


def test_the_fallback_that_is_asked_says_so(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        table.order = replace(table.order, instead_of="Office")
        turn = await table.ask("Did water come in?")
        assert turn
        assert turn.reply.warnings == (Warned(Repair.SWITCHED_OVER, "Office → Cloud"),)

    with_table(tmp_path / "data", work, does.streams(FIRST), to={"name": "Cloud"})
