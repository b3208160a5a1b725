"""The answer's form as a JSON schema, in the subset every server's strict mode takes."""

from collections.abc import Sequence
from typing import Any

from app.domain.template import Template, Term
from app.domain.words import Severity
from app.settings.settings import Coordinates

MAX_STEPS = 24
MAX_FINDINGS = 40
MAX_WORDS = 12
"""Entries of a list of words; like the two above, what a person could still read."""


def schema(
    template: Template, photos: int, coordinates: Coordinates = Coordinates.RELATIVE
) -> dict[str, Any]:
    """The form for a question about that many photos, fields in the order they are to be written.

    Same template and number, same schema: a server's grammar and prefix caches depend on it.
    """
    photo = {"type": "integer", "enum": list(range(1, photos + 1))}
    region = _REGION if coordinates is Coordinates.RELATIVE else _REGION_IN_PIXELS
    place = {"photo": photo, "region": region}
    fields = {
        "answer": _TEXT,
        "reasoning": _list(_step(place), MAX_STEPS),
        "findings": _list(_finding(template, place), MAX_FINDINGS),
        "summary": _summary(template),
    }
    return _object({name: fields[name] for name in order(template)})


def order(template: Template) -> tuple[str, ...]:
    """The answer's fields in the order they are to be written: reply and summary lead where a
    person waits for them, and follow from what was seen where they need not."""
    if template.answer_first:
        return ("answer", "summary", "reasoning", "findings")
    return ("reasoning", "findings", "answer", "summary")


def _step(place: dict[str, Any]) -> dict[str, Any]:
    return _object({"photo": place["photo"], "text": _TEXT, "region": place["region"]})


def _finding(template: Template, place: dict[str, Any]) -> dict[str, Any]:
    return _object(
        {
            "photo": place["photo"],
            "part": _one_of(template.parts),
            "type": _one_of(template.types),
            "severity": _SEVERITY,
            "region": place["region"],
            "confidence": {"type": "number", "minimum": 0, "maximum": 1},
            "ruled_out": _list(_one_of(template.mistakes), len(template.mistakes)),
            "action": _one_of(template.actions),
            "text": _TEXT,
        }
    )


def _summary(template: Template) -> dict[str, Any]:
    return _object(
        {
            "severity": _SEVERITY,
            "action": _one_of(template.actions),
            "text": _TEXT,
            "undetermined": _list(_TEXT, MAX_WORDS),
            "photos_needed": _list(_TEXT, MAX_WORDS),
        }
    )


def _object(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def _list(item: dict[str, Any], most: int) -> dict[str, Any]:
    return {"type": "array", "items": item, "maxItems": most}


def _one_of(terms: tuple[Term, ...]) -> dict[str, Any]:
    return {"type": "string", "enum": [term.code for term in terms]}


_TEXT: dict[str, Any] = {"type": "string"}
_SEVERITY: dict[str, Any] = {"type": "string", "enum": [severity.value for severity in Severity]}


def _region(**bounds: int) -> dict[str, Any]:
    corner = {"type": "integer", "minimum": 0, **bounds}
    box = {"type": "array", "items": corner, "minItems": 4, "maxItems": 4}
    return {"anyOf": [box, {"type": "null"}]}


_REGION = _region(maximum=1000)
_REGION_IN_PIXELS = _region()


def reply_schema(
    template: Template, photos: Sequence[int], findings: Sequence[int], coordinates: Coordinates
) -> dict[str, Any]:
    """The form of a reply to a question asked on, about those pictures and findings, by number.
    Without findings there is nothing to change."""
    region = _REGION if coordinates is Coordinates.RELATIVE else _REGION_IN_PIXELS
    photo = {"type": "integer", "enum": list(photos)}
    place = _object({"photo": photo, "region": region, "text": _TEXT})
    fields = {"answer": _TEXT, "places": _list(place, MAX_WORDS)}
    if findings:
        fields["changes"] = _list(_change(template, findings), MAX_WORDS)
    return _object(fields)


def _change(template: Template, findings: Sequence[int]) -> dict[str, Any]:
    new = {
        "part": _one_of(template.parts),
        "type": _one_of(template.types),
        "severity": _SEVERITY,
        "action": _one_of(template.actions),
        "text": _TEXT,
    }
    maybe = {name: {"anyOf": [form, {"type": "null"}]} for name, form in new.items()}
    finding = {"type": "integer", "enum": list(findings)}
    return _object({"finding": finding, **maybe, "why": _TEXT})
