"""What a test asks: two drawings, in the very form an inspection is asked for."""

import json
from typing import Any

from app.settings.connection import Connection, Coordinates
from app.settings.providers import provider_of
from app.vlm.practice.drawing import HEIGHT, SHAPES, WIDTH, drawn
from app.vlm.request.plain import Request, one_message
from app.vlm.request.question import MAX_NEW_TOKENS, Picture

SHAPE_WORDS = ("circle", "square", "triangle", "star", "cross")
COLOUR_WORDS = ("red", "green", "blue", "yellow", "black")
TEMPERATURE, TOP_P = 0.2, 0.9  # as for claims and parcels

_PLACES = {
    Coordinates.RELATIVE: "as integers from 0 to 1000 of that photo's width (x) and height (y), "
    "whatever its size in pixels",
    Coordinates.PIXELS: "as integers in pixels of that photo as you see it",
}
_SYSTEM = """You are shown two drawings, photo 1 and photo 2.
Answer with one json object and nothing else: no code fence, no text around it. Its fields:
- shapes: every shape in either photo, one entry each, with the number of its photo.
- difference: one short sentence that names what is in photo 1 and not in photo 2, and what is in \
photo 2 and not in photo 1.
A region is [x1, y1, x2, y2], the shape's left top and right bottom corner, {places}.

The answer's json schema:
{schema}"""


def check_request(connection: Connection) -> Request:
    """The test's question to that connection. Draws: not for the loop."""
    provider = provider_of(connection)
    counted = provider.coordinates_for(connection)
    form = check_schema(counted)
    told = json.dumps(form, separators=(",", ":"))
    parts: list[str | Picture] = []
    for photo in (1, 2):
        parts += [f"Photo {photo}:", Picture(f"check-{photo}", drawn(photo), WIDTH, HEIGHT)]
    return Request(
        model=connection.model,
        system=_SYSTEM.format(places=_PLACES[counted], schema=told),
        messages=one_message(*parts, "Which shapes are where, and what differs?"),
        schema=form,
        temperature=TEMPERATURE,
        top_p=TOP_P,
        max_new_tokens=MAX_NEW_TOKENS,
        extra=provider.body_for(connection),
        context_window=provider.window_for(connection),
        stream=connection.switches.streams is not False,
    )


def check_schema(coordinates: Coordinates) -> dict[str, Any]:
    """The form of the test's answer."""
    bound = {"maximum": 1000} if coordinates is Coordinates.RELATIVE else {}
    corner = {"type": "integer", "minimum": 0, **bound}
    entry = _object(
        photo={"type": "integer", "enum": [1, 2]},
        shape={"type": "string", "enum": list(SHAPE_WORDS)},
        colour={"type": "string", "enum": list(COLOUR_WORDS)},
        region={"type": "array", "items": corner, "minItems": 4, "maxItems": 4},
    )
    shapes = {"type": "array", "items": entry, "maxItems": 2 * len(SHAPES)}
    return _object(shapes=shapes, difference={"type": "string"})


def _object(**fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }
