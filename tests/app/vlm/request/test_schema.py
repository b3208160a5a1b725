"""The answer's form: what strict servers take, and what a good answer fits."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.words import Kind
from app.vlm.request.schema import schema
from tests.helpers.answers import TEMPLATES, answer, found, step, summary

KINDS = pytest.mark.parametrize("kind", Kind)
# What OpenAI's strict mode, vLLM's and llama.cpp's grammars all know.
KNOWN = {
    *("type", "properties", "required", "additionalProperties", "items", "enum", "anyOf"),
    *("minItems", "maxItems", "minimum", "maximum"),
}
TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


def fits(value: Any, form: dict[str, Any]) -> bool:
    """The value is valid; knows just the keywords in KNOWN."""
    if "anyOf" in form:
        return any(fits(value, one) for one in form["anyOf"])
    if not isinstance(value, TYPES[form["type"]]) or ("enum" in form and value not in form["enum"]):
        return False
    if isinstance(value, dict):
        fields = form["properties"]
        same = value.keys() == fields.keys() == set(form["required"])
        return same and all(fits(value[name], fields[name]) for name in fields)
    if isinstance(value, list):
        least, most = form.get("minItems", 0), form["maxItems"]
        return least <= len(value) <= most and all(fits(item, form["items"]) for item in value)
    if isinstance(value, int | float):
        return bool(form.get("minimum", value) <= value <= form.get("maximum", value))
    return True


def forms(form: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The form and all forms inside it."""
    yield form
    inside = [*form.get("properties", {}).values(), *form.get("anyOf", [])]
    for inner in inside + ([form["items"]] if "items" in form else []):
        yield from forms(inner)


@KINDS
def test_only_what_strict_modes_take(kind: Kind) -> None:
    for form in forms(schema(TEMPLATES[kind], 4)):
        assert form.keys() <= KNOWN
        if form.get("type") == "object":
            assert form["additionalProperties"] is False
            assert form["required"] == list(form["properties"])


@KINDS
def test_same_bytes_every_time_and_fields_in_order(kind: Kind) -> None:
    template = TEMPLATES[kind]
    made = schema(template, 3)
    assert json.dumps(made) == json.dumps(schema(template, 3))
    assert tuple(made["properties"]) == template.sections
    if template.has_findings:
        fields = list(made["properties"]["summary"]["properties"])
        assert fields[:2] == ["severity", "action"], "a dock waits for these"


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"findings": [], "reasoning": []},
        {"findings": [found(region=None, confidence=1, ruled_out=[], photo=2)]},
        {"reasoning": [step(region=[0, 0, 1000, 1000])]},
        {"summary": summary(undetermined=[], photos_needed=[], action="undetermined")},
    ],
)
def test_good_answers_fit(changes: dict[str, Any]) -> None:
    assert fits(answer(**changes), schema(TEMPLATES[Kind.VEHICLE], 2))


@pytest.mark.parametrize(
    "changes",
    [
        {"findings": [found(photo=3)]},
        {"findings": [found(photo=0)]},
        {"findings": [found(part="wing")]},
        {"findings": [found(region=[0, 0, 1001, 10])]},
        {"findings": [found(region=[0, 0, 10])]},
        {"findings": [found(severity="bad")]},
        {"findings": [found(more="x")]},
        {"summary": None},
        {"answer": 7},
    ],
)
def test_wrong_ones_do_not(changes: dict[str, Any]) -> None:
    assert not fits(answer(**changes), schema(TEMPLATES[Kind.VEHICLE], 2))
