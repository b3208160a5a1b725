"""Ollama's own chat, written and read."""

import base64
import json
from typing import Any

import pytest

from app import errors as er
from app.settings.connection import Connection, Form
from app.settings.dialect import Dialect
from app.vlm.dialects.ollama import MIN_CONTEXT, Ollama
from app.vlm.request.plain import Delta, Message, Request, one_message
from app.vlm.request.question import Picture
from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT, ask

SCHEMA = {"type": "object"}
PICTURE = Picture("photo-1", b"\xff\xd8jpeg", 64, 32)
REQUEST = Request(
    "qwen3-vl:8b", "Be exact.", one_message("Photo 1:", PICTURE, "裂?"), SCHEMA, 0.2, 0.9, 2048
)


def body(form: Form = Form.JSON_SCHEMA, request: Request = REQUEST) -> Any:
    return json.loads(Ollama().body(request, form))


def test_all_pictures_stand_in_one_message() -> None:
    told = body()
    system, user = told["messages"]
    assert system == {"role": "system", "content": "Be exact."}
    picture = base64.b64encode(PICTURE.jpeg).decode()
    assert user == {"role": "user", "content": "Photo 1:\n裂?", "images": [picture]}
    assert told["stream"] is True
    assert told["truncate"] is False
    options = {"temperature": 0.2, "top_p": 0.9, "num_predict": 2048, "num_ctx": MIN_CONTEXT}
    assert told["options"] == options


@pytest.mark.parametrize(
    ("form", "told"),
    [(Form.JSON_SCHEMA, SCHEMA), (Form.JSON_OBJECT, "json"), (Form.PROMPT, None)],
)
def test_the_form_is_asked_for(form: Form, told: object) -> None:
    assert body(form).get("format") == told


def test_a_larger_window_is_asked_for() -> None:
    request = Request("m", "", one_message("?"), None, 0.2, 0.9, 512, {"think": False}, 32_768)
    told = body(Form.PROMPT, request)
    assert told["options"]["num_ctx"] == 32_768
    assert told["think"] is False


def test_a_conversation_keeps_who_said_what() -> None:
    said = (Message("user", (PICTURE, "?")), Message("assistant", ("A dent.",)))
    messages = body(request=Request("m", "", said, None, 0.2, 0.9, 512))["messages"]
    assert [message["role"] for message in messages] == ["user", "assistant"]
    assert messages[1] == {"role": "assistant", "content": "A dent."}


def test_lines_are_understood() -> None:
    ollama = Ollama()
    first = {"model": "qwen3-vl:8b", "message": {"content": "", "thinking": "Hm."}, "done": False}
    last = {"message": {"content": ""}, "done": True, "done_reason": "length"}
    last |= {"prompt_eval_count": 1500, "eval_count": 40}
    assert ollama.read(first, REQUEST) == Delta(thinking="Hm.", model="qwen3-vl:8b")
    told = Delta(finish_reason="length", tokens_in=1500, tokens_out=40)
    assert ollama.read(last, REQUEST) == told
    assert ollama.read({"done": True}, REQUEST).finish_reason == "stop"


@pytest.mark.parametrize("payload", [[], "x", {}, {"choices": []}])
def test_anything_else_is_no_answer(payload: object) -> None:
    with pytest.raises(er.BadAnswer):
        Ollama().read(payload, REQUEST)


def _lines(*payloads: Any) -> bytes:
    return b"".join(json.dumps(payload).encode() + b"\n" for payload in payloads)


@pytest.mark.server
def test_an_answer_over_the_wire() -> None:
    half = len(TEXT) // 2
    data = _lines(
        {"model": "qwen3-vl:8b", "message": {"content": TEXT[:half]}, "done": False},
        {"message": {"content": TEXT[half:]}, "done": False},
        {"message": {"content": ""}, "done": True, "done_reason": "stop", "eval_count": 9},
    )
    asked, server = ask(do.sends(data, cut=11), dialect=Dialect.OLLAMA, provider="ollama")
    assert asked.error is None
    assert asked.assessment.raw == TEXT
    assert asked.told.tokens_out == 9
    assert server.seen[0].path == "/api/chat"
    assert server.seen[0].json["options"]["num_ctx"] == 32_768


@pytest.mark.server
def test_an_error_in_the_middle_is_told_behind_what_came() -> None:
    data = _lines({"message": {"content": TEXT}, "done": False}, {"error": "out of memory"})
    asked, _ = ask(do.sends(data), dialect=Dialect.OLLAMA)
    assert isinstance(asked.error, er.ServerFailed | er.TooLarge)
    assert asked.assessment.findings


@pytest.mark.parametrize(
    "typed",
    ["http://localhost:11434", "http://localhost:11434/", "http://localhost:11434/v1",
     "http://localhost:11434/api", "http://localhost:11434/api/chat",
     "http://localhost:11434/v1/chat/completions"],
)  # fmt: skip
def test_whatever_is_typed_leads_to_its_own_chat(typed: str) -> None:
    from app.vlm.wire.address import resolve

    assert resolve(Connection(Dialect.OLLAMA, typed)) == "http://localhost:11434/api/chat"
