"""Conversations ready to be gone on with, and what is understood of replies in them."""

from dataclasses import replace
from typing import Any

from app.domain.conversation import Reply, Turn
from app.domain.finding import Finding
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.words import Severity
from app.vlm.conversation.parse import TurnParser
from app.vlm.conversation.prompt import asked_on, looking
from app.vlm.conversation.question import Talk, TurnQuestion
from app.vlm.request.question import Picture
from tests.helpers import cases
from tests.helpers.answers import written as assessed
from tests.helpers.questions import HEIGHT, WIDTH, drawn, question

PART = Region(0.5, 0.5, 1.0, 1.0)
CLOSEUP = Picture("photo-1", drawn(9), WIDTH, HEIGHT, PART, closeup=3)
LOOK = Look("photo-1", Region(0.6, 0.6, 0.9, 0.9), "finding-1")


def found(number: int = 1, photo: int = 1, **changes: Any) -> Finding:
    """A moderate dent in the front bumper, to be repaired."""
    value = cases.value(severity=Severity.MODERATE, action="repair", **changes)
    return cases.finding(number, photo_id=f"photo-{photo}", proposed=value)


def talk(*findings: Finding, **changes: Any) -> Talk:
    """About two drawn photos and their assessment."""
    numbered = dict(enumerate(findings or (found(), found(2, 2)), 1))
    return replace(Talk(question(), assessed(), 1, numbered, {}), **changes)


def asked(text: str = "Will it need replacing?", *before: Turn, **changes: Any) -> TurnQuestion:
    """A question asked on behind those turns."""
    return asked_on(talk(**changes), before, text)


def looked(look: Look = LOOK) -> TurnQuestion:
    """A closer look, right after the assessment."""
    return looking(talk(), (), look, CLOSEUP)


def understood(
    *pieces: str, turn: TurnQuestion | None = None, thinking: str = "", reason: str = "stop"
) -> Reply:
    """What is made of a reply that comes in these pieces."""
    parser = TurnParser(turn or asked())
    events = parser.think(thinking)
    for piece in pieces:
        events += parser.feed(piece)
    told = Reply()
    for event in events + parser.finish(reason):
        told = told.after(event)
    return told


def heard(*pieces: str) -> list[str]:
    """What is to be read after each piece."""
    parser, told, texts = TurnParser(asked()), Reply(), []
    for piece in pieces:
        for event in parser.feed(piece):
            told = told.after(event)
        texts.append(told.text)
    return texts
