"""The answer's form as a JSON schema, in the subset every server's strict mode takes."""

from collections.abc import Sequence
from typing import Any

from app.domain.field import Field, FieldForm, Term
from app.domain.notice import TOLD_BY_MODELS
from app.domain.template import Template
from app.domain.words import Basis, Severity
from app.settings.connection import Coordinates

MAX_STEPS = 24
MAX_FINDINGS = 40
MAX_NOTICES = 8
MAX_WORDS = 12
"""Entries of a list of words; like the three above, what a person could still read."""

PHOTO_PART = "photo_part"


def schema(
    template: Template,
    photos: int,
    coordinates: Coordinates = Coordinates.RELATIVE,
    parts: int = 1,
) -> dict[str, Any]:
    """The form for a question about that many photos, fields in the order they are to be written.
    parts: in how many the longest photo is shown; with one there is no photo_part.

    Same template and number, same schema: a server's grammar and prefix caches depend on it.
    """
    region = _REGION if coordinates is Coordinates.RELATIVE else _REGION_IN_PIXELS
    place = {"photo": _up_to(photos), "region": region}
    if parts > 1:
        place = {"photo": _up_to(photos), PHOTO_PART: _up_to(parts), "region": region}
    forms = {
        "answer": _TEXT,
        "reasoning": _list(_step(place), MAX_STEPS),
        "findings": _list(_finding(template, place), MAX_FINDINGS),
        "summary": _summary(template),
        "notices": _list(_notice(photos), MAX_NOTICES),
    }
    forms |= {field.code: _field(field) for field in template.fields}
    return _object({name: forms[name] for name in template.sections})


def _field(field: Field) -> dict[str, Any]:
    if field.form is FieldForm.CHOICE:
        return _one_of(field.terms)
    if field.form is FieldForm.LIST:
        most = min(len(field.terms), MAX_WORDS) if field.terms else MAX_WORDS
        return _list(_one_of(field.terms) if field.terms else _TEXT, most)
    if field.form is FieldForm.STATEMENTS:
        return _list(_object({"text": _TEXT, "basis": _BASIS}), MAX_WORDS)
    return _TEXT


def _step(place: dict[str, Any]) -> dict[str, Any]:
    seen = {name: value for name, value in place.items() if name != "region"}
    return _object({**seen, "text": _TEXT, "region": place["region"]})


def _finding(template: Template, place: dict[str, Any]) -> dict[str, Any]:
    return _object(
        {
            **{name: value for name, value in place.items() if name != "region"},
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


def _notice(photos: int) -> dict[str, Any]:
    kinds = {"type": "string", "enum": [kind.value for kind in TOLD_BY_MODELS]}
    photo = {"anyOf": [_up_to(photos), {"type": "null"}]}
    return _object({"photo": photo, "kind": kinds, "text": _TEXT})


def _up_to(number: int) -> dict[str, Any]:
    return {"type": "integer", "enum": list(range(1, number + 1))}


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
# What the office's table says is added by the program: no model has seen it.
_BASIS: dict[str, Any] = {"type": "string", "enum": [Basis.SEEN, Basis.GENERAL_KNOWLEDGE]}
_SEVERITY: dict[str, Any] = {"type": "string", "enum": [severity.value for severity in Severity]}


def _region(**bounds: int) -> dict[str, Any]:
    corner = {"type": "integer", "minimum": 0, **bounds}
    box = {"type": "array", "items": corner, "minItems": 4, "maxItems": 4}
    return {"anyOf": [box, {"type": "null"}]}


_REGION = _region(maximum=1000)
_REGION_IN_PIXELS = _region()


def reply_schema(
    template: Template,
    photos: Sequence[int],
    findings: Sequence[int],
    coordinates: Coordinates,
    parts: int = 1,
) -> dict[str, Any]:
    """The form of a reply to a question asked on, about those pictures and findings, by number.
    Without findings there is nothing to change. parts as in schema()."""
    region = _REGION if coordinates is Coordinates.RELATIVE else _REGION_IN_PIXELS
    photo = {"type": "integer", "enum": list(photos)}
    part = {PHOTO_PART: _up_to(parts)} if parts > 1 else {}
    place = _object({"photo": photo, **part, "region": region, "text": _TEXT})
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
