"""Asking on over sockets: what goes out, byte for byte, and what comes back."""

import asyncio
import itertools
import json
from typing import Any

import pytest

from app import errors as er
from app.domain.conversation import Reply, Turn, TurnKind
from app.domain.events import Repair
from app.settings.connection import PRACTICE, Connection, Form, Switches
from app.settings.dialect import Dialect
from app.vlm.client import Models
from app.vlm.conversation.prompt import asked_on, looking
from app.vlm.conversation.question import TurnQuestion
from app.vlm.record import asked_on as asked_on_record
from tests.helpers import behaviours as do
from tests.helpers.answers import written as assessed
from tests.helpers.asking import KEY, QUICK, connection
from tests.helpers.conversations import ANSWER, closeup, looked, reply, sent, turn, written
from tests.helpers.questions import question
from tests.helpers.server import Behaviour, LoopbackServer
from tests.helpers.talks import CLOSEUP, LOOK, asked, talk

pytestmark = pytest.mark.server


async def replied(models: Models, to: Connection, turn: TurnQuestion) -> Reply:
    """What is understood of one reply; raises ModelError."""
    told = Reply()
    async with models.converse(to, KEY, turn) as answer:
        async for event in answer:
            told = told.after(event)
    return told


def conversation(to: dict[str, Any], *script: Behaviour) -> list[bytes]:
    """The bodies of an assessment, two questions and a closer look, each behind the ones before."""

    async def work() -> None:
        models = Models(patience=QUICK)
        at = connection(server, **to)
        about = question()
        async with models.ask(at, KEY, about) as answer:
            async for _ in answer:
                pass
        first = asked_on(talk(), (), "What of the lamp?")
        said = turn(sent=sent(text=first.text), reply=reply(raw=written("No lamp is broken.")))
        second = asked_on(talk(), (said,), "没有裂纹吗？")
        again = turn(2, sent=sent(text=second.text), reply=reply(raw="Nein, keine."))
        third = looking(talk(), (said, again), LOOK, CLOSEUP)
        shown = closeup(number=3, label=str(third.asked[0]))
        seen = looked(3, sent=sent(text=third.text), closeup=shown)
        fourth = asked_on(talk(closeups={3: CLOSEUP}), (said, again, seen), "So?")
        for asking in (first, second, third, fourth):
            assert (await replied(models, at, asking)).answer == ANSWER
        await models.close()

    with LoopbackServer(*script) as server:
        asyncio.run(work())
        return [seen.body for seen in server.seen]


DIALECTS: list[tuple[dict[str, Any], Any, Any]] = [
    ({}, do.streams(assessed()), do.streams(written())),
    (
        {"dialect": Dialect.VOLCENGINE, "provider": "volcengine"},
        do.volcengine(assessed()),
        do.volcengine(written()),
    ),
    (
        {"dialect": Dialect.OLLAMA, "provider": "ollama"},
        do.sends(json.dumps({"message": {"content": assessed()}, "done": True}).encode()),
        do.sends(json.dumps({"message": {"content": written()}, "done": True}).encode()),
    ),
]


@pytest.mark.parametrize(("to", "first", "later"), DIALECTS)
def test_every_request_begins_with_the_bytes_of_the_one_before(
    to: dict[str, Any], first: Behaviour, later: Behaviour
) -> None:
    bodies = conversation(to, first, later)
    assert len(bodies) == 5
    for before, after in itertools.pairwise(bodies):
        # All up to the bracket that ends the messages.
        messages = json.loads(before).get("messages") or json.loads(before)["input"]["messages"]
        told = json.dumps(messages, ensure_ascii=False, separators=(",", ":")).encode()
        end = before.index(told) + len(told) - 1
        assert after[:end] == before[:end]
        assert after[end : end + 1] == b","


def test_the_answer_goes_back_exactly_as_it_came() -> None:
    odd = "```json\n" + assessed(answer='Beule "dort"\u2028 🚗') + "\n``` done\r\n"
    turned = asked(answered=odd)

    async def work() -> None:
        models = Models(patience=QUICK)
        await replied(models, connection(server), turned)
        await models.close()

    with LoopbackServer(do.streams(written())) as server:
        asyncio.run(work())
        messages = server.seen[0].json["messages"]
    assert [m["role"] for m in messages] == ["system", "user", "assistant", "user"]
    assert messages[2]["content"] == odd
    (words,) = messages[3]["content"]
    assert words["text"].endswith("Will it need replacing?")
    assert server.seen[0].json["max_tokens"] == 512


