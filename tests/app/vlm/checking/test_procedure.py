"""The test of a connection, over real sockets: what it finds, and that the next run then works."""

import asyncio
import json
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app import errors as er
from app.domain.events import Repair
from app.settings.check_report import CheckLine, CheckResult, Found, Verdict
from app.settings.connection import Connection, Coordinates, Form, Switches, Thinking
from app.settings.dialect import Dialect
from app.vlm.client import Models
from app.vlm.wire.patience import Patience
from app.wording import fill_check
from tests.helpers import behaviours as do
from tests.helpers.asking import KEY, Asked, asking
from tests.helpers.held import Held
from tests.helpers.model_server import DIFFERS, ModelServer, check_answer
from tests.helpers.server import Behaviour, LoopbackServer, Talk
from tests.helpers.waiting import until

pytestmark = pytest.mark.server

PATIENCE = Patience(connect=60, between=60, whole=60, before=0, backoff=0.01, longest_wait=0.2)


@dataclass
class Outcome:
    """What the test said, and how a run with the connection it hands back went."""

    result: CheckResult
    told: list[CheckLine]
    run: Asked | None
    server: LoopbackServer

    @property
    def found(self) -> list[Found]:
        return [line.found for line in self.result.lines]

    @property
    def switches(self) -> Switches:
        return self.result.connection.switches

    def line(self, found: Found) -> CheckLine:
        return next(line for line in self.result.lines if line.found is found)


def check(
    behaviour: Behaviour,
    then_run: bool = True,
    restart: bool = True,
    patience: Patience = PATIENCE,
    **changes: Any,
) -> Outcome:
    key = KEY
    told: list[CheckLine] = []

    async def work() -> tuple[CheckResult, Asked | None]:
        models = Models(patience=patience)
        made = {"base_url": f"{server.url}/v1", "deadline_seconds": 60, "provider": "llamacpp"}
        try:
            result = await models.check(Connection(**{**made, **changes}), key, told.append)
            if not then_run:
                return result, None
            if restart:  # nothing is remembered but what was saved
                await models.close()
                models = Models(patience=patience)
            return result, await asking(models, result.connection, key)
        finally:
            await models.close()

    with LoopbackServer(behaviour) as server:
        result, run = asyncio.run(work())
    assert told == list(result.lines)
    assert all("{" not in fill_check(line) for line in told if line.error is None)
    return Outcome(result, told, run, server)


def works(tested: Outcome) -> None:
    """The run after the test needed no repair."""
    assert tested.run is not None
    assert tested.run.error is None
    assert tested.run.repairs == []
    assert tested.run.assessment.findings
    assert tested.run.told.retries == 0


def test_everything_that_works_is_said() -> None:
    props = {"default_generation_settings": {"n_ctx": 16384}}
    tested = check(ModelServer(key=KEY, props=props))
    assert tested.result.ok
    assert tested.found == [
        Found.REACHED,
        Found.KEY_ACCEPTED,
        Found.ANSWERS,
        Found.SEES_BOTH,
        Found.BOXES_RIGHT,
        Found.FORM_KEPT,
        Found.STREAMS,
        Found.SPEED,
        Found.WINDOW_TAKEN,
    ]
    assert tested.line(Found.SEES_BOTH).detail["said"] == DIFFERS
    assert tested.line(Found.BOXES_RIGHT).detail["percent"] in range(95, 101)
    assert float(tested.line(Found.SPEED).detail["rate"]) > 0
    assert tested.switches == Switches()
    assert tested.result.connection.context_window == 16384
    works(tested)


def test_the_real_request_is_sent_with_two_pictures() -> None:
    thinking = Switches(thinking=Thinking.OFF)
    tested = check(ModelServer(), then_run=False, switches=thinking)
    listing, asked, props = tested.server.seen
    assert (listing.path, props.path) == ("/v1/models", "/props")
    body = asked.json
    assert body["stream"]
    assert body["response_format"]["type"] == "json_schema"
    assert body["chat_template_kwargs"] == {"enable_thinking": False}
    assert body["top_k"] == 20
    parts = body["messages"][-1]["content"]
    assert [part["type"] for part in parts] == ["text", "image_url", "text", "image_url", "text"]
    assert len(asked.body) < 60_000


