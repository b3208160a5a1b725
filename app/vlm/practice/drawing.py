"""The two small pictures a connection is tested with. They differ in one shape, in its colour
and in its place."""

import io
import math
from dataclasses import dataclass

from PIL import Image, ImageDraw

# Multiples of 28 and of 32: no model's own grid has to resize them.
WIDTH, HEIGHT = 672, 448

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Shape:
    """photo: 1 or 2; box: left, top, right, bottom in pixels."""

    photo: int
    shape: str
    colour: str
    box: Box


_SAME: Box = (436, 250, 576, 390)
SHAPES = (
    Shape(1, "triangle", "green", (72, 56, 252, 216)),
    Shape(1, "circle", "black", _SAME),
    Shape(2, "star", "red", (130, 204, 330, 394)),
    Shape(2, "circle", "black", _SAME),
)
_COLOURS = {"green": (20, 140, 60), "black": (15, 15, 15), "red": (214, 30, 30)}


def drawn(photo: int) -> bytes:
    """The first or the second picture, on white, as a JPEG."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    draw = ImageDraw.Draw(picture)
    for shape in SHAPES:
        if shape.photo == photo:
            _draw(draw, shape)
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=90)
    return jpeg.getvalue()


def _draw(draw: ImageDraw.ImageDraw, shape: Shape) -> None:
    left, top, right, bottom = shape.box
    colour = _COLOURS[shape.colour]
    if shape.shape == "circle":
        draw.ellipse(shape.box, fill=colour)
    elif shape.shape == "triangle":
        draw.polygon(((left, bottom), ((left + right) // 2, top), (right, bottom)), fill=colour)
    else:
        draw.polygon(_star(shape.box), fill=colour)


def _star(box: Box) -> list[tuple[float, float]]:
    """Five points, stretched so that they touch all four sides of the box."""
    turns = [math.pi * (step / 5 - 0.5) for step in range(10)]
    points = [
        (math.cos(turn) * reach, math.sin(turn) * reach)
        for turn, reach in zip(turns, (1.0, 0.4) * 5, strict=True)
    ]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top, right, bottom = box
    across, down = (right - left) / (max(xs) - min(xs)), (bottom - top) / (max(ys) - min(ys))
    return [(left + (x - min(xs)) * across, top + (y - min(ys)) * down) for x, y in points]
