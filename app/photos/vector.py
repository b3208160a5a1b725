"""A logo that came as SVG, drawn to a picture. Runs in the decoding child.

Read strictly: plain shapes with plain colours. Whatever could reach out of the file, run or hide
something (scripts, pictures, links, references, style sheets, entities) is refused, not skipped.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image, ImageChops, ImageColor, ImageDraw

from app.errors import PhotoRefused, Refusal
from app.photos.vector_matrix import Matrix, moved
from app.photos.vector_path import PathReader, Point

MOST_BYTES = 1_000_000
_SVG = "{http://www.w3.org/2000/svg}"
_QUIET = {"title", "desc", "metadata"}
_MOST_SHAPES, _DEEPEST, _FINER = 2000, 30, 3
_UNIT = re.compile(r"(px|pt|mm|cm|in)?\s*$")
Lines = list[tuple[list[Point], bool]]


@dataclass(frozen=True, slots=True)
class _Ink:
    """What a shape takes from those it lies in."""

    fill: str = "black"
    stroke: str = "none"
    width: float = 1.0
    opacity: float = 1.0
    at: Matrix = (1, 0, 0, 1, 0, 0)


def is_svg(head: bytes) -> bool:
    """The first bytes look like it."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<?xml", b"<svg", b"<!--"))


def drawn(path: Path, wide: int, high: int) -> Image.Image:
    """The drawing over white, as large as fits. Raises PhotoRefused for anything else than plain
    shapes; detail names what it was."""
    data = path.read_bytes()
    if len(data) > MOST_BYTES:
        raise _refused("size")
    if b"<!DOCTYPE" in data.upper() or b"<!ENTITY" in data.upper():
        raise _refused("DOCTYPE")
    try:
        return _drawn(ElementTree.fromstring(data), wide, high)  # noqa: S314 it has no entities
    except (ElementTree.ParseError, ValueError, OverflowError, ZeroDivisionError) as error:
        raise _refused(str(error)[:40]) from error


def _drawn(root: ElementTree.Element, wide: int, high: int) -> Image.Image:
    if root.tag != f"{_SVG}svg":
        raise _refused(root.tag)
    left, top, across, down = _box(root.attrib)
    scale = _FINER * min(wide / across, high / down)
    size = max(1, round(across * scale)), max(1, round(down * scale))
    picture = Image.new("RGB", size, "white")
    ink = _inked(_Ink(at=(scale, 0, 0, scale, -left * scale, -top * scale)), _told(root))
    for number, (lines, own) in enumerate(_shapes(root, ink, 0)):
        if number == _MOST_SHAPES:
            raise _refused("shapes")
        _paint(picture, lines, own)
    return picture.reduce(_FINER)


def _shapes(element: ElementTree.Element, ink: _Ink, depth: int) -> Iterator[tuple[Lines, _Ink]]:
    for child in element:
        if not child.tag.startswith(_SVG):
            continue  # an editor's own notes: nothing of it is drawn
        name = child.tag.removeprefix(_SVG)
        if name in _QUIET:
            continue
        told = _told(child)
        own = _inked(ink, told)
        if name == "g" and depth < _DEEPEST:
            yield from _shapes(child, own, depth + 1)
        else:
            yield _lines(name, told), own


def _lines(name: str, told: Mapping[str, str]) -> Lines:
    """The shape as lines in its own measure."""

    def n(key: str) -> float:
        return _length(told.get(key, "0"))

    if name == "path":
        return PathReader(told.get("d", "")).read()
    if name in ("circle", "ellipse"):
        rx, ry = (n("r"), n("r")) if name == "circle" else (n("rx"), n("ry"))
        turns = [2 * math.pi * step / 72 for step in range(72)]
        return [([(n("cx") + rx * math.cos(t), n("cy") + ry * math.sin(t)) for t in turns], True)]
    if name == "rect":
        return _rectangle(n("x"), n("y"), n("width"), n("height"), n("rx") or n("ry"))
    if name == "line":
        return [([(n("x1"), n("y1")), (n("x2"), n("y2"))], False)]
    if name in ("polygon", "polyline"):
        return [
            (points, name == "polygon") for points, _ in PathReader(f"M{told['points']}").read()
        ]
    raise _refused(name)


