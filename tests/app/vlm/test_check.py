"""The test of a connection, over real sockets."""

import asyncio
import base64
import io
from typing import Any

import pytest
from PIL import Image

from app import errors as er
from app.settings.settings import PRACTICE, Connection, Dialect
from app.vlm.check import CheckResult
from app.vlm.client import Models
from app.vlm.patience import Patience
from tests.helpers import behaviours as do
from tests.helpers.server import Behaviour, LoopbackServer

pytestmark = pytest.mark.server

SAID = "A red circle on the left and a blue square on the right."


def check(behaviour: Behaviour, **changes: Any) -> tuple[CheckResult, LoopbackServer]:
    async def work() -> CheckResult:
        models = Models(patience=Patience(connect=2, between=0.3, whole=0.3, backoff=0.01))
        try:
            made = {"base_url": f"{server.url}/v1", "deadline_seconds": 10, **changes}
            return await models.check(Connection(**made), "sk-test")
        finally:
            await models.close()

    with LoopbackServer(behaviour) as server:
        return asyncio.run(work()), server


def test_what_came_back_is_said() -> None:
    result, server = check(do.streams(SAID, pace=0.01))
    assert result.ok
    assert result.saw_picture
    assert result.streamed
    assert (result.said, result.model) == (SAID, "loopback")
    assert result.host == server.url.removeprefix("http://")
    assert result.seconds > 0


def test_one_small_picture_is_sent_and_no_form_asked_for() -> None:
    _, server = check(do.streams(SAID))
    (message,) = server.seen[0].json["messages"]
    (url,) = (p["image_url"]["url"] for p in message["content"] if p["type"] == "image_url")
    picture = Image.open(io.BytesIO(base64.b64decode(url.partition(",")[2])))
    assert (picture.format, picture.size) == ("JPEG", (448, 320))
    assert "response_format" not in server.seen[0].json
    assert len(server.seen[0].body) < 40_000


def test_volcengine_is_not_streamed() -> None:
    result, _ = check(
        do.volcengine("左边是红色的圆，右边是蓝色的方块。"), dialect=Dialect.VOLCENGINE
    )
    assert result.ok
    assert result.saw_picture
    assert not result.streamed
    assert result.model == "qwen3-vl-8b"


def test_a_blind_model_is_noticed() -> None:
    result, _ = check(do.streams("I see a cat."))
    assert result.ok
    assert not result.saw_picture


def test_a_model_that_only_thinks_is_heard() -> None:
    result, _ = check(do.streams("", thinking=SAID))
    assert result.ok
    assert result.said == SAID


def test_an_empty_answer_is_not_ok() -> None:
    result, _ = check(do.streams(" "))
    assert not result.ok


def test_failures_are_raised() -> None:
    with pytest.raises(er.KeyRefused) as caught:
        check(do.refuses(401, {"error": "bad key sk-test"}))
    assert caught.value.said == "bad key ***"


def test_practice_sees_the_picture() -> None:
    async def work() -> CheckResult:
        models = Models()
        result = await models.check(PRACTICE, "")
        await models.close()
        return result

    result = asyncio.run(work())
    assert (result.ok, result.saw_picture, result.streamed) == (True, True, True)
    assert (result.host, result.model) == ("practice", "practice")
    assert result.said.startswith("Practice, not an assessment.")
