"""A ReportLab drawing taken apart into marks."""

from collections.abc import Iterator
from typing import Any

from reportlab.graphics.shapes import Drawing, Group, Line, Rect, String
from reportlab.lib.colors import Color

from app.domain.figures.chart import Box, Colour, Mark, Rule, Writing

_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


class Toned(Color):
    """A colour of which only what it stands for is known yet."""

    def __init__(self, colour: Colour) -> None:
        super().__init__()
        self.of = colour


def marks_of(drawing: Drawing) -> tuple[Mark, ...]:
    """What is to be seen in it. Charts move nothing by transforms; in a drawing y goes up."""
    return tuple(_marks(drawing.expandUserNodes(), drawing.height))


def _marks(node: Any, height: float) -> Iterator[Mark]:
    if isinstance(node, Drawing | Group):
        for each in node.contents:
            yield from _marks(each, height)
    elif isinstance(node, Rect):
        if isinstance(node.fillColor, Toned) and node.width and node.height:
            top = height - node.y - node.height
            yield Box(node.x, top, node.width, node.height, node.fillColor.of)
    elif isinstance(node, Line):
        if isinstance(node.strokeColor, Toned):
            colour = node.strokeColor.of
            yield Rule(node.x1, height - node.y1, node.x2, height - node.y2, colour)
    elif isinstance(node, String) and isinstance(node.fillColor, Toned):
        anchor = _ANCHORS[node.textAnchor]
        yield Writing(node.x, height - node.y, node.text, anchor, node.fillColor.of)
