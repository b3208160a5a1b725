"""Model answers to be understood, and what comes of them."""

import itertools
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.assessment import Assessment
from app.domain.events import Event, RawGrew, Repair, ThinkingGrew
from app.domain.words import Kind, Language
from app.vlm.answer.parse import AnswerParser
from app.vlm.request.question import Picture, Question
from tests.helpers.templates import builtin

TEMPLATES = builtin()


def question(kind: Kind = Kind.VEHICLE, photos: int = 2, **changes: Any) -> Question:
    """What is damaged, over landscape photos as they are sent."""
    pictures = tuple(Picture(f"photo-{n}", b"\xff\xd8", 1316, 987) for n in range(1, photos + 1))
    made = Question(TEMPLATES[kind], "What is damaged?", Language.ENGLISH, pictures, "run-1")
    return replace(made, **changes)


def step(**changes: Any) -> dict[str, Any]:
    """A step of the reasoning as a model writes it."""
    return {"photo": 1, "text": "The bumper's edge is not straight.", "region": None} | changes


def found(**changes: Any) -> dict[str, Any]:
    """A finding as a model writes it."""
    return {
        "photo": 1,
        "part": "bumper_front",
        "type": "dented",
        "severity": "moderate",
        "region": [250, 500, 500, 750],
        "confidence": 0.8,
        "ruled_out": ["reflection"],
        "action": "repair",
        "text": "Dent left of the plate.",
    } | changes


def summary(**changes: Any) -> dict[str, Any]:
    """A summary as a model writes it."""
    return {
        "severity": "moderate",
        "action": "repair",
        "text": "One dent.",
        "undetermined": ["hidden damage"],
        "photos_needed": ["left side"],
    } | changes


def answer(**changes: Any) -> dict[str, Any]:
    """A good answer: one step, one finding, reply, summary, fields; another value for each field
    named."""
    return {
        "reasoning": [step()],
        "findings": [found()],
        "answer": "The front bumper is dented.",
        "summary": summary(),
        "notices": [],
        "settlement": "repair",
        "settlement_reasons": ["One panel, paint broken."],
    } | changes


def written(**changes: Any) -> str:
    """A good answer as JSON text."""
    return json.dumps(answer(**changes), ensure_ascii=False)


def parser(asked: Question | None = None) -> AnswerParser:
    """A parser whose findings are called f1, f2 …"""
    numbers = itertools.count(1)
    return AnswerParser(asked or question(), lambda: f"f{next(numbers)}")


def events(
    *pieces: str, asked: Question | None = None, thinking: str = "", reason: str = "stop"
) -> list[Event]:
    """All events of an answer that comes in these pieces."""
    reading = parser(asked)
    told = reading.think(thinking)
    for piece in pieces:
        told += reading.feed(piece)
    return told + reading.finish(reason)


def understood(*pieces: str, **how: Any) -> Assessment:
    """What is made of an answer; how as for events()."""
    assessment = Assessment()
    for event in events(*pieces, **how):
        assessment = assessment.after(event)
    return assessment


def repairs(assessment: Assessment) -> list[Repair]:
    """What was repaired, in order."""
    return [warned.repair for warned in assessment.warnings]


def details(assessment: Assessment, repair: Repair) -> list[str]:
    """The details of one sort of repair."""
    return [warned.detail for warned in assessment.warnings if warned.repair is repair]


def joined(told: Sequence[Event]) -> tuple[str, str, list[Event]]:
    """Raw text, thinking, and all other events: what must not depend on how text was cut."""
    raw = "".join(event.text for event in told if isinstance(event, RawGrew))
    thinking = "".join(event.text for event in told if isinstance(event, ThinkingGrew))
    rest: list[Event] = [event for event in told if not isinstance(event, RawGrew | ThinkingGrew)]
    return raw, thinking, rest