@pytest.mark.parametrize(
    ("forms", "used"), [(("json_object",), Form.JSON_OBJECT), ((), Form.PROMPT)]
)
def test_a_form_that_is_refused_is_not_asked_for_again(forms: tuple[str, ...], used: Form) -> None:
    tested = check(ModelServer(forms=forms))
    assert Found.FORM_REFUSED in tested.found
    assert tested.line(Found.FORM_REFUSED).verdict is Verdict.CHANGED
    assert tested.switches.form is used
    assert Found.FORM_KEPT in tested.found
    works(tested)
    refused = [s for s in tested.server.seen[-1:] if "response_format" in s.json]
    assert bool(refused) is (used is Form.JSON_OBJECT)


@pytest.mark.parametrize(
    ("bad", "used"),
    [(("json_schema",), Form.JSON_OBJECT), (("json_schema", "json_object"), Form.PROMPT)],
)
@pytest.mark.parametrize("restart", [True, False])
def test_a_form_that_spoils_the_answer_is_not_asked_for_again(
    bad: tuple[str, ...], used: Form, restart: bool
) -> None:
    tested = check(ModelServer(bad_forms=bad), restart=restart)
    assert Found.FORM_LOWERED in tested.found
    assert tested.switches.form is used
    assert Found.SEES_BOTH in tested.found
    works(tested)


def test_a_model_that_keeps_no_form_is_told_and_the_form_stays() -> None:
    tested = check(ModelServer(answer="A green triangle; then a red star."), then_run=False)
    assert tested.line(Found.FORM_BROKEN).verdict is Verdict.POOR
    assert tested.switches.form is None
    assert {Found.SEES_BOTH, Found.BOXES_NONE} <= set(tested.found)


def test_an_answer_lost_in_the_thinking_is_asked_for_without() -> None:
    tested = check(ModelServer(thinking="lost"))
    assert Found.THINKING_OFF in tested.found
    assert tested.switches == Switches(thinking=Thinking.OFF)
    works(tested)


def test_thinking_stays_where_an_answer_without_it_is_no_better() -> None:
    server = ModelServer(thinking="lost", answer="A green triangle; then a red star.")
    tested = check(server, then_run=False)
    assert Found.THINKING_OFF in tested.found
    assert Found.FORM_BROKEN in tested.found
    assert tested.switches == Switches()


def test_thinking_that_cannot_be_switched_off_is_read_all_the_same() -> None:
    tested = check(ModelServer(thinking="lost"), provider="other")
    assert tested.switches.thinking is Thinking.AS_IS
    assert Found.SEES_BOTH in tested.found
    assert tested.run is not None
    assert tested.run.repairs == [Repair.IN_THINKING]


@pytest.mark.parametrize("thinking", [Thinking.ON, Thinking.OFF])
def test_a_switch_the_server_does_not_take_is_left_alone(thinking: Thinking) -> None:
    tested = check(ModelServer(thinking="refused"), switches=Switches(thinking=thinking))
    assert Found.THINKING_REFUSED in tested.found
    assert tested.switches.thinking is Thinking.AS_IS
    works(tested)


@pytest.mark.parametrize(
    ("streams", "found"),
    [
        ("whole", Found.STREAMS_OFF),
        ("refused", Found.STREAM_REFUSED),
        ("empty", Found.STREAM_REFUSED),
    ],
)
def test_a_server_that_cannot_stream_is_asked_in_one_piece(streams: str, found: Found) -> None:
    tested = check(ModelServer(streams=streams))
    assert found in tested.found
    assert tested.switches == Switches(streams=False)
    works(tested)
    assert tested.server.seen[-1].json["stream"] is False
    assert "stream_options" not in tested.server.seen[-1].json


