"""Where a shape of an SVG lies: its transforms, as one matrix."""

import math
import re

_TRANSFORM = re.compile(r"\s*(matrix|translate|scale|rotate)\s*\(([^)]*)\)[\s,]*")
Matrix = tuple[float, float, float, float, float, float]  # a b c d e f, as SVG has them


def moved(at: Matrix, transform: str) -> Matrix:
    """Where a shape lies that is moved so in what lies at that place. Raises ValueError for what
    is no transform."""
    place = 0
    while place < len(transform.rstrip()):
        found = _TRANSFORM.match(transform, place)
        if not found:
            raise ValueError("transform")
        place = found.end()
        numbers = [float(part) for part in found[2].replace(",", " ").split()]
        at = _times(at, _matrix(found[1], numbers))
    return at


def _matrix(name: str, numbers: list[float]) -> Matrix:
    if name == "matrix":
        a, b, c, d, e, f = numbers
        return a, b, c, d, e, f
    if name == "translate":
        return 1, 0, 0, 1, numbers[0], numbers[1] if len(numbers) > 1 else 0
    if name == "scale":
        return numbers[0], 0, 0, numbers[-1], 0, 0
    cos, sin = math.cos(math.radians(numbers[0])), math.sin(math.radians(numbers[0]))
    x, y = numbers[1:3] if len(numbers) == 3 else (0.0, 0.0)
    return cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    turned = a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j
    return *turned, a * k + c * m + e, b * k + d * m + f
