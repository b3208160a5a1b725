"""What a group robot says of a message: a few plain lines, in the language of reports."""

import json
from typing import Any

from app.domain.sending.outgoing import Occasion
from app.domain.words import Language, Severity
from app.report.words import words_in

_LONGEST, _LINE = 500, 160
# These would call people in the group, or everybody, or become a link.
_HARMLESS = str.maketrans({"@": "＠", "<": "＜", ">": "＞", "[": "［", "]": "］"})
_NAMES = {
    Occasion.DECIDED: "robot_decided",
    Occasion.ISSUED: "robot_issued",
    Occasion.TICKET: "robot_ticket",
    Occasion.RULE: "robot_rule",
    Occasion.TEST: "robot_test",
}


def robot_text(body: str, language: Language) -> str:
    """The text for the JSON of a message; what persons and models wrote in it calls nobody."""
    told = json.loads(body)
    words, data = words_in(language), told["data"]
    number = data.get("case", {}).get("number", "")
    first = words(_NAMES[Occasion(told["type"])], number=number)
    decision = data.get("decision") or {}
    severity = decision.get("severity", "")
    known = severity in set(Severity)
    lines = [
        first,
        _said(data.get("ticket"), "title", "queue"),
        _said(data.get("rule"), "id"),
        words(f"severity_{severity}") if known else "",
        str(decision.get("adjuster", "")),
        str(decision.get("note", "")),
    ]
    return "\n".join(cut for line in lines if (cut := _plain(line)))[:_LONGEST]


def _said(told: Any, *names: str) -> str:
    """What a ticket or rule says of itself under those names."""
    known = told if isinstance(told, dict) else {}
    return " · ".join(str(known[name]) for name in names if known.get(name))


def _plain(line: str) -> str:
    one = " ".join("".join(c if c.isprintable() else " " for c in line).split())
    return (one if len(one) <= _LINE else one[: _LINE - 1] + "…").translate(_HARMLESS)
