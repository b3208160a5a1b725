"""The inference API of the customer's document: full address, `Bearer AK:SK`, one answer."""

import json
from typing import Any

from app.errors import BadAnswer
from app.settings.connection import Form
from app.vlm.request.body import as_json, content_parts, conversation
from app.vlm.request.plain import Delta, Request, count, text_of


class Volcengine:
    """`{model, input: {messages}, parameters}` there, `output.text` back; nothing is streamed.

    Format: the customer's document; nothing else that is public describes it.
    """

    streams = False
    forms: tuple[Form, ...] = (Form.PROMPT,)

    def body(self, request: Request, form: Form) -> bytes:  # noqa: ARG002
        """JSON with the pictures inside as data URLs."""
        system = [{"role": "system", "content": content_parts((request.system,))}]
        said = conversation(request.messages)
        body = {
            "model": request.model,
            "input": {"messages": [*(system if request.system else []), *said]},
            "parameters": {
                "max_new_tokens": request.max_new_tokens,
                "temperature": request.temperature,
                "top_p": request.top_p,
            },
        }
        return as_json(body, request.messages)

    def read(self, payload: object, request: Request) -> Delta:
        """The whole answer. A reason for its end is rarely told: an answer as long as was
        allowed was cut off, any other is finished."""
        output = payload.get("output") if isinstance(payload, dict) else None
        if not isinstance(payload, dict) or not isinstance(output, dict) or "text" not in output:
            raise BadAnswer(said=json.dumps(payload, ensure_ascii=False)[:200])
        tokens_out = _tokens(payload, "output_tokens", "completion_tokens")
        full = tokens_out is not None and tokens_out >= request.max_new_tokens
        reason = text_of(output.get("finish_reason")) or text_of(payload.get("finish_reason"))
        return Delta(
            content=text_of(output["text"]),
            thinking=text_of(output.get("reasoning_content")),
            finish_reason=reason or ("length" if full else "stop"),
            model=text_of(payload.get("model")) or text_of(output.get("model")),
            tokens_in=_tokens(payload, "input_tokens", "prompt_tokens"),
            tokens_out=tokens_out,
        )


def _tokens(payload: dict[str, Any], *names: str) -> int | None:
    """A count from the usage, wherever the server puts it."""
    output = payload["output"]
    for usage in (payload.get("usage"), output.get("usage"), payload, output):
        if (tokens := count(usage, *names)) is not None:
            return tokens
    return None