def test_a_reply_streams_and_is_told_as_it_grows() -> None:
    texts: list[str] = []

    async def work() -> None:
        models, told = Models(patience=QUICK), Reply()
        async with models.converse(connection(server), KEY, asked()) as answer:
            async for event in answer:
                told = told.after(event)
                texts.append(told.text)
        assert (told.answer, told.raw) == (ANSWER, written())
        assert (answer.told.tokens_in, answer.told.finish_reason) == (1500, "stop")
        await models.close()

    with LoopbackServer(do.streams(written(), piece=8, pace=0.002)) as server:
        asyncio.run(work())
    assert len(set(texts)) > 4


def test_a_server_that_takes_no_form_is_asked_without() -> None:
    refused = do.refuses(400, {"error": {"message": "response_format is not supported"}})

    async def work() -> Reply:
        models = Models(patience=QUICK)
        told = await replied(models, connection(server), asked())
        await models.close()
        return told

    with LoopbackServer(refused, refused, do.streams("It will not.")) as server:
        told = asyncio.run(work())
        assert "response_format" not in server.seen[-1].json
    assert told.text == "It will not."
    repairs = [warned.repair for warned in told.warnings]
    assert repairs == [Repair.SCHEMA_REFUSED, Repair.SCHEMA_REFUSED, Repair.NOT_JSON]


def test_a_server_that_dies_in_the_middle_leaves_what_came() -> None:
    half = do.sse(do.chunk(content='{"answer": "It will need'))

    kept = [Reply()]

    async def listen(models: Models) -> None:
        async with models.converse(connection(server), KEY, asked()) as answer:
            async for event in answer:
                kept.append(kept[-1].after(event))

    async def work() -> None:
        models = Models(patience=QUICK)
        with pytest.raises(er.ConnectionLost):
            await listen(models)
        await models.close()

    with LoopbackServer(do.sends(half, then="drop")) as server:
        asyncio.run(work())
    assert kept[-1].answer == "It will need…"


def test_what_is_sent_goes_on_record() -> None:
    at = Connection(base_url="https://models.example/v1", model="m", switches=Switches(Form.PROMPT))
    told = asked_on_record(at, asked())
    assert told.text.endswith("Will it need replacing?")
    assert (told.host, told.model, told.practice) == ("models.example", "m", False)
    assert (told.max_new_tokens, told.temperature) == (512, 0.2)
    assert told.prompt_sha256 == asked_on_record(at, asked()).prompt_sha256
    assert told.prompt_sha256 != asked_on_record(at, asked("Another?")).prompt_sha256
    assert told.prompt_sha256 != asked_on_record(at, asked(answered="other")).prompt_sha256


def _practised(turned: TurnQuestion) -> Reply:
    async def work() -> Reply:
        models = Models()
        try:
            return await replied(models, PRACTICE, turned)
        finally:
            await models.close()

    return asyncio.run(work())


def test_the_practice_engine_answers_that_it_is_none() -> None:
    told = _practised(asked())
    assert told.answer.startswith("Practice: no model has read this question")
    assert {place.photo_id for place in told.places} == {"photo-1", "photo-2"}
    assert told.changes == ()


def test_the_practice_engine_points_into_a_close_up() -> None:
    told = _practised(looking(talk(), (), LOOK, CLOSEUP))
    (place,) = told.places
    assert place.photo_id == "photo-1"
    assert place.region is not None
    assert place.region.x1 >= 0.5
    assert place.region.y1 >= 0.5


def test_a_close_up_a_summary_stands_for_is_not_sent_again() -> None:
    said: list[Turn] = [turn(kind=TurnKind.SUMMARY, covers=("turn-0",))]
    turned = asked_on(talk(closeups={3: CLOSEUP}), said, "And?")
    assert turned.sent == [1, 2]
