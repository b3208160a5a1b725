"""What the other shapes are made of: places, hashes, times, sums; and what a schema says of one."""

from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias, TypedDict

VERSION = 1
"""Of this form: another one where a program that reads it would have to be changed."""


@dataclass(frozen=True, eq=False)
class Told:
    """More that a schema says of a value, over what its type says. about: in words."""

    about: str = ""
    more: tuple[tuple[str, Any], ...] = ()


def told(about: str = "", **more: object) -> Told:
    """more: by the words of JSON Schema."""
    return Told(about, tuple(more.items()))


_BETWEEN = {"type": "number", "minimum": 0, "maximum": 1}
Region: TypeAlias = Annotated[
    list[float],
    told("x1, y1, x2, y2: fractions of the upright photo", items=_BETWEEN, minItems=4, maxItems=4),
]
Point: TypeAlias = Annotated[
    list[float], told("x, y: fractions of the upright photo", minItems=2, maxItems=2)
]
Hash: TypeAlias = Annotated[str, told("SHA-256", pattern="^[0-9a-f]{64}$")]
Time: TypeAlias = Annotated[str, told(format="date-time")]
Amount: TypeAlias = Annotated[str, told("exact", pattern=r"^-?[0-9]+(\.[0-9]+)?$")]
Number: TypeAlias = Annotated[int, told("in the case, from 1", minimum=1)]
Photo: TypeAlias = Annotated[int, told("a photo's number in the case, 0 for none", minimum=0)]
Version: TypeAlias = Annotated[int, told("of this form", const=VERSION)]


class Money(TypedDict):
    """A sum of money."""

    amount: Amount
    currency: str
