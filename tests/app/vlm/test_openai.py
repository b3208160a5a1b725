"""Chat completions, written and read."""

import base64
import json
from typing import Any

import pytest

from app.errors import BadAnswer
from app.settings.connection import Form
from app.vlm.dialects.openai import OpenAI
from app.vlm.request.plain import Delta, Request, one_message
from app.vlm.request.question import Picture

SCHEMA = {"type": "object"}
PICTURE = Picture("photo-1", b"\xff\xd8jpeg", 64, 32)
REQUEST = Request(
    "qwen", "Be exact.", one_message("Photo 1:", PICTURE, "裂?"), SCHEMA, 0.2, 0.9, 2048
)


def body(form: Form = Form.JSON_SCHEMA) -> Any:
    return json.loads(OpenAI().body(REQUEST, form))


def test_the_body_is_chat_completions() -> None:
    url = "data:image/jpeg;base64," + base64.b64encode(b"\xff\xd8jpeg").decode()
    assert body() == {
        "model": "qwen",
        "messages": [
            {"role": "system", "content": "Be exact."},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Photo 1:"},
                    {"type": "image_url", "image_url": {"url": url}},
                    {"type": "text", "text": "裂?"},
                ],
            },
        ],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0.2,
        "top_p": 0.9,
        "max_tokens": 2048,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "assessment", "strict": True, "schema": SCHEMA},
        },
    }


def test_each_form_asks_for_less() -> None:
    assert body(Form.JSON_OBJECT)["response_format"] == {"type": "json_object"}
    assert "response_format" not in body(Form.PROMPT)


@pytest.mark.parametrize("name", ["reasoning_content", "reasoning", "thinking"])
def test_thinking_by_any_name(name: str) -> None:
    payload = {"choices": [{"delta": {"content": None, name: "hm"}, "finish_reason": None}]}
    assert OpenAI().read(payload, REQUEST) == Delta(thinking="hm")


@pytest.mark.parametrize(
    ("payload", "delta"),
    [
        ({"choices": [{"delta": {"role": "assistant", "content": None}}]}, Delta()),
        ({"model": "m", "choices": [{"delta": {"content": "x"}}]}, Delta("x", model="m")),
        ({"choices": [{"delta": {}, "finish_reason": "stop"}]}, Delta(finish_reason="stop")),
        ({"choices": [{"delta": None, "finish_reason": "length"}]}, Delta(finish_reason="length")),
        (
            {"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 7}},
            Delta(tokens_in=5, tokens_out=7),
        ),
        ({"choices": [{"delta": {}}], "usage": None}, Delta()),
        ({"usage": {"prompt_tokens": True, "completion_tokens": -1}}, Delta()),
        ({"choices": [{"delta": {"refusal": "I can't."}}]}, Delta("I can't.")),
        ({"choices": [{"delta": {"content": [{"type": "text", "text": "x"}]}}]}, Delta("x")),
        (
            {"choices": [{"message": {"content": "whole"}, "finish_reason": "stop"}]},
            Delta("whole", finish_reason="stop"),
        ),
    ],
)
def test_events_are_understood(payload: Any, delta: Delta) -> None:
    assert OpenAI().read(payload, REQUEST) == delta


@pytest.mark.parametrize("payload", [[], "x", None, 3, {"output": {"text": "x"}}, {"done": True}])
def test_other_things_are_no_answer(payload: Any) -> None:
    with pytest.raises(BadAnswer):
        OpenAI().read(payload, REQUEST)
