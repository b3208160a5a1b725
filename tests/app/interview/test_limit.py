"""Asking on at a server that takes four pictures and refuses a fifth."""

from pathlib import Path

import pytest

from app.domain.conversation import Turn
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.words import RunState
from tests.helpers import behaviours as does
from tests.helpers.conversations import written
from tests.helpers.interviews import Table, with_table
from tests.helpers.photos import photo_like, saved
from tests.helpers.server import Behaviour, Talk

pytestmark = pytest.mark.server
FOUR = [saved(photo_like(640, 480, seed)) for seed in range(4)]
PLACE = Region(0.4, 0.4, 0.6, 0.6)
LIMITED = {"provider": "volcengine"}  # whose table says: four pictures


def takes_four(text: str) -> Behaviour:
    """A server that counts."""

    async def behave(talk: Talk) -> None:
        if talk.seen.body.count(b'"image_url":{') > 4:
            await does.refuses(400, {"error": {"message": "At most 4 image(s) per prompt"}})(talk)
        else:
            await does.streams(text)(talk)

    return behave


def left_out(turn: Turn | None) -> list[str]:
    """What the turn says of what was left out: photos by number, close-ups by a dash."""
    assert turn is not None
    assert turn.state is RunState.DONE
    codes = ("photo_left_out", "closeup_left_out")
    return [told.detail or "–" for told in turn.reply.warnings if told.repair in codes]


def test_a_photo_gives_way_to_the_close_up_and_the_turn_says_which(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        first, *_, last = table.case.photos
        seen = await table.ask(look=Look(last.id, PLACE))
        assert left_out(seen) == ["3"], "the last but the one it is of"
        asked = table.server.seen[-1].json["messages"]
        assert table.texts[1].count("<picture>") == 3
        assert "Photo 3:\n(not sent again)\nPhoto 4:\n<picture>" in table.texts[1]
        before = table.server.seen[0].json["messages"][1]["content"]
        assert asked[1]["content"][:5] == before[:5], "what stands ahead is as it was"
        assert seen
        again = await table.ask(look=Look(first.id, PLACE), follows=seen.id)
        assert left_out(again) == ["4", "–"]
        assert again
        question = await table.ask("And now?", follows=again.id)
        assert left_out(question) == ["–"], "all four photos are back"
        assert table.server.seen[-1].json["messages"][1]["content"] == before

    replies = takes_four(written("It is cracked."))
    with_table(tmp_path / "data", work, replies, jpegs=FOUR, to=LIMITED)


def test_where_no_limit_is_known_nothing_is_left_out(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        seen = await table.ask(look=Look(table.case.photos[0].id, PLACE))
        assert left_out(seen) == []
        assert "<picture>" in table.texts[-1]
        assert table.texts[1].count("<picture>") == 4

    with_table(tmp_path / "data", work, does.streams(written("It is cracked.")), jpegs=FOUR)
