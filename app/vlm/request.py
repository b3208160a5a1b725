"""A question before a dialect gives it its shape, and what all dialects have in common."""

import base64
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from app.vlm.question import Picture


class Form(StrEnum):
    """How firmly an answer's form is asked for; each is a step below the one before."""

    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"
    PROMPT = "prompt"  # in words only


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked. parts: texts and pictures of the user's message in order; schema None
    where any answer will do."""

    model: str
    system: str
    parts: tuple[str | Picture, ...]
    schema: dict[str, Any] | None
    temperature: float
    top_p: float
    max_new_tokens: int


@dataclass(frozen=True, slots=True)
class Delta:
    """What one event of an answer brings; empty where it says nothing."""

    content: str = ""
    thinking: str = ""
    finish_reason: str = ""
    model: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None


class Speaks(Protocol):
    """A dialect. streams: an answer comes bit by bit; forms: best first."""

    streams: bool
    forms: tuple[Form, ...]

    def body(self, request: Request, form: Form) -> bytes:
        """The request's body; slow with large pictures, so not for the loop."""

    def read(self, payload: object, request: Request) -> Delta:
        """What an event, or an answer in one piece, says. Raises BadAnswer."""


def content_parts(parts: tuple[str | Picture, ...]) -> list[dict[str, Any]]:
    """The user's message as both dialects have it: texts, and pictures as data URLs."""
    return [_part(part) for part in parts]


def _part(part: str | Picture) -> dict[str, Any]:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    data = base64.b64encode(part.jpeg).decode("ascii")
    return {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{data}"}}


def count(usage: object, *names: str) -> int | None:
    """The first whole number under one of the names, None where there is none."""
    found = [usage.get(name) for name in names] if isinstance(usage, dict) else []
    return next((number for number in found if type(number) is int and number >= 0), None)


def text_of(content: object) -> str:
    """Text as a string, as a list of parts, or nothing at all for null."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(text_of(part.get("text")) for part in content if isinstance(part, dict))
    return ""
