"""What the practice engine answers: honest words in the form it is asked for."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.vlm.practice.looking import Box

_WORDS = {
    "en": {
        "thinking": "Practice: no model is looking; searching for the strongest contrast.",
        "place": "Practice: strongest contrast here; not an assessment.",
        "answer": "Practice, not an assessment. Places of strong contrast: {places}; "
        "photos: {photos}.",
        "summary": "Practice answer: no model has looked at these photos.",
        "undetermined": "Everything: this is practice.",
        "reply": "Practice: no model has read this question or looked at the photos. The places "
        "below only have the strongest contrast; this is no answer.",
    },
    "zh-CN": {
        "thinking": "练习：没有模型在看；正在查找对比度最强的位置。",
        "place": "练习：此处对比度最强；并非评估。",
        "answer": "练习：{photos} 张照片中有 {places} 处对比度较强；并非评估。",
        "summary": "练习结果：没有模型看过这些照片。",
        "undetermined": "全部：这只是练习。",
        "reply": "练习：没有模型读过这个问题，也没有看过照片。下列位置只是对比度最强；这不是回答。",
    },
    "de": {
        "thinking": "Übung: Kein Modell schaut hin; gesucht wird der stärkste Kontrast.",
        "place": "Übung: Hier ist der Kontrast am stärksten; keine Bewertung.",
        "answer": "Übung, keine Bewertung. Stellen mit starkem Kontrast: {places}; "
        "Fotos: {photos}.",
        "summary": "Übungsantwort: Kein Modell hat diese Fotos angesehen.",
        "undetermined": "Alles: Dies ist eine Übung.",
        "reply": "Übung: Kein Modell hat diese Frage gelesen oder die Fotos angesehen. An den "
        "genannten Stellen ist nur der Kontrast am stärksten; das ist keine Antwort.",
    },
}
_NEUTRAL = ("undetermined", "", "unknown", "not_from_photos", "other")


def thinking(language: str) -> str:
    """What is shown apart, before the answer."""
    return _words(language)["thinking"]


@dataclass(frozen=True, slots=True)
class Place:
    """The boxes in one picture: photo and part are the numbers it is labelled with."""

    photo: int
    part: int
    boxes: Sequence[Box]


def answer(schema: Mapping[str, Any], places: Sequence[Place], language: str) -> str:
    """JSON after the schema, its fields in the schema's order."""
    words = _words(language)
    spots = [(place, box) for place in places for box in place.boxes]
    spot = {"text": words["place"], "severity": "undetermined", "action": "undetermined"}
    found = [
        spot
        | {"photo": place.photo, "photo_part": place.part, "region": list(box)}
        | {"confidence": 0, "ruled_out": []}
        for place, box in spots
    ]
    counts = {"places": len(spots), "photos": len({place.photo for place in places})}
    whole = {
        "answer": words["answer"].format(**counts),
        "reasoning": found,
        "findings": found,
        "notices": [],
        "summary": spot
        | {
            "text": words["summary"],
            "undetermined": [words["undetermined"]],
            "photos_needed": [],
        },
    }
    own = {
        name: _said(inner, words)
        for name, inner in schema.get("properties", {}).items()
        if name not in whole
    }
    return json.dumps(_shaped(schema, whole | own), ensure_ascii=False)


def reply(schema: Mapping[str, Any], places: Sequence[Place], language: str) -> str:
    """The same for a question asked on: the strongest place of each picture."""
    words = _words(language)
    spots = [
        {
            "photo": place.photo,
            "photo_part": place.part,
            "region": list(box),
            "text": words["place"],
        }
        for place in places
        for box in place.boxes[:1]
    ]
    whole = {"answer": words["reply"], "places": spots, "changes": []}
    return json.dumps(_shaped(schema, whole), ensure_ascii=False)


def colours(halves: Sequence[tuple[str, str]]) -> str:
    """Plain words about pictures nobody asked a schema for."""
    seen = [
        f"{left or 'nothing'} on the left, {right or 'nothing'} on the right"
        for left, right in halves
    ]
    return "Practice, not an assessment. Strong colours: " + "; ".join(seen or ["no picture"]) + "."


def _words(language: str) -> dict[str, str]:
    return _WORDS.get(language, _WORDS["en"])


def _said(schema: Mapping[str, Any], words: Mapping[str, str]) -> Any:
    """What stands under a template's own field: that no model has looked."""
    if "enum" in schema:
        return None
    if "items" not in schema:
        return words["summary"]
    inner = schema["items"]
    said = {"text": words["place"], "basis": "seen"} if "properties" in inner else words["summary"]
    return [] if "enum" in inner else [said]


def _shaped(schema: Mapping[str, Any], value: Any) -> Any:
    """The value in the schema's shape: its fields in order, a neutral word where it has none."""
    if "properties" in schema:
        given = value if isinstance(value, dict) else {}
        fields = schema["properties"].items()
        return {name: _shaped(inner, given.get(name)) for name, inner in fields}
    if "items" in schema:
        return [_shaped(schema["items"], item) for item in value or []]
    if "enum" in schema and value not in schema["enum"]:
        return next((word for word in _NEUTRAL if word in schema["enum"]), schema["enum"][0])
    return "" if value is None and schema.get("type") == "string" else value
