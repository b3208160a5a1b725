"""The path of an SVG as points: curves and arcs as short lines. Runs in the decoding child."""

import math
import re
from collections.abc import Callable

Point = tuple[float, float]
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")
_COMMAND = re.compile(r"[\s,]*([MmLlHhVvCcSsQqTtAaZz])")
_STEPS = 20  # lines of which a curve is made
MOST_POINTS = 200_000


class PathReader:
    """Reads a path's d. Raises ValueError for what is none, and for more than MOST_POINTS."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self.lines: list[tuple[list[Point], bool]] = []  # points; whether it closes
        self._points: list[Point] = []
        self._here = self._start = (0.0, 0.0)
        self._bend: Point | None = None  # the last control point, which S and T mirror
        self._made = 0

    def read(self) -> list[tuple[list[Point], bool]]:
        """Its lines."""
        command = ""
        while self._text[self._at :].strip(" \t\r\n,"):
            found = _COMMAND.match(self._text, self._at)
            if found:
                command, self._at = found[1], found.end()
            elif command in "Zz" or not command:
                raise ValueError(self._text[self._at : self._at + 20])
            self._do(command)
            command = {"M": "L", "m": "l"}.get(command, command)
        self._end(False)
        return self.lines

    def _do(self, command: str) -> None:
        verbs: dict[str, Callable[[bool], None]] = {
            "M": self._move, "L": self._line, "H": self._across, "V": self._down,
            "C": self._cubic, "S": self._smooth, "Q": self._quadratic, "T": self._mirrored,
            "A": self._arc, "Z": self._close,
        }  # fmt: skip
        if command.upper() not in "CSQT":
            self._bend = None
        verbs[command.upper()](command.islower())

    def _number(self) -> float:
        found = _NUMBER.match(self._text, self._at)
        if not found:
            raise ValueError(self._text[self._at : self._at + 20])
        self._at = found.end()
        return float(found[1])

    def _flag(self) -> bool:
        found = _FLAG.match(self._text, self._at)
        if not found:
            raise ValueError(self._text[self._at : self._at + 20])
        self._at = found.end()
        return found[1] == "1"

    def _point(self, relative: bool) -> Point:
        x, y = self._number(), self._number()
        return (self._here[0] + x, self._here[1] + y) if relative else (x, y)

    def _move(self, relative: bool) -> None:
        self._end(False)
        self._here = self._start = self._point(relative)
        self._points = [self._here]

    def _line(self, relative: bool) -> None:
        self._go(self._point(relative))

    def _across(self, relative: bool) -> None:
        x = self._number()
        self._go((self._here[0] * relative + x, self._here[1]))

    def _down(self, relative: bool) -> None:
        y = self._number()
        self._go((self._here[0], self._here[1] * relative + y))

    def _cubic(self, relative: bool) -> None:
        one, two, end = (self._point(relative) for _ in range(3))
        self._curve(one, two, end)
        self._bend = two

    def _smooth(self, relative: bool) -> None:
        one = self._mirror()
        two, end = self._point(relative), self._point(relative)
        self._curve(one, two, end)
        self._bend = two

    def _quadratic(self, relative: bool) -> None:
        bend, end = self._point(relative), self._point(relative)
        self._bow(bend, end)

    def _mirrored(self, relative: bool) -> None:
        self._bow(self._mirror(), self._point(relative))

    def _bow(self, bend: Point, end: Point) -> None:
        one = _between(self._here, bend, 2 / 3)
        self._curve(one, _between(end, bend, 2 / 3), end)
        self._bend = bend

    def _mirror(self) -> Point:
        x, y = self._here
        return (2 * x - self._bend[0], 2 * y - self._bend[1]) if self._bend else self._here

    def _curve(self, one: Point, two: Point, end: Point) -> None:
        begin = self._here
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            shares = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
            corners = (begin, one, two, end)
            pairs = list(zip(shares, corners, strict=True))
            self._go((sum(s * p[0] for s, p in pairs), sum(s * p[1] for s, p in pairs)))
        self._here = end

    def _arc(self, relative: bool) -> None:
        rx, ry, tilt = abs(self._number()), abs(self._number()), math.radians(self._number())
        large, sweep = self._flag(), self._flag()
        begin, end = self._here, self._point(relative)
        if rx and ry and begin != end:
            for point in arc_points(begin, end, (rx, ry), tilt, large is not sweep, sweep):
                self._go(point)
        self._go(end)

    def _close(self, _relative: bool) -> None:
        self._here = self._start
        self._end(True)
        self._points = [self._start]

    def _go(self, point: Point) -> None:
        self._made += 1
        if self._made > MOST_POINTS or not all(map(math.isfinite, point)):
            raise ValueError("too much of a path")
        if not self._points:
            self._points = [self._here]
        self._points.append(point)
        self._here = point

    def _end(self, closed: bool) -> None:
        if len(self._points) > 1:
            self.lines.append((self._points, closed))
        self._points = []


def arc_points(
    begin: Point, end: Point, radii: tuple[float, float], tilt: float, left: bool, sweep: bool
) -> list[Point]:
    """Points on an arc, as SVG 1.1, F.6.5 has it; left: its centre lies on the other side."""
    cos, sin = math.cos(tilt), math.sin(tilt)
    half = ((begin[0] - end[0]) / 2, (begin[1] - end[1]) / 2)
    x, y = cos * half[0] + sin * half[1], -sin * half[0] + cos * half[1]
    rx, ry = radii
    grow = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    over = max(0.0, (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2)
    root = math.sqrt(over / ((rx * y) ** 2 + (ry * x) ** 2)) * (1 if left else -1)
    cx, cy = root * rx * y / ry, -root * ry * x / rx
    middle = ((begin[0] + end[0]) / 2, (begin[1] + end[1]) / 2)
    first = math.atan2((y - cy) / ry, (x - cx) / rx)
    turn = math.atan2((-y - cy) / ry, (-x - cx) / rx) - first
    if sweep and turn < 0:
        turn += 2 * math.pi
    elif not sweep and turn > 0:
        turn -= 2 * math.pi
    points = []
    for step in range(1, _STEPS + 1):
        angle = first + turn * step / _STEPS
        px, py = rx * math.cos(angle) + cx, ry * math.sin(angle) + cy
        points.append((cos * px - sin * py + middle[0], sin * px + cos * py + middle[1]))
    return points


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share
