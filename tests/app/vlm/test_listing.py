"""The models a server offers, as the servers there are tell them."""

from typing import Any

import pytest

from app import errors as er
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.vlm.client import Models
from app.vlm.listing import Offered, window
from tests.helpers import behaviours as do
from tests.helpers.asking import KEY, QUICK, SHORT, connection, run
from tests.helpers.server import LoopbackServer

pytestmark = pytest.mark.server

VLLM = {
    "object": "list",
    "data": [
        {"id": "Qwen/Qwen3-8B", "owned_by": "vllm", "max_model_len": 8192},
        {"id": "Qwen/Qwen3-VL-8B-Instruct", "owned_by": "vllm", "max_model_len": 32768},
    ],
}
LLAMACPP = {
    "models": [{"name": "local.gguf", "capabilities": ["completion", "multimodal"]}],
    "data": [{"id": "other.gguf", "owned_by": "llamacpp", "meta": {"n_ctx_train": 262144}}],
}
OPENROUTER = {
    "data": [
        {"id": "a/text", "context_length": 1000, "architecture": {"input_modalities": ["text"]}},
        {"id": "b/eyes", "context_length": 2000,
         "architecture": {"input_modalities": ["text", "image"]}},
    ]
}  # fmt: skip
OLLAMA = {
    "models": [
        {"name": "qwen3:8b", "details": {"families": ["qwen3"]}},
        {"name": "llava:7b", "details": {"families": ["llama", "clip"]}},
        {"name": "qwen3-vl:8b", "details": {"families": ["qwen3vl"]}},
    ]
}


def listed(told: Any, **changes: Any) -> tuple[list[Offered], LoopbackServer]:
    found: list[Offered] = []
    seen: list[LoopbackServer] = []

    async def work(models: Models, server: LoopbackServer) -> None:
        found.extend(await models.offered(connection(server, **changes), KEY))
        seen.append(server)

    run(work, do.refuses(200, told))
    return found, seen[0]


def test_those_with_eyes_come_first() -> None:
    found, server = listed(VLLM)
    assert found == [
        Offered("Qwen/Qwen3-VL-8B-Instruct", True, 32768, "vllm"),
        Offered("Qwen/Qwen3-8B", False, 8192, "vllm"),
    ]
    assert server.seen[0].path == "/v1/models"
    assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"


def test_what_a_server_says_of_eyes_counts_more_than_names() -> None:
    assert [(m.name, m.sees) for m in listed(LLAMACPP)[0]] == [
        ("local.gguf", True),
        ("other.gguf", False),
    ]
    assert listed(OPENROUTER)[0][0] == Offered("b/eyes", True, 2000)


def test_ollama_is_asked_in_its_own_way() -> None:
    found, server = listed(OLLAMA, dialect=Dialect.OLLAMA)
    assert [model.name for model in found] == ["llava:7b", "qwen3-vl:8b", "qwen3:8b"]
    assert server.seen[0].path == "/api/tags"


@pytest.mark.parametrize(
    "name",
    ["qwen3-vl:8b", "qwen2.5vl:7b", "Qwen/Qwen3-VL-8B-Instruct-GGUF", "gpt-5-mini", "pixtral-12b",
     "doubao-seed-1-6-vision", "claude-sonnet-4", "gemini-2.5-pro", "OpenGVLab/InternVL3-8B",
     "smolvlm-500m", "llama3.2-vision", "qwen-vl-max", "minicpm-v4.5"],
)  # fmt: skip
def test_names_with_eyes(name: str) -> None:
    assert listed({"data": [{"id": name}]})[0][0].sees


@pytest.mark.parametrize(
    "name",
    ["qwen3:8b", "text-embedding-3-large", "gpt-4o-transcribe", "whisper-1", "gpt-image-1",
     "deepseek-v3", "qwen3-vl-embedding", "omni-moderation-latest", "gpt-realtime"],
)  # fmt: skip
def test_names_without(name: str) -> None:
    assert not listed({"data": [{"id": name}]})[0][0].sees


@pytest.mark.parametrize(
    "told",
    [{"data": []}, [], {"models": [1, None, "x", {}, {"id": 5 * "x" * 100}, {"id": []}]}],
)
def test_what_makes_no_sense_is_left_out(told: Any) -> None:
    assert listed(told)[0] == []


@pytest.mark.parametrize("told", [{"status": "ok"}, "<html>", {"data": {"id": "m"}}, "", 5])
def test_what_is_no_list_is_told(told: Any) -> None:
    with pytest.raises(er.BadAnswer):
        listed(told)


@pytest.mark.parametrize("told", [{"you sent": f"\u202e{KEY}"}, f"<p>\x1b you sent {KEY}</p>"])
def test_what_is_no_list_is_shown_as_plain_text_without_the_key(told: Any) -> None:
    with pytest.raises(er.BadAnswer) as caught:
        listed(told)
    assert caught.value.host.startswith("127.0.0.1:")
    assert "you sent" in caught.value.said
    assert "***" in caught.value.said
    assert caught.value.said.isprintable()


def test_names_are_plain_text() -> None:
    assert listed({"data": [{"id": "a\x00b\x1b[31m"}]})[0][0].name == "ab[31m"


def test_an_interface_without_a_list_is_not_asked() -> None:
    found, server = listed(VLLM, dialect=Dialect.VOLCENGINE)
    assert (found, server.seen) == ([], [])


def test_refusals_are_typed_and_hide_the_key() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        with pytest.raises(er.KeyRefused) as caught:
            await models.offered(connection(server), KEY)
        assert caught.value.said == "bad key ***"
        assert caught.value.host == server.url.removeprefix("http://")
        with pytest.raises(er.ModelError):
            await models.offered(connection(server), KEY)

    run(work, do.refuses(401, {"error": f"bad key {KEY}"}), do.drops_at_once())


def test_a_list_that_never_comes_is_not_waited_for() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        with pytest.raises(er.TimedOut):
            await models.offered(connection(server), KEY)

    run(work, do.hangs(), patience=SHORT)


@pytest.mark.parametrize(
    ("provider", "dialect", "told", "path", "tokens"),
    [
        ("llamacpp", Dialect.OPENAI, {"default_generation_settings": {"n_ctx": 8192}},
         "/props", 8192),
        ("ollama", Dialect.OLLAMA, {"model_info": {"qwen3vl.context_length": 262144}},
         "/api/show", 262144),
        ("llamacpp", Dialect.OPENAI, {"default_generation_settings": None}, "/props", 0),
        ("ollama", Dialect.OLLAMA, [], "/api/show", 0),
        ("other", Dialect.OPENAI, {}, "", 0),
    ],
)  # fmt: skip
def test_the_context_window_is_told_elsewhere(
    provider: str, dialect: Dialect, told: Any, path: str, tokens: int
) -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        asked = Connection(dialect, f"{server.url}/v1", "qwen3-vl:8b", provider=provider)
        assert await window(models.doors, asked, "", QUICK) == tokens
        assert [seen.path for seen in server.seen] == ([path] if path else [])
        if dialect is Dialect.OLLAMA:
            assert server.seen[0].json == {"model": "qwen3-vl:8b"}

    run(work, do.refuses(200, told))
