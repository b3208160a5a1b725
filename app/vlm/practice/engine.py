"""The practice engine as a transport of httpx's own kind, streaming as a server would."""

import asyncio
import base64
import json
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

MODEL = "practice"
_PIECE_CHARACTERS = 20
_LABEL = re.compile(r"(?:Close-up .*, called p|P)hoto (\d+)(?:, part (\d+) .*)?:")
_OF_A_REPLY = {"answer", "places", "changes"}


class PracticeTransport(httpx.AsyncBaseTransport):
    """Answers chat completions from what it sees in the pictures. pace: seconds between two
    pieces of an answer, so that a person can watch it come."""

    def __init__(self, pace: float = 0.02) -> None:
        self._pace = pace

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """A stream of server-sent events, as OpenAI's servers send them."""
        body = await request.aread()
        language = request.headers.get("accept-language", "en")
        try:
            thinking, answer = await asyncio.to_thread(_answer, body, language)
        except (ValueError, KeyError, TypeError, OSError) as error:
            refusal = json.dumps({"error": {"message": f"practice: {error}"}}).encode()
            return httpx.Response(400, stream=httpx.ByteStream(refusal))
        return httpx.Response(
            200,
            headers={"content-type": "text/event-stream"},
            stream=_Stream(list(_events(thinking, answer)), self._pace),
        )


class _Stream(httpx.AsyncByteStream):
    def __init__(self, events: list[bytes], pace: float) -> None:
        self._events = events
        self._pace = pace

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for event in self._events:
            await asyncio.sleep(self._pace)
            yield event


def _answer(body: bytes, language: str) -> tuple[str, str]:
    """Thinking and answer. Loads Pillow and NumPy, decodes: not for the loop."""
    from app.vlm.practice import looking, telling

    asked = json.loads(body)
    pictures = [jpeg for _, jpeg in _pictures(asked)]
    schema = asked.get("response_format", {}).get("json_schema", {}).get("schema")
    if schema is None:
        return "", telling.colours([looking.colour_halves(jpeg) for jpeg in pictures])
    places = [
        telling.Place(*_named(label, number), looking.strongest_contrast(jpeg))
        for number, (label, jpeg) in enumerate(_pictures(asked), 1)
    ]
    if schema["properties"].keys() <= _OF_A_REPLY:
        # About the close-up, if the question brings one, else about all photos.
        fresh = len(list(_pictures({"messages": asked["messages"][-1:]})))
        return "", telling.reply(schema, places[-fresh:], language)
    return telling.thinking(language), telling.answer(schema, places, language)


def _pictures(asked: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Each picture with the words before it."""
    label = ""
    for message in asked["messages"]:
        parts = message["content"] if isinstance(message["content"], list) else []
        for part in parts:
            if part["type"] == "image_url":
                data = part["image_url"]["url"].partition(",")[2]
                yield label, base64.b64decode(data, validate=True)
            label = part.get("text", "")


def _named(label: str, number: int) -> tuple[int, int]:
    """The number of the photo and of its part that a picture is labelled with."""
    named = _LABEL.fullmatch(label)
    return (int(named[1]), int(named[2] or 1)) if named else (number, 1)


def _events(thinking: str, answer: str) -> Iterator[bytes]:
    yield _event({"role": "assistant", "content": None})
    for piece in _cut(thinking):
        yield _event({"reasoning_content": piece})
    for piece in _cut(answer):
        yield _event({"content": piece})
    yield _event({}, finish="stop")
    yield b"data: [DONE]\n\n"


def _cut(text: str) -> Iterator[str]:
    for start in range(0, len(text), _PIECE_CHARACTERS):
        yield text[start : start + _PIECE_CHARACTERS]


def _event(delta: dict[str, Any], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    chunk = {"object": "chat.completion.chunk", "model": MODEL, "choices": [choice]}
    return b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"
