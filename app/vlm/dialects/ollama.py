"""Ollama's own /api/chat: one message with all pictures, one JSON object per line back."""

import json
from typing import Any

from app.errors import BadAnswer
from app.settings.connection import Form
from app.vlm.request.body import MARK, as_json
from app.vlm.request.plain import Delta, Message, Request, count, text_of
from app.vlm.request.question import Picture

# Four photos of 1.3 Mpx take some 5,200 tokens; on small cards Ollama's own default of 4,096
# would leave most of them out without a word.
MIN_CONTEXT = 16_384


class Ollama:
    """`POST …/api/chat`, streamed as lines of JSON.

    Its chat/completions make every picture a message of its own and drop the oldest silently.
    """

    streams = True
    forms: tuple[Form, ...] = (Form.JSON_SCHEMA, Form.JSON_OBJECT, Form.PROMPT)

    def body(self, request: Request, form: Form) -> bytes:
        """JSON; pictures stand beside the text of their message, in order."""
        system = [{"role": "system", "content": request.system}] if request.system else []
        body: dict[str, Any] = {
            "model": request.model,
            "messages": [*system, *map(_message, request.messages)],
            "stream": request.stream,
            "truncate": False,
            "options": {
                "temperature": request.temperature,
                "top_p": request.top_p,
                "num_predict": request.max_new_tokens,
                "num_ctx": max(MIN_CONTEXT, request.context_window),
            },
            **request.extra,
        }
        if request.schema is not None and form is not Form.PROMPT:
            body["format"] = request.schema if form is Form.JSON_SCHEMA else "json"
        return as_json(body, request.messages)

    def read(self, payload: object, request: Request) -> Delta:  # noqa: ARG002
        """One line of the stream; the last one has the counts. Raises BadAnswer."""
        if not isinstance(payload, dict) or not ("message" in payload or "done" in payload):
            raise BadAnswer(said=json.dumps(payload, ensure_ascii=False)[:200])
        said = payload.get("message")
        said = said if isinstance(said, dict) else {}
        return Delta(
            content=text_of(said.get("content")),
            thinking=text_of(said.get("thinking")),
            finish_reason=_reason(payload),
            model=text_of(payload.get("model")),
            tokens_in=count(payload, "prompt_eval_count"),
            tokens_out=count(payload, "eval_count"),
        )


def _message(message: Message) -> dict[str, Any]:
    """The texts, a line each, and the pictures, which Ollama puts before them."""
    texts = "\n".join(part for part in message.parts if isinstance(part, str))
    pictures = [MARK for part in message.parts if isinstance(part, Picture)]
    told: dict[str, Any] = {"role": message.role, "content": texts}
    if pictures:
        told["images"] = pictures
    return told


def _reason(payload: dict[str, Any]) -> str:
    """Older servers end with done alone."""
    if not payload.get("done"):
        return ""
    return text_of(payload.get("done_reason")) or "stop"
