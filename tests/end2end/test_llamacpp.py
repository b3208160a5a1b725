"""Asking llama.cpp's real server: a genuine Qwen3-VL that always gives one fixed answer."""

import asyncio
import importlib.util
import io
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from PIL import Image

from app import errors as er
from app.domain.asking import Told
from app.domain.assessment import Assessment
from app.domain.conversation import Reply, Turn
from app.domain.events import Repair
from app.settings.check_report import CheckLine, Found, Verdict
from app.settings.connection import Connection
from app.vlm.client import Models
from app.vlm.conversation.prompt import asked_on, looking
from app.vlm.conversation.question import Talk
from tests.helpers.conversations import sent, turn
from tests.helpers.questions import question
from tests.helpers.shared import needs_shared, shared
from tests.helpers.talks import CLOSEUP, LOOK, found

PYTHON = os.environ.get("TESSERA_XLLAMACPP_PYTHON") or (
    sys.executable if importlib.util.find_spec("xllamacpp") else ""
)
RUNNER = Path(__file__).with_name("llamacpp_runner.py")
KEY = "sk-test"
PHOTOS = ("car_damaged_01.jpeg", "car_damaged_02.jpeg", "car_damaged_03.jpg", "car_damaged_04.jpg")

pytestmark = [
    needs_shared,
    pytest.mark.server,
    pytest.mark.slow,
    pytest.mark.skipif(not PYTHON, reason="no xllamacpp, and TESSERA_XLLAMACPP_PYTHON not set"),
]


@dataclass
class Started:
    """A running server."""

    process: subprocess.Popen[str]
    address: str


