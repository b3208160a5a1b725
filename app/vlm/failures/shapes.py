"""The shapes in which model servers tell of an error, brought into one.

Gathered from OpenAI, vLLM, llama.cpp, SGLang, Ollama, LM Studio, OpenRouter, Ark, DashScope,
LiteLLM and Volcengine's inference API.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

_WAITS = (("retry-after-ms", 1000), ("retry-after", 1), ("llm_provider-retry-after", 1))


@dataclass(frozen=True, slots=True)
class ToldError:
    """An error as a server told it: its codes in one string, its message, the HTTP status it
    names itself, and tokens of the question and of the window; 0 where it names none."""

    code: str
    message: str
    status: int = 0
    tokens: int = 0
    window: int = 0

    @property
    def words(self) -> str:
        """Code and message in one."""
        return f"{self.code} {self.message}"


def in_body(body: bytes) -> ToldError | None:
    """The error told by the body of a refusal: JSON, plain text or a page; None if empty."""
    words = body.decode("utf-8", "replace")
    try:
        told = _told(json.loads(words))
    except (ValueError, RecursionError):
        told = None
    if told is None and (bare := _without_markup(words)):
        told = ToldError("", bare)
    return told


def in_answer(payload: object) -> ToldError | None:
    """The error told inside an answer that seemed to be one, None where there is none."""
    return _told(payload) if _is_error(payload) else None


def asked_to_wait(headers: Mapping[str, str]) -> float:
    """Seconds a server asked to wait, 0 if it did not; LiteLLM passes the header on renamed."""
    for name, scale in _WAITS:
        value = headers.get(name, "").strip()
        if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", value):
            return float(value) / scale
        try:
            moment = parsedate_to_datetime(value)
        except ValueError:
            continue
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - datetime.now(UTC)).total_seconds())
    return 0.0


def _is_error(payload: object) -> bool:
    if not isinstance(payload, dict):
        return False
    if payload.get("error") or payload.get("object") == "error" or payload.get("type") == "error":
        return True
    metadata = payload.get("ResponseMetadata")
    if isinstance(metadata, dict) and metadata.get("Error"):
        return True
    answers = payload.keys() & {"choices", "output"}
    return isinstance(payload.get("message"), str) and not answers


def _told(payload: object) -> ToldError | None:
    for place in _places(payload):
        if isinstance(place, str) and place:
            return ToldError("", place)
        if isinstance(place, dict) and (told := _flat(place)):
            return told
    return None


def _places(payload: Any) -> Iterator[object]:
    """Where an error may stand: an object or a string under error, Volcengine's
    ResponseMetadata, FastAPI's detail, or laid flat."""
    if isinstance(payload, list) and payload:
        yield from _places(payload[0])
    if not isinstance(payload, dict):
        return
    yield payload.get("error")
    metadata = payload.get("ResponseMetadata")
    yield metadata.get("Error") if isinstance(metadata, dict) else None
    detail = payload.get("detail")
    yield detail[0] if isinstance(detail, list) and detail else detail
    yield payload


def _flat(place: dict[Any, Any]) -> ToldError | None:
    lower = {str(key).lower(): value for key, value in place.items()}
    message = lower.get("message") or lower.get("msg")
    codes = [lower.get(name) for name in ("code", "type", "status")]
    if not message and not any(codes):
        return None
    code = " ".join(str(code) for code in codes if code)
    status = next((code for code in codes if type(code) is int), 0)
    tokens, window = (_count(lower.get(name)) for name in ("n_prompt_tokens", "n_ctx"))
    return ToldError(code, str(message or code), status, tokens, window)


def _count(value: object) -> int:
    return value if type(value) is int and 0 < value < 1_000_000_000 else 0


def _without_markup(text: str) -> str:
    bare = re.sub(r"(?is)<(style|script)\b.*?</\1>|<[^>]*>", " ", text[:20_000])
    return unescape(bare).strip()
