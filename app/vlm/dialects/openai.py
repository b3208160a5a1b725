"""Chat completions as OpenAI, vLLM, llama.cpp, SGLang, Ollama, Ark and many more speak them."""

import json
from typing import Any

from app.errors import BadAnswer
from app.settings.connection import Form
from app.vlm.request.body import as_json, conversation
from app.vlm.request.plain import Delta, Request, count, text_of

# What servers call the model's thinking; vLLM renamed its field, Ollama and OpenRouter follow.
_THINKING = ("reasoning_content", "reasoning", "thinking")


class OpenAI:
    """`POST …/chat/completions`, streamed as server-sent events."""

    streams = True
    forms: tuple[Form, ...] = (Form.JSON_SCHEMA, Form.JSON_OBJECT, Form.PROMPT)

    def body(self, request: Request, form: Form) -> bytes:
        """JSON with the pictures inside as data URLs."""
        system = [{"role": "system", "content": request.system}] if request.system else []
        body: dict[str, Any] = {
            "model": request.model,
            "messages": [*system, *conversation(request.messages)],
            "stream": request.stream,
            "temperature": request.temperature,
            "top_p": request.top_p,
            "max_tokens": request.max_new_tokens,
            **request.extra,
        }
        if request.stream:
            body["stream_options"] = {"include_usage": True}
        if request.schema is not None and form is not Form.PROMPT:
            body["response_format"] = _response_format(request.schema, form)
        return as_json(body, request.messages)

    def read(self, payload: object, request: Request) -> Delta:  # noqa: ARG002
        """A chunk of the stream, or a whole completion from a server that does not stream."""
        if not isinstance(payload, dict):
            raise BadAnswer(said=str(payload)[:200])
        choices = payload.get("choices")
        usage = payload.get("usage")
        if not isinstance(choices, list) and not isinstance(usage, dict):
            raise BadAnswer(said=json.dumps(payload, ensure_ascii=False)[:200])
        choice = choices[0] if choices and isinstance(choices[0], dict) else {}
        said = choice.get("delta") or choice.get("message") or {}
        said = said if isinstance(said, dict) else {}
        return Delta(
            content=text_of(said.get("content")) or text_of(said.get("refusal")),
            thinking=next((text for name in _THINKING if (text := text_of(said.get(name)))), ""),
            finish_reason=text_of(choice.get("finish_reason")),
            model=text_of(payload.get("model")),
            tokens_in=count(usage, "prompt_tokens", "input_tokens"),
            tokens_out=count(usage, "completion_tokens", "output_tokens"),
        )


def _response_format(schema: dict[str, Any], form: Form) -> dict[str, Any]:
    if form is Form.JSON_OBJECT:
        return {"type": "json_object"}
    named = {"name": "assessment", "strict": True, "schema": schema}
    return {"type": "json_schema", "json_schema": named}
