"""The inference API of the customer's document, written and read."""

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from app.errors import BadAnswer
from app.settings.connection import Form
from app.vlm.dialects.volcengine import Volcengine
from app.vlm.request.plain import Delta, Request, one_message
from app.vlm.request.question import Picture

PICTURE = Picture("photo-1", b"\xff\xd8jpeg", 64, 32)
REQUEST = Request("qwen3-vl-8b", "", one_message("Photo 1:", PICTURE, "?"), {}, 0.7, 0.9, 512)


def test_the_body_is_the_documents() -> None:
    url = "data:image/jpeg;base64," + base64.b64encode(b"\xff\xd8jpeg").decode()
    assert json.loads(Volcengine().body(REQUEST, Form.PROMPT)) == {
        "model": "qwen3-vl-8b",
        "input": {
            "messages": [
                {
                    "role": "user",
                    "content": [
                        {"type": "text", "text": "Photo 1:"},
                        {"type": "image_url", "image_url": {"url": url}},
                        {"type": "text", "text": "?"},
                    ],
                }
            ]
        },
        "parameters": {"max_new_tokens": 512, "temperature": 0.7, "top_p": 0.9},
    }


def test_a_system_text_is_a_message_of_its_own() -> None:
    body = json.loads(Volcengine().body(replace(REQUEST, system="Be exact."), Form.PROMPT))
    first = body["input"]["messages"][0]
    assert first == {"role": "system", "content": [{"type": "text", "text": "Be exact."}]}


@pytest.mark.parametrize(
    ("payload", "delta"),
    [
        ({"output": {"text": "x"}}, Delta("x", finish_reason="stop")),
        ({"output": {"text": None}, "usage": {}}, Delta(finish_reason="stop")),
        (
            {"output": {"text": "x"}, "usage": {"input_tokens": 9, "output_tokens": 512}},
            Delta("x", finish_reason="length", tokens_in=9, tokens_out=512),
        ),
        (
            {"output": {"text": "x", "usage": {"prompt_tokens": 9, "completion_tokens": 5}}},
            Delta("x", finish_reason="stop", tokens_in=9, tokens_out=5),
        ),
        (
            {"output": {"text": "x", "finish_reason": "length"}, "model": "m"},
            Delta("x", finish_reason="length", model="m"),
        ),
    ],
)
def test_answers_are_understood(payload: Any, delta: Delta) -> None:
    assert Volcengine().read(payload, REQUEST) == delta


@pytest.mark.parametrize("payload", [[], "x", {"output": "x"}, {"output": {}}, {"choices": []}])
def test_other_things_are_no_answer(payload: Any) -> None:
    with pytest.raises(BadAnswer):
        Volcengine().read(payload, REQUEST)
