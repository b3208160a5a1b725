"""The practice engine: it looks, streams and never assesses."""

import asyncio
import io
import json
from typing import Any

import httpx
import numpy as np
import pytest
from PIL import Image

from app.domain.assessment import Assessment
from app.domain.words import Kind, Language, Severity
from app.settings.connection import PRACTICE
from app.vlm.client import Models
from app.vlm.practice.engine import PracticeTransport
from app.vlm.practice.looking import colour_halves, strongest_contrast
from app.vlm.request.question import Question
from tests.helpers.asking import asking
from tests.helpers.questions import HEIGHT, WIDTH, drawn, question
from tests.helpers.templates import builtin


def practise(asked: Question) -> tuple[Assessment, Any]:
    async def work() -> tuple[Assessment, Any]:
        whole = Assessment()
        models = Models(PracticeTransport(pace=0))
        async with models.ask(PRACTICE, "sk-never-sent", asked) as answer:
            async for event in answer:
                whole = whole.after(event)
        await models.close()
        return whole, answer.told

    return asyncio.run(work())


def jpeg(pixels: Any) -> bytes:
    data = io.BytesIO()
    Image.fromarray(pixels.astype("uint8")).save(data, "JPEG", quality=90)
    return data.getvalue()


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_gets_an_answer_in_its_form_without_repairs(kind: Kind) -> None:
    got, told = practise(question(4, kind))
    assert got.warnings == ()
    assert list(json.loads(got.raw)) == list(builtin()[kind].sections)
    template = builtin()[kind]
    if template.has_findings:
        assert {finding.photo_id for finding in got.findings} == {f"photo-{n}" for n in range(1, 5)}
    assert [field.code for field in got.fields] == [
        name for name in template.order if template.field(name)
    ]
    assert (told.model, told.finish_reason, told.schema_form) == ("practice", "stop", "json_schema")


@pytest.mark.parametrize(
    ("language", "word"),
    [(Language.ENGLISH, "Practice"), (Language.CHINESE, "练习"), (Language.GERMAN, "Übung")],
)
def test_it_says_of_itself_that_it_is_practice(language: Language, word: str) -> None:
    got, _ = practise(question(2, language=language))
    assert got.summary is not None
    said = [got.answer, got.thinking, got.summary.text]
    said += [step.text for step in got.steps]
    said += [finding.value.text for finding in got.findings]
    assert all(text.startswith(word) for text in said)


def test_it_judges_nothing() -> None:
    got, _ = practise(question(2))
    assert got.summary is not None
    assert (got.summary.severity, got.summary.action) == (Severity.UNDETERMINED, "undetermined")
    for finding in got.findings:
        value = finding.value
        assert (value.severity, value.action) == (Severity.UNDETERMINED, "undetermined")
        assert {value.part, value.type} <= {"other", "undetermined", ""}
        assert not finding.confidence


def test_it_looks_at_each_picture() -> None:
    first, second = strongest_contrast(drawn(1)), strongest_contrast(drawn(2))
    assert first == strongest_contrast(drawn(1))
    assert first != second
    left, top = 20 + 70, 16 + 50
    x1, y1, x2, y2 = first[0]
    assert x1 * WIDTH / 1000 < left + 30 < x2 * WIDTH / 1000
    assert y1 * HEIGHT / 1000 < top + 25 < y2 * HEIGHT / 1000


def test_boxes_are_few_and_inside() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (300, 500, 3))
    for pixels in (noise, noise[:32, :32], noise[:64], np.where(noise > 250, 255, 0)):
        boxes = strongest_contrast(jpeg(pixels))
        assert len(boxes) <= 3
        for x1, y1, x2, y2 in boxes:
            assert 0 <= x1 < x2 <= 1000
            assert 0 <= y1 < y2 <= 1000


def test_there_is_nothing_in_a_flat_picture() -> None:
    flat = jpeg(np.full((200, 300, 3), 128))
    assert strongest_contrast(flat) == []
    got, _ = practise(question(jpegs=(flat,)))
    assert got.findings == ()
    assert got.summary is not None
    assert got.warnings == ()


def test_colours_are_named_by_half() -> None:
    pixels = np.full((64, 64, 3), 255)
    assert colour_halves(jpeg(pixels)) == ("", "")
    pixels[:, :32], pixels[:, 32:] = (220, 20, 20), (20, 160, 40)
    assert colour_halves(jpeg(pixels)) == ("red", "green")


def test_it_streams_and_stops_when_nobody_listens() -> None:
    async def work() -> None:
        models = Models(PracticeTransport(pace=0.005))
        async with models.ask(PRACTICE, "", question()) as answer:
            seen = Assessment()
            async for event in answer:
                seen = seen.after(event)
                if seen.steps:
                    break
            assert seen.summary is None
        await models.close()

    asyncio.run(work())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b'{"messages": [{"content": [{"type": "image_url", "image_url": {"url": "data:,x"}}]}]}',
        b'{"messages": [{"content": [{"type": "image_url", "image_url": {"url": "data:,eHh4"}}]}]}',
    ],
)
def test_nonsense_is_refused_as_a_server_would(body: bytes) -> None:
    async def work() -> httpx.Response:
        async with httpx.AsyncClient(transport=PracticeTransport(pace=0)) as client:
            return await client.post("http://practice.invalid/", content=body)

    response = asyncio.run(work())
    assert response.status_code == 400
    assert response.json()["error"]["message"]


def test_the_key_is_not_sent() -> None:
    class Spy(PracticeTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            assert "authorization" not in request.headers
            return await super().handle_async_request(request)

    async def work() -> None:
        models = Models(Spy(pace=0))
        assert (await asking(models, PRACTICE, "sk-secret")).error is None
        await models.close()

    asyncio.run(work())