def _rectangle(x: float, y: float, wide: float, high: float, round_: float) -> Lines:
    r = min(round_, wide / 2, high / 2)
    if not r:
        return PathReader(f"M{x} {y}h{wide}v{high}h{-wide}z").read()
    bow = f"a{r} {r} 0 0 1"
    sides = (f"h{wide - 2 * r}{bow} {r} {r}v{high - 2 * r}{bow} {-r} {r}"
             f"h{2 * r - wide}{bow} {-r} {-r}v{2 * r - high}{bow} {r} {-r}z")  # fmt: skip
    return PathReader(f"M{x + r} {y}{sides}").read()


def _paint(picture: Image.Image, lines: Lines, ink: _Ink) -> None:
    a, b, c, d, e, f = ink.at
    placed = [
        ([(a * x + c * y + e, b * x + d * y + f) for x, y in points], closed)
        for points, closed in lines
    ]
    if (fill := _colour(ink.fill)) is not None:
        mask = Image.new("1", picture.size)
        for points, _ in placed:
            if len(points) > 2:  # holes are what two outlines have in common
                one = Image.new("1", picture.size)
                ImageDraw.Draw(one).polygon(points, fill=1)
                mask = ImageChops.logical_xor(mask, one)
        picture.paste(fill, mask=_faint(mask, ink.opacity))
    if (stroke := _colour(ink.stroke)) is not None:
        mask = Image.new("1", picture.size)
        thick = max(1, round(ink.width * math.sqrt(abs(a * d - b * c))))
        for points, closed in placed:
            line = [*points, points[0]] if closed else points
            ImageDraw.Draw(mask).line(line, fill=1, width=thick, joint="curve")
        picture.paste(stroke, mask=_faint(mask, ink.opacity))


def _faint(mask: Image.Image, opacity: float) -> Image.Image:
    return mask.convert("L").point(lambda value: round(value * opacity))


def _inked(ink: _Ink, told: Mapping[str, str]) -> _Ink:
    opacity = min(1.0, max(0.0, float(told.get("opacity", told.get("fill-opacity", "1")))))
    return replace(
        ink,
        fill=told.get("fill", ink.fill),
        stroke=told.get("stroke", ink.stroke),
        width=_length(told.get("stroke-width", str(ink.width))),
        opacity=ink.opacity * opacity,
        at=moved(ink.at, told.get("transform", "")),
    )


def _told(element: ElementTree.Element) -> dict[str, str]:
    """Its attributes, those of its style among them."""
    pairs = (part.partition(":") for part in element.get("style", "").split(";"))
    told = dict(element.attrib) | {key.strip(): value.strip() for key, _, value in pairs}
    if bad := next((key for key in told if "href" in key or key.startswith("on")), ""):
        raise _refused(bad)
    return told


def _colour(text: str) -> tuple[int, ...] | None:
    """None for no colour; ValueError for what is none, such as a reference."""
    if text == "none":
        return None
    return ImageColor.getrgb("black" if text == "currentColor" else text)[:3]


def _box(told: Mapping[str, str]) -> tuple[float, float, float, float]:
    if "viewBox" in told:
        left, top, wide, high = (float(n) for n in told["viewBox"].replace(",", " ").split())
    else:
        left, top, wide, high = 0, 0, _length(told["width"]), _length(told["height"])
    if not (0 < wide < 1e6 and 0 < high < 1e6 and wide / high < 50 and high / wide < 50):
        raise ValueError("viewBox")
    return left, top, wide, high


def _length(text: str) -> float:
    number = float(_UNIT.sub("", text))
    if not math.isfinite(number):
        raise ValueError(text[:20])
    return number


def _refused(what: str) -> PhotoRefused:
    return PhotoRefused("", Refusal.UNKNOWN_FORMAT, f"SVG: {what}"[:60])