def test_an_answer_held_back_on_the_way_is_noticed() -> None:
    async def held_back(talk: Talk) -> None:
        if not talk.seen.body:
            await do.refuses(404)(talk)
            return
        told, half = check_answer(), len(check_answer()) // 2
        pieces = [do.sse(do.chunk(content=each)) for each in (told[:half], told[half:])]
        await asyncio.sleep(1.1)
        await talk.start(kind="text/event-stream")
        await talk.send(b"".join(pieces) + do.sse(do.chunk("stop")) + b"data: [DONE]\n\n")
        await talk.end()

    tested = check(held_back, then_run=False)
    assert Found.STREAMS_OFF in tested.found


@pytest.mark.parametrize(
    ("asked", "scale", "found"),
    [
        (None, "pixels", Found.BOXES_PIXELS),
        (Coordinates.PIXELS, "relative", Found.BOXES_RELATIVE),
    ],
)
def test_another_way_to_count_places_is_asked_for(
    asked: Coordinates | None, scale: str, found: Found
) -> None:
    tested = check(ModelServer(check_answer(scale)), switches=Switches(coordinates=asked))
    assert tested.line(found).verdict is Verdict.CHANGED
    assert tested.switches.coordinates == scale
    works(tested)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (check_answer("fractions"), Found.BOXES_FRACTIONS),
        (check_answer().replace('"region": [', '"region": [900, '), Found.BOXES_NONE),
        (check_answer(shapes=[]), Found.BOXES_NONE),
    ],
)
def test_boxes_no_switch_can_mend_are_told(answer: str, found: Found) -> None:
    tested = check(ModelServer(answer), then_run=False)
    assert found in tested.found
    assert tested.switches.coordinates is None


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (check_answer(photos=(2,)), Found.SEES_ONE),
        (check_answer(photos=(1,)), Found.SEES_ONE),
        (check_answer().replace("star", "circle").replace("green", "blue"), Found.SEES_NONE),
        (check_answer().replace('"photo": 1', '"photo": 3'), Found.SEES_ONE),
    ],
)
def test_a_model_that_does_not_see_both_pictures_fails(answer: str, found: Found) -> None:
    tested = check(ModelServer(answer), then_run=False)
    assert tested.line(found).verdict is Verdict.FAILED
    assert not tested.result.ok


def test_an_answer_in_a_fence_is_told_as_loose() -> None:
    tested = check(ModelServer(wrap="Here it is:\n```json\n{}\n```"))
    assert tested.line(Found.FORM_LOOSE).verdict is Verdict.NOTE
    assert tested.run is not None
    assert Repair.FENCED in tested.run.repairs


@pytest.mark.parametrize(
    ("behaviour", "error", "reached"),
    [
        (ModelServer(key="another"), er.KeyRefused, True),
        (do.refuses(404, {"error": {"message": "The model does not exist"}}),
         er.ModelNotFound, True),
        (do.refuses(429, {"error": "slow down"}, retry_after="9"), er.RateLimited, True),
        (do.speaks_no_http(), er.BadAnswer, True),
        (do.refuses(302, location="https://elsewhere.example"), er.Redirected, True),
        (do.hangs(), er.TimedOut, False),
    ],
)  # fmt: skip
def test_what_ends_the_test_is_its_last_line(
    behaviour: Behaviour, error: type[er.ModelError], reached: bool
) -> None:
    short = replace(PATIENCE, between=1, whole=1)  # for one that never answers
    patience = PATIENCE if reached else short
    tested = check(behaviour, then_run=False, patience=patience)
    assert isinstance(tested.result.error, error)
    assert tested.result.lines[-1].verdict is Verdict.FAILED
    assert (Found.REACHED in tested.found) is reached
    assert KEY not in str(tested.result)
    assert tested.switches == Switches()


def test_a_model_the_server_does_not_list_is_asked_all_the_same() -> None:
    tested = check(ModelServer(models={"data": [{"id": "another"}]}), then_run=False)
    assert tested.found[1] is Found.NOT_LISTED
    assert Found.SEES_BOTH in tested.found


