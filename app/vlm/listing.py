"""Which models a server offers, and how much they take at once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from app.errors import BadAnswer
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.settings.providers import provider_of
from app.vlm.answer.texts import text_of
from app.vlm.failures.meaning import Server
from app.vlm.request.plain import count
from app.vlm.wire.address import endpoint
from app.vlm.wire.calls import told_at
from app.vlm.wire.patience import Patience
from app.wire.address import Endpoint
from app.wire.doors import Doors

MOST = 2000
_LONGEST_NAME = 200

_LISTS = {
    Dialect.OPENAI: ("/chat/completions", "/models"),
    Dialect.OLLAMA: ("/api/chat", "/api/tags"),
}
# How families of models with eyes are called.
_EYES = re.compile(
    r"(?i)\bvl\b|vlm|vl\d|\dvl\b|vision|visual|omni|multimodal|llava|pixtral|moondream|qvq"
    r"|minicpm-?[vo]|glm-4\.?\d*v|step-1v|gemma-?3|llama-?4|mistral-small-?3|doubao.*(1[-.]?[56]|seed)"
    r"|gpt-[45]|\bo[134]\b|claude|gemini"
)
# What reads or makes something else, whatever its name has in it.
_NO_EYES = re.compile(
    r"(?i)embed|rerank|whisper|tts|audio|realtime|dall-e|image-\d|moderation|transcribe|speech"
)
_WINDOWS = ("max_model_len", "loaded_context_length", "context_length", "max_context_length")


@dataclass(frozen=True, slots=True)
class Offered:
    """A model: its name as questions must give it; sees: it takes pictures, as the server says
    or its name suggests; window: tokens, 0 where the server does not tell; owner: whom the
    server calls its owner."""

    name: str
    sees: bool = False
    window: int = 0
    owner: str = ""


async def offered(
    doors: Doors, connection: Connection, key: str, patience: Patience
) -> tuple[Offered, ...]:
    """The models of the connection's server, those with eyes first; none from an interface that
    has no list. Raises NotConnected, BadAddress and ModelError."""
    target = endpoint(connection)
    if connection.dialect not in _LISTS:
        return ()
    call, listing = _LISTS[connection.dialect]
    told = await told_at(doors, _at(target, call, listing), key, patience)
    lists = _lists_in(told)
    if not lists:
        raise BadAnswer(target.host, Server(target.host, key=key).says(str(told)[:2000]))
    found = {model.name: model for model in _read(lists)}
    return tuple(sorted(found.values(), key=lambda model: (not model.sees, model.name.lower())))


async def window(doors: Doors, connection: Connection, key: str, patience: Patience) -> int:
    """The model's context window, where the provider tells it apart from its list; 0 if it does
    not. Raises ModelError."""
    path = provider_of(connection).window_at
    target = endpoint(connection)
    if not path:
        return 0
    asked = {"model": connection.model} if connection.dialect is Dialect.OLLAMA else None
    told = await told_at(doors, _at(target, urlsplit(target.url).path, path), key, patience, asked)
    return _window_in(told)


def _at(target: Endpoint, call: str, other: str) -> Endpoint:
    """Another call of the same interface."""
    parts = urlsplit(target.url)
    path = parts.path.removesuffix(call) + other
    return replace(target, url=urlunsplit(parts._replace(path=path)))


def _lists_in(told: Any) -> list[list[Any]]:
    """OpenAI's data, Ollama's models, or a bare list; nothing in anything else."""
    places = [told.get("models"), told.get("data")] if isinstance(told, dict) else [told]
    return [models for models in places if isinstance(models, list)]


def _read(lists: list[list[Any]]) -> Iterator[Offered]:
    for entry in (entry for models in lists for entry in models[:MOST]):
        if isinstance(entry, dict):
            name = text_of(entry.get("id") or entry.get("name") or entry.get("model"))
            if name and len(name) <= _LONGEST_NAME:
                tokens = count(entry, *_WINDOWS) or count(entry.get("meta"), "n_ctx") or 0
                owner = text_of(entry.get("owned_by"))
                yield Offered(name, _sees(entry, name), tokens, owner)


def _sees(entry: dict[str, Any], name: str) -> bool:
    """As the server says, in one of the ways servers do; else as the name suggests."""
    architecture, details = entry.get("architecture"), entry.get("details")
    if isinstance(architecture, dict) and isinstance(architecture.get("input_modalities"), list):
        return "image" in architecture["input_modalities"]
    if entry.get("type") in ("vlm", "llm", "embeddings"):
        return bool(entry["type"] == "vlm")
    if isinstance(capable := entry.get("capabilities"), list):
        return bool({"vision", "multimodal"} & {text_of(word) for word in capable})
    families = details.get("families") if isinstance(details, dict) else None
    if isinstance(families, list) and {"clip", "mllama"} & {text_of(word) for word in families}:
        return True
    return bool(_EYES.search(name)) and not _NO_EYES.search(name)


def _window_in(told: Any) -> int:
    """llama.cpp's /props, per question; Ollama's /api/show, under a name that begins with the
    model's architecture."""
    if not isinstance(told, dict):
        return 0
    info = told.get("model_info")
    if isinstance(info, dict):
        named = [name for name in info if str(name).endswith(".context_length")]
        return count(info, *named) or 0
    return count(told.get("default_generation_settings"), "n_ctx") or count(told, "n_ctx") or 0