@contextmanager
def started(name: str, context: int = 32768) -> Iterator[Started]:
    """The server with a model of ../shared/servers/models and one slot."""
    models = shared("servers", "models")
    weights = [str(models / f"{name}.gguf"), str(models / f"{name}.mmproj.gguf")]
    with subprocess.Popen(
        [PYTHON, str(RUNNER), *weights, str(context), "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    ) as process:
        assert process.stdout is not None
        try:
            line = next(line for line in process.stdout if line.startswith("listening"))
            yield Started(process, line.split()[1])
        finally:
            process.kill()


@contextmanager
def llamacpp(name: str, context: int = 32768) -> Iterator[str]:
    """The server's address."""
    with started(name, context) as server:
        yield server.address


def prepared() -> tuple[bytes, ...]:
    """The four photos as Tessera would send them."""
    return tuple(_prepared(shared("photos", name)) for name in PHOTOS)


def _prepared(path: Path) -> bytes:
    with Image.open(path) as photo:
        picture = photo.convert("RGB")
    picture.thumbnail((1280, 960))
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=90)
    return jpeg.getvalue()


class KnowsNoSchema(httpx.AsyncHTTPTransport):
    """In front of the server: refuses every form of answer, as some servers do."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if b'"response_format"' in request.content:
            refusal = httpx.ByteStream(b'{"error": {"message": "response_format: unknown"}}')
            return httpx.Response(400, stream=refusal)
        return await super().handle_async_request(request)


async def ask(models: Models, address: str, key: str = KEY) -> tuple[Assessment, Told]:
    connection = Connection(base_url=address, deadline_seconds=300)
    got = Assessment()
    async with models.ask(connection, key, question(jpegs=prepared())) as answer:
        async for event in answer:
            got = got.after(event)
    return got, answer.told


def with_models(
    work: Callable[[Models], Awaitable[None]], transport: httpx.AsyncBaseTransport | None = None
) -> None:
    async def whole() -> None:
        models = Models(transport)
        try:
            await work(models)
        finally:
            await models.close()

    asyncio.run(whole())


@pytest.fixture(scope="module")
def instruct() -> Iterator[str]:
    """The model that thinks aloud about nothing."""
    with llamacpp("tiny-qwen3vl-instruct") as address:
        yield address


def test_an_answer_is_held_to_the_schema(instruct: str) -> None:
    """This model writes nonsense where a grammar forbids its one answer; it is in form, though,
    until it repeats itself or is cut."""

    async def work(models: Models) -> None:
        got, told = await ask(models, instruct)
        assert told.schema_form == "json_schema"
        assert got.raw.lstrip().startswith("{")
        assert got.findings or got.steps or got.warnings
        assert Repair.NOT_JSON not in [warning.repair for warning in got.warnings]

    with_models(work)


def test_four_photos_are_asked_about_and_counted(instruct: str) -> None:
    async def work(models: Models) -> None:
        got, told = await ask(models, instruct)
        assert got.raw.startswith("```json")
        assert "Hairline crack (裂)." in got.raw
        refused = [w.detail for w in got.warnings if w.repair is Repair.SCHEMA_REFUSED]
        assert refused == ["json_schema", "json_object"]
        assert Repair.FENCED in [warning.repair for warning in got.warnings]
        assert (told.finish_reason, told.schema_form) == ("stop", "prompt")
        assert told.tokens_in is not None
        assert told.tokens_in > 4 * 200  # four pictures of some 250 tokens, and the words
        assert told.tokens_out
        assert told.first_byte_seconds is not None

    with_models(work, KnowsNoSchema())


class Notes(KnowsNoSchema):
    """Keeps what the server says behind each answer."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[bytes] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await super().handle_async_request(request)
        if response.status_code == 200:
            whole = await response.aread()
            self.answers.append(whole)
            response = httpx.Response(200, stream=httpx.ByteStream(whole))
        return response

    def cached(self) -> list[tuple[int, int]]:
        """Of each request: tokens taken from the server's prefix cache, and tokens in all."""
        lines = (answer.decode().splitlines() for answer in self.answers)
        chunks = [[json.loads(x[6:]) for x in each if x.startswith("data: {")] for each in lines]
        usages = [next(c["usage"] for c in reversed(each) if c.get("usage")) for each in chunks]
        return [
            (usage["prompt_tokens_details"]["cached_tokens"], usage["prompt_tokens"])
            for usage in usages
        ]


def test_questions_asked_on_come_out_of_the_servers_prefix_cache(instruct: str) -> None:
    """Photos, assessment and earlier turns cost it nothing the second time."""
    notes = Notes()

    async def work(models: Models) -> None:
        connection = Connection(base_url=instruct, deadline_seconds=300)
        about = question(jpegs=prepared())
        got, _ = await ask(models, instruct)
        talk = Talk(about, got.raw, 1, {}, {})
        said: list[Turn] = []
        for text in ("What would you need to see?", "Is it bent?", "So?"):
            asked = asked_on(talk, said, text)
            reply = Reply()
            async with models.converse(connection, KEY, asked) as answer:
                async for event in answer:
                    reply = reply.after(event)
            assert "Hairline crack" in reply.raw
            follows = said[-1].id if said else ""
            number = len(said) + 1
            said.append(turn(number, follows=follows, sent=sent(text=asked.text), reply=reply))

    with_models(work, notes)
    first, *later = notes.cached()
    assert len(later) == 3
    before = first[1]
    for cached, whole in later:
        assert cached >= before - 1
        assert cached < whole
        before = whole


def test_a_reply_is_held_to_its_form_and_a_close_up_is_looked_at(instruct: str) -> None:
    """Nonsense again, but in form: a place, and a change of a finding there is."""

    async def work(models: Models) -> None:
        about = question(jpegs=prepared())
        talk = Talk(about, "{}", 1, {1: found(), 2: found(2, 2)}, {})
        connection = Connection(base_url=instruct, deadline_seconds=300)
        reply = Reply()
        async with models.converse(connection, KEY, looking(talk, (), LOOK, CLOSEUP)) as answer:
            async for event in answer:
                reply = reply.after(event)
        assert answer.told.schema_form == "json_schema"
        assert reply.raw.lstrip().startswith("{")
        assert {change.finding_id for change in reply.changes} <= {"finding-1", "finding-2"}
        assert reply.answer or reply.places or reply.warnings
        assert Repair.NOT_JSON not in [warning.repair for warning in reply.warnings]

    with_models(work)


def test_thinking_is_kept_apart() -> None:
    async def work(models: Models) -> None:
        got, told = await ask(models, address)
        assert "a dent" in got.thinking
        assert "</think>" not in got.thinking + got.raw
        assert told.finish_reason == "stop"

    with llamacpp("tiny-qwen3vl-thinking") as address:
        with_models(work, KnowsNoSchema())


def test_a_connection_is_checked(instruct: str) -> None:
    async def work(models: Models) -> None:
        told: list[CheckLine] = []
        connection = Connection(base_url=instruct, provider="llamacpp")
        result = await models.check(connection, KEY, told.append)
        assert told == list(result.lines)
        found = {line.found: line for line in told}
        # Its one answer is about a car: pressed into the test's form, it is blind all the same.
        assert {Found.REACHED, Found.KEY_ACCEPTED, Found.ANSWERS, Found.STREAMS} <= found.keys()
        assert found[Found.SEES_NONE].verdict is Verdict.FAILED
        assert found[Found.FORM_KEPT].detail == {"form": "json_schema"}
        assert found[Found.WINDOW].detail["tokens"] == 32768
        assert float(found[Found.SPEED].detail["rate"]) > 1

    with_models(work)


def test_a_wrong_key_is_refused(instruct: str) -> None:
    async def work(models: Models) -> None:
        with pytest.raises(er.KeyRefused):
            await ask(models, instruct, "sk-wrong")

    with_models(work)


def test_more_than_the_models_window_is_too_large() -> None:
    async def work(models: Models) -> None:
        with pytest.raises(er.TooLarge) as caught:
            await ask(models, address)
        assert "context" in caught.value.said

    with llamacpp("tiny-qwen3vl-instruct", context=2048) as address:
        with_models(work)


def test_stopping_frees_the_servers_slot(instruct: str) -> None:
    async def work(models: Models) -> None:
        async with models.ask(Connection(base_url=instruct), KEY, question()) as answer:
            await anext(answer)
            assert await _busy(instruct)
        async with asyncio.timeout(10):
            while await _busy(instruct):  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    with_models(work)


async def _busy(address: str) -> bool:
    async with httpx.AsyncClient(trust_env=False) as client:
        headers = {"authorization": f"Bearer {KEY}"}
        (slot,) = (await client.get(f"{address}/slots", headers=headers)).json()
        return bool(slot["is_processing"])


def test_a_server_that_dies_is_told() -> None:
    async def work(models: Models) -> None:
        connection = Connection(base_url=server.address)
        async with models.ask(connection, KEY, question()) as answer:
            await anext(answer)
            server.process.kill()
            with pytest.raises(er.ConnectionLost):
                [event async for event in answer]

    with started("tiny-qwen3vl-instruct") as server:
        with_models(work)
