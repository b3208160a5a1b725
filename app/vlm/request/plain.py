"""A question before a dialect gives it its shape, and what all dialects have in common."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from app.settings.connection import Form
from app.vlm.request.question import Picture

TOP_P = 0.9  # the customer's document


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation. role: user or assistant; parts in order."""

    role: str
    parts: tuple[str | Picture, ...]

    @property
    def text(self) -> str:
        """Its words without its pictures."""
        return "".join(part for part in self.parts if isinstance(part, str))


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked. messages: the photos and the first question, then whatever was said since;
    schema None where any answer will do. extra: what this provider's body carries besides, by
    its own names; context_window: tokens, for servers that have to be told; stream: it is asked
    for bit by bit, where the dialect can."""

    model: str
    system: str
    messages: tuple[Message, ...]
    schema: dict[str, Any] | None
    temperature: float
    top_p: float
    max_new_tokens: int
    extra: dict[str, Any] = field(default_factory=dict)
    context_window: int = 0
    stream: bool = True


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


def one_message(*parts: str | Picture) -> tuple[Message, ...]:
    """A conversation of one message, the user's."""
    return (Message("user", parts),)


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
