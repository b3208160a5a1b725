"""Asking real servers over sockets, and what goes on record."""

import asyncio
import json

import httpx
import pytest

from app import errors as er
from app.domain.events import Repair
from app.domain.words import Severity
from app.settings.connection import PRACTICE, Connection, Coordinates, Form, Switches, Thinking
from app.settings.dialect import Dialect
from app.vlm import record
from app.vlm.client import Models
from tests.helpers import behaviours as do
from tests.helpers.asking import KEY, QUICK, TEXT, Asked, ask, asking, connection, events, run
from tests.helpers.questions import question
from tests.helpers.server import LoopbackServer, Talk

pytestmark = pytest.mark.server


def test_a_streamed_answer_is_understood() -> None:
    asked, server = ask(do.streams(TEXT, thinking="Let me see."))
    assert asked.error is None
    got = asked.assessment
    assert got.raw == TEXT
    assert got.thinking == "Let me see."
    assert got.answer == "The front bumper is dented."
    assert [step.photo_id for step in got.steps] == ["photo-1", "photo-2"]
    assert got.findings[0].proposed is not None
    assert got.findings[0].proposed.text.startswith("Dent left of the plate.")
    assert got.summary is not None
    assert got.summary.severity is Severity.MODERATE
    assert got.warnings == ()
    told = asked.told
    assert (told.model, told.finish_reason, told.schema_form) == ("loopback", "stop", "json_schema")
    assert (told.tokens_in, told.tokens_out, told.retries) == (1500, 400, 0)
    assert told.first_byte_seconds is not None
    assert 0 < told.first_byte_seconds <= told.seconds
    (seen,) = server.seen
    assert seen.path == "/v1/chat/completions"
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["accept-encoding"] == "identity"
    assert [part["type"] for part in seen.json["messages"][1]["content"]].count("image_url") == 2


@pytest.mark.parametrize("cut", [1, 7, 4096])
def test_bytes_may_be_cut_anywhere(cut: int) -> None:
    data = events(do.chunk(content=TEXT), do.chunk("stop"), do.usage()) + b"data: [DONE]\n\n"
    asked, _ = ask(do.sends(data, cut=cut))
    assert asked.error is None
    assert asked.assessment.raw == TEXT


def test_a_server_that_does_not_stream_is_understood() -> None:
    message = {"content": TEXT, "reasoning": "Hm."}
    counts = {"prompt_tokens": 9, "completion_tokens": 7}
    whole = {"choices": [{"message": message, "finish_reason": "stop"}], "usage": counts}
    asked, _ = ask(do.refuses(200, json.dumps(whole, indent=1)))
    assert asked.error is None
    assert asked.assessment.thinking == "Hm."
    assert asked.assessment.findings
    assert asked.told.tokens_out == 7


def test_volcengine_is_asked_and_understood() -> None:
    asked, server = ask(do.volcengine(TEXT), dialect=Dialect.VOLCENGINE)
    assert asked.error is None
    assert asked.assessment.findings
    assert (asked.told.tokens_in, asked.told.finish_reason) == (1500, "stop")
    assert asked.told.schema_form == "prompt"
    assert server.seen[0].path == "/v1"
    assert set(server.seen[0].json) == {"model", "input", "parameters"}


def test_volcengine_says_the_code_and_text_of_a_failure() -> None:
    refusal = {"error": {"code": "AuthenticationError", "message": f"bad key {KEY}"}}
    asked, _ = ask(do.refuses(401, refusal), dialect=Dialect.VOLCENGINE)
    assert isinstance(asked.error, er.KeyRefused)
    assert asked.error.said == "bad key ***"


def test_at_most_ten_at_once() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        asked = await asyncio.gather(*(asking(models, connection(server)) for _ in range(14)))
        assert [a.error for a in asked] == [None] * 14
        assert server.most_at_once == 10

    came: list[Talk] = []

    async def answer_when_ten_are_there(talk: Talk) -> None:
        came.append(talk)
        for _ in range(1000):
            if len(came) >= 10:
                break
            await asyncio.sleep(0.01)
        await do.streams(TEXT, piece=200)(talk)

    run(work, answer_when_ten_are_there)


def test_what_is_asked_goes_on_record() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        asked = record.asked(connection(server), question())
        assert asked.host == server.url.removeprefix("http://")
        assert (asked.dialect, asked.model, asked.practice) == ("openai", "qwen3-vl-8b", False)
        assert (asked.temperature, asked.top_p, asked.max_new_tokens) == (0.2, 0.9, 2048)
        assert asked.photo_ids == ("photo-1", "photo-2")
        assert asked.prompt_sha256 == record.asked(connection(server), question()).prompt_sha256
        assert asked.prompt_sha256 != record.asked(connection(server), question(1)).prompt_sha256
        practice = record.asked(PRACTICE, question())
        assert (practice.practice, practice.host) == (True, "practice")

    run(work, do.hangs())


def test_an_unusable_address_is_told_before_asking() -> None:
    models = Models()
    for base_url, kind in (("", er.NotConnected), ("http://model.office/v1", er.BadAddress)):
        with pytest.raises(kind):
            models.ask(Connection(base_url=base_url), KEY, question())
        with pytest.raises(kind):
            record.asked(Connection(base_url=base_url), question())


def test_an_http_transport_can_stand_in_for_the_network() -> None:
    data = events(do.chunk(content=TEXT), do.chunk("stop"))
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=httpx.ByteStream(data)))

    async def work() -> Asked:
        models = Models(transport)
        asked = await asking(models, Connection(base_url="https://api.example.com"))
        await models.close()
        return asked

    assert asyncio.run(work()).assessment.findings


def test_a_table_and_a_switch_reach_the_body() -> None:
    switches = Switches(Form.JSON_OBJECT, Thinking.OFF, Coordinates.PIXELS)
    _, server = ask(do.streams(TEXT), provider="vllm", switches=switches)
    told = server.seen[0].json
    assert told["response_format"] == {"type": "json_object"}
    assert told["chat_template_kwargs"] == {"enable_thinking": False}
    assert told["top_k"] == 20


@pytest.mark.parametrize(
    ("switch", "warned"), [(Thinking.OFF, [Repair.THINKING_ON]), (Thinking.AS_IS, [])]
)
def test_thinking_that_comes_although_it_was_switched_off_is_said(
    switch: Thinking, warned: list[Repair]
) -> None:
    asked, _ = ask(do.streams(TEXT, thinking="Let me see."), switches=Switches(thinking=switch))
    assert asked.error is None
    assert asked.repairs == warned


@pytest.mark.parametrize("status", [200, 401, 404, 503])
def test_a_server_that_says_anything_is_reached(status: int) -> None:
    with LoopbackServer(do.refuses(status)) as server:
        assert asyncio.run(_reached(connection(server)))
        assert "authorization" not in server.seen[0].headers


def test_one_where_nothing_listens_is_not() -> None:
    with LoopbackServer(do.refuses(200)) as server:
        gone = connection(server)
    assert not asyncio.run(_reached(gone))


async def _reached(at: Connection) -> bool:
    models = Models(patience=QUICK)
    try:
        return await models.reached(at)
    finally:
        await models.close()