def test_where_no_model_is_named_the_server_chooses() -> None:
    tested = check(ModelServer(models={"data": [{"id": "its-only-one"}]}), then_run=False, model="")
    assert Found.NOT_LISTED not in tested.found
    answers = next(line for line in tested.result.lines if line.found is Found.ANSWERS)
    assert str(answers.detail["model"]).startswith("127.0.0.1:")


@pytest.mark.parametrize(
    ("told", "typed", "found", "holds"),
    [
        (8192, 0, Found.WINDOW_TAKEN, 8192),
        (65536, 0, Found.WINDOW_TAKEN, 65536),
        (65536, 20000, Found.WINDOW, 20000),
        (8192, 20000, Found.WINDOW_TAKEN, 8192),
        (0, 20000, Found.WINDOW_UNKNOWN, 20000),
    ],
)
def test_the_context_window_as_told(told: int, typed: int, found: Found, holds: int) -> None:
    models = {"data": [{"id": "qwen3-vl-8b", "max_model_len": told}]}
    tested = check(ModelServer(models=models), then_run=False, context_window=typed)
    assert found in tested.found
    assert tested.result.connection.context_window == holds


def test_ollama_is_tested_in_its_own_way() -> None:
    async def ollama(talk: Talk) -> None:
        if talk.seen.path == "/api/tags":
            await do.refuses(200, {"models": [{"name": "qwen3-vl:8b"}]})(talk)
        elif talk.seen.path == "/api/show":
            await do.refuses(200, {"model_info": {"qwen3vl.context_length": 262144}})(talk)
        else:
            await do.sends(_lines(check_answer()), cut=40)(talk)

    tested = check(
        ollama, then_run=False, dialect=Dialect.OLLAMA, provider="ollama", model="qwen3-vl:8b"
    )
    assert tested.result.ok
    assert tested.server.seen[1].json["messages"][1]["images"][1]
    assert tested.line(Found.WINDOW).detail["tokens"] == 262144
    assert tested.result.connection.context_window == 0


def test_the_inference_interface_comes_in_one_piece_and_is_not_blamed_for_it() -> None:
    document = do.volcengine(check_answer())
    tested = check(document, then_run=False, dialect=Dialect.VOLCENGINE, provider="volcengine")
    assert tested.result.ok
    assert Found.WHOLE in tested.found
    assert tested.switches == Switches()
    assert tested.line(Found.FORM_KEPT).detail == {"form": "prompt"}


def test_it_can_be_stopped_and_the_server_notices() -> None:
    async def work() -> None:
        models = Models(patience=PATIENCE)
        connection = Connection(base_url=f"{server.url}/v1")
        told: list[CheckLine] = []
        testing = asyncio.create_task(models.check(connection, "", told.append))
        await until(lambda: len(server.seen) == 2)
        testing.cancel()
        await asyncio.wait([testing])
        assert testing.cancelled()
        assert [line.found for line in told][:1] == [Found.REACHED]
        await models.close()

    held = Held(check_answer(), "difference")

    async def first_a_list(talk: Talk) -> None:
        await (held(talk) if talk.seen.body else do.refuses(404)(talk))

    with LoopbackServer(first_a_list) as server:
        asyncio.run(work())
        assert server.seen[1].gone.wait(60)


def test_an_address_that_cannot_be_used_is_raised() -> None:
    async def work(connection: Connection) -> None:
        models = Models()
        try:
            await models.check(connection, "", lambda _: None)
        finally:
            await models.close()

    with pytest.raises(er.NotConnected):
        asyncio.run(work(Connection()))
    with pytest.raises(er.BadAddress):
        asyncio.run(work(replace(Connection(), base_url="http://example.com")))


def _lines(text: str) -> bytes:
    pieces = [text[start : start + 40] for start in range(0, len(text), 40)]
    told: list[dict[str, Any]] = [{"message": {"content": piece}} for piece in pieces]
    told.append({"done": True, "eval_count": 100, "message": {"content": ""}})
    return b"".join(json.dumps(line).encode() + b"\n" for line in told)
