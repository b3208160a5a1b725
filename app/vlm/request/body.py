"""A request's body as bytes: JSON, with the pictures put in where their marks stand."""

import base64
import json
import secrets
from typing import Any

from app.vlm.request.plain import Message
from app.vlm.request.question import Picture

# Nobody knows it, so no text can hold it. What is encoded as JSON is then short: two megabytes
# of base64 took that 7 ms in which nothing else could run.
MARK = secrets.token_hex(16)
_BYTES = MARK.encode()


def as_json(body: dict[str, Any], messages: tuple[Message, ...]) -> bytes:
    """The body, MARK standing for each picture of the messages, in order."""
    pieces = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode().split(_BYTES)
    jpegs = [p.jpeg for message in messages for p in message.parts if isinstance(p, Picture)]
    whole = [pieces[0]]
    for jpeg, piece in zip(jpegs, pieces[1:], strict=True):
        whole += [base64.b64encode(jpeg), piece]
    return b"".join(whole)


def content_parts(parts: tuple[str | Picture, ...]) -> list[dict[str, Any]]:
    """A message as both dialects have it: texts, and pictures as data URLs."""
    return [_part(part) for part in parts]


def conversation(messages: tuple[Message, ...]) -> list[dict[str, Any]]:
    """All messages as chat interfaces have them. The same beginning makes the same bytes, so
    that a server's prefix cache serves every later question."""
    return [
        {
            "role": message.role,
            "content": content_parts(message.parts) if message.role == "user" else message.text,
        }
        for message in messages
    ]


def _part(part: str | Picture) -> dict[str, Any]:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    return {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{MARK}"}}
