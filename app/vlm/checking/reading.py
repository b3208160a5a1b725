"""How a test's answer is read: its form, what was seen, where the boxes are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.settings.connection import Coordinates
from app.vlm.answer import sections
from app.vlm.answer.mend import documents
from app.vlm.answer.opening import after_thinking
from app.vlm.answer.regions import number_of
from app.vlm.answer.sections import REGION_NAMES
from app.vlm.answer.texts import text_of
from app.vlm.checking.question import check_schema
from app.vlm.practice.drawing import HEIGHT, SHAPES, WIDTH, Shape

RIGHT = 0.5
"""Share of two boxes' common area in all they cover (IoU) from which a place counts as right."""

FRACTIONS = "fractions"
_SCALES: dict[str, tuple[float, float]] = {
    Coordinates.RELATIVE: (1000, 1000),
    Coordinates.PIXELS: (WIDTH, HEIGHT),
    FRACTIONS: (1, 1),
}
# The shapes that tell the pictures apart, in the words of models that answer in their own
# language.
_WORDS = {
    "triangle": ("triang", "三角", "dreieck"),
    "star": ("star", "星", "stern"),
    "green": ("green", "绿", "綠", "grün"),
    "red": ("red", "红", "紅", "rot"),
}
_OWN = tuple(shape for shape in SHAPES if shape.shape in _WORDS)

_FORM = sections.Shape(frozenset({"shapes", "difference"}))


@dataclass(frozen=True, slots=True)
class Reading:
    """usable: shapes could be read; kept: exactly in the form asked for, nothing around it;
    seen: of how many pictures the own shape is named; overlap: mean IoU of the boxes found, in
    the scale that fits best; boxes: how many there are; scale: relative, pixels or fractions."""

    usable: bool
    kept: bool
    seen: int
    overlap: float
    boxes: int
    scale: str
    difference: str


def read(said: str, asked: Coordinates) -> Reading:
    """What a model's answer shows of it. asked: how it was to count places."""
    text = after_thinking(said)[1].strip()
    found = documents(text, _FORM)
    entries = [entry for document in found.documents for entry in _shapes(document)]
    kept = (
        len(found.documents) == 1
        and not (found.mended or found.fenced or found.prose)
        and _fits(found.documents[0], check_schema(asked))
    )
    scale, overlap, boxes = _placed(entries)
    told = [text_of(d.get("difference")) for d in found.documents if isinstance(d, dict)]
    return Reading(
        usable=bool(entries),
        kept=kept,
        seen=sum(_names(own, entries, text) for own in _OWN),
        overlap=overlap,
        boxes=boxes,
        scale=scale,
        difference=next(filter(None, told), "" if entries else text),
    )


def _shapes(document: Any) -> Iterator[dict[str, Any]]:
    listed = document.get("shapes") if isinstance(document, dict) else document
    for entry in listed if isinstance(listed, list) else []:
        if isinstance(entry, dict):
            yield entry


def _names(own: Shape, entries: list[dict[str, Any]], text: str) -> bool:
    """The shape is named for its photo; where there are no entries, anywhere."""
    if not entries:
        return all(_has(text, word) for word in (own.shape, own.colour))
    named = [
        f"{text_of(entry.get('colour') or entry.get('color'))} {text_of(entry.get('shape'))}"
        for entry in entries
        if number_of(entry.get("photo")) == own.photo
    ]
    return any(_has(words, own.shape) and _has(words, own.colour) for words in named)


def _has(text: str, word: str) -> bool:
    return any(known in text.lower() for known in _WORDS[word])


def _placed(entries: list[dict[str, Any]]) -> tuple[str, float, int]:
    """(scale, overlap, boxes) in the scale in which the boxes fit best."""
    pairs = [
        (shape, box)
        for shape in SHAPES
        if (box := next(_boxes_of(shape, entries), None)) is not None
    ]
    if not pairs:
        return Coordinates.RELATIVE, 0.0, 0
    means = {
        scale: sum(_overlap(shape, box, scale) for shape, box in pairs) / len(pairs)
        for scale in _SCALES
    }
    best = max(means, key=lambda scale: means[scale])
    return best, means[best], len(pairs)


def _boxes_of(shape: Shape, entries: list[dict[str, Any]]) -> Iterator[list[float]]:
    for entry in entries:
        same_photo = number_of(entry.get("photo")) == shape.photo
        if same_photo and shape.shape in text_of(entry.get("shape")).lower():
            value = next((entry[name] for name in REGION_NAMES if name in entry), None)
            numbers = [number_of(edge) for edge in value] if isinstance(value, list) else []
            known = [number for number in numbers if number is not None]
            if len(known) == len(numbers) == 4:
                yield known


def _overlap(shape: Shape, box: list[float], scale: str) -> float:
    """IoU of a box in that scale with the shape as drawn, both in fractions."""
    across, down = _SCALES[scale]
    x1, y1, x2, y2 = (edge / side for edge, side in zip(box, (across, down) * 2, strict=True))
    left, top, right, bottom = (
        edge / side for edge, side in zip(shape.box, (WIDTH, HEIGHT) * 2, strict=True)
    )
    width = min(x2, right) - max(x1, left)
    height = min(y2, bottom) - max(y1, top)
    if width <= 0 or height <= 0:
        return 0.0
    both = width * height
    return both / ((x2 - x1) * (y2 - y1) + (right - left) * (bottom - top) - both)


def _fits(value: Any, schema: dict[str, Any]) -> bool:
    """The value is as the schema has it, in the few words of JSON Schema the test uses."""
    if schema["type"] == "object":
        fields = schema["properties"]
        same = isinstance(value, dict) and value.keys() == fields.keys()
        return same and all(_fits(value[name], fields[name]) for name in fields)
    if schema["type"] == "array":
        least, most = schema.get("minItems", 0), schema["maxItems"]
        sized = isinstance(value, list) and least <= len(value) <= most
        return sized and all(_fits(item, schema["items"]) for item in value)
    if type(value) is not {"string": str, "integer": int}[schema["type"]]:
        return False
    if "enum" in schema:
        return value in schema["enum"]
    return not isinstance(value, int) or 0 <= value <= int(schema.get("maximum", value))
