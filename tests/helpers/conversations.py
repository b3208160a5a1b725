"""Turns of a conversation ready made, and replies as models write them."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.domain.asking import Told
from app.domain.conversation import AskedOn, Reply, Turn, TurnKind
from app.domain.events import Repair, Warned
from app.domain.place.closeup import Closeup, Look
from app.domain.place.region import Region
from app.domain.reply import Change, Pointer
from app.domain.words import Language, RunState, Severity
from tests.helpers.cases import MEI, NOON, sha

ANSWER = "Probably: the crease runs into the tail lamp's edge."


def sent(**changes: Any) -> AskedOn:
    """To the local server of cases.asked()."""
    made = AskedOn(
        text="Will it need replacing?",
        dialect="openai",
        host="localhost:8080",
        model="qwen3-vl-8b",
        practice=False,
        language=Language.ENGLISH,
        temperature=0.2,
        top_p=0.9,
        max_new_tokens=512,
        prompt_version="1.1",
        prompt_sha256=sha("turn prompt"),
        schema_sha256=sha("turn schema"),
    )
    return replace(made, **changes)


def change(**changes: Any) -> Change:
    """finding-1 is worse than it seemed."""
    made = Change("finding-1", severity=Severity.SEVERE, why="The lamp's mount is torn.")
    return replace(made, **changes)


def reply(*changes: Change, **parts: Any) -> Reply:
    """A whole reply: one place, one change if none is given."""
    made = Reply(
        raw=json.dumps({"answer": ANSWER}),
        answer=ANSWER,
        places=(Pointer("the crease", "photo-1", Region(0.2, 0.5, 0.6, 0.8)),),
        changes=changes or (change(),),
        warnings=(Warned(Repair.FENCED),),
    )
    return replace(made, **parts)


def turn(number: int = 1, **changes: Any) -> Turn:
    """The number-th question about run-1, answered; it follows the one before."""
    made = Turn(
        id=f"turn-{number}",
        run_id="run-1",
        kind=TurnKind.QUESTION,
        question="Will it need replacing?",
        sent=sent(),
        started_at=NOON + timedelta(minutes=2 + number),
        started_by=MEI,
        follows=f"turn-{number - 1}" if number > 1 else "",
        state=RunState.DONE,
        finished_at=NOON + timedelta(minutes=2 + number, seconds=4),
        told=Told("qwen3-vl-8b-q4", "stop", 2900, 60, 0.4, 3.9, 0, "json_schema"),
        reply=reply(),
    )
    return replace(made, **changes)


def asking(number: int = 1, **changes: Any) -> Turn:
    """The number-th question, just sent: nothing has come yet."""
    fresh = {"state": RunState.RUNNING, "finished_at": None, "told": Told(), "reply": Reply()}
    return turn(number, **{**fresh, **changes})


def closeup(**changes: Any) -> Closeup:
    """Of finding-1 in photo-1, called photo 2."""
    made = Closeup(
        look=Look("photo-1", Region(0.25, 0.5, 0.5, 0.75), "finding-1"),
        region=Region(0.2, 0.45, 0.55, 0.8),
        number=2,
        label="Close-up of photo 1, its region [200, 450, 550, 800], called photo 2:",
        width=1200,
        height=900,
        sha256=sha("close-up"),
    )
    return replace(made, **changes)


def looked(number: int = 1, **changes: Any) -> Turn:
    """The number-th turn, a closer look."""
    given = {"kind": TurnKind.LOOK, "question": "", "closeup": closeup()}
    return turn(number, **{**given, **changes})


def written(answer: str = ANSWER, **parts: Any) -> str:
    """A good reply as JSON text: one place, no change, another value for each field named."""
    place = {"photo": 1, "region": [200, 500, 600, 800], "text": "the crease"}
    told = {"answer": answer, "places": [place], "changes": []} | parts
    return json.dumps(told, ensure_ascii=False)


def proposed(**parts: Any) -> dict[str, Any]:
    """A change as a model writes it."""
    nothing = dict.fromkeys(("part", "type", "severity", "action", "text"))
    return {"finding": 1, **nothing, "why": "The lamp's mount is torn."} | parts
