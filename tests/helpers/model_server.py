"""A model server that can do as much as a test wants, for tests of connections and runs alike."""

import base64
import io
import json
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

from app.vlm.practice.drawing import HEIGHT, SHAPES, WIDTH
from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT
from tests.helpers.server import Talk

DIFFERS = "Photo 1 has a green triangle, photo 2 a red star."


def check_answer(scale: str = "relative", photos: tuple[int, ...] = (1, 2), **more: Any) -> str:
    """What a model with eyes says in the test of a connection."""
    sides = {"relative": (1000, 1000), "pixels": (WIDTH, HEIGHT), "fractions": (1, 1)}[scale] * 2
    whole = scale != "fractions"
    shapes = [
        {
            "photo": shape.photo,
            "shape": shape.shape,
            "colour": shape.colour,
            "region": [
                round(edge / side * most, None if whole else 3)
                for edge, side, most in zip(
                    shape.box, (WIDTH, HEIGHT) * 2, sides, strict=True
                )
            ],
        }
        for shape in SHAPES
        if shape.photo in photos
    ]  # fmt: skip
    return json.dumps({"shapes": shapes, "difference": DIFFERS, **more})


@dataclass
class ModelServer:
    """A behaviour. forms: kinds of response_format it takes; bad_forms: those under which it
    gives nothing of use, "" without any; streams: well, whole, refused, or empty; thinking:
    apart, lost (all the answer goes there unless it is switched off), or refused (the switch);
    pieces: seconds between two of a stream."""

    answer: str = ""
    key: str = ""
    models: Any = field(default_factory=lambda: {"data": [{"id": "qwen3-vl-8b"}]})
    props: Any = None
    forms: tuple[str, ...] = ("json_schema", "json_object")
    bad_forms: tuple[str, ...] = ()
    streams: str = "well"
    thinking: str = "apart"
    wrap: str = "{}"
    pace: float = 0.002

    async def __call__(self, talk: Talk) -> None:
        seen = talk.seen
        if self.key and seen.headers.get("authorization") != f"Bearer {self.key}":
            await do.refuses(401, {"error": {"message": "bad key"}})(talk)
        elif seen.path.endswith("/models"):
            await do.refuses(200 if self.models else 404, self.models or "not here")(talk)
        elif seen.path.endswith("/props"):
            await do.refuses(200 if self.props else 404, self.props or "not here")(talk)
        else:
            await self._asked(talk)

    async def _asked(self, talk: Talk) -> None:
        body = talk.seen.json
        form = body.get("response_format", {}).get("type", "")
        switch = body.get("chat_template_kwargs")
        if form and form not in self.forms:
            await self._refuse(talk, f"response_format {form} is not supported")
        elif switch is not None and self.thinking == "refused":
            await self._refuse(talk, "chat_template_kwargs: extra fields not permitted")
        elif body["stream"] and self.streams == "refused":
            await self._refuse(talk, "stream must be false")
        elif body["stream"] and self.streams == "empty":
            await do.sends(b"")(talk)
        else:
            await self._answered(talk, body, form, switch or {})

    async def _answered(
        self, talk: Talk, body: dict[str, Any], form: str, switch: dict[str, Any]
    ) -> None:
        pictures = _pictures(body)
        testing = pictures and pictures[0] == (WIDTH, HEIGHT)
        text = (self.answer or check_answer()) if testing else TEXT
        text = "I would rather not." if form in self.bad_forms else self.wrap.replace("{}", text)
        lost = self.thinking == "lost" and switch.get("enable_thinking") is not False
        said = {"reasoning_content": text, "content": ""} if lost else {"content": text}
        if not body["stream"] or self.streams == "whole":
            choice = {"index": 0, "message": said, "finish_reason": "stop"}
            counts = {"prompt_tokens": 900, "completion_tokens": 120}
            await do.refuses(200, {"model": "m", "choices": [choice], "usage": counts})(talk)
        elif lost:
            await do.streams("", thinking=text, pace=self.pace)(talk)
        else:
            await do.streams(text, pace=self.pace)(talk)

    async def _refuse(self, talk: Talk, why: str) -> None:
        await do.refuses(400, {"error": {"message": why}})(talk)


def _pictures(body: dict[str, Any]) -> list[tuple[int, int]]:
    """Sizes of the pictures in a question."""
    parts = [p for m in body["messages"] if isinstance(m["content"], list) for p in m["content"]]
    urls = [part["image_url"]["url"] for part in parts if part["type"] == "image_url"]
    data = [base64.b64decode(url.partition(",")[2]) for url in urls]
    return [Image.open(io.BytesIO(jpeg)).size for jpeg in data]
