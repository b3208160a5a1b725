"""How what a decoding child says crosses to its parent.

The child has handled hostile bytes, so nothing it sends is unpickled: a length, a JSON header
and pictures, each value checked.
"""

import json
import math
import struct
from collections.abc import Callable
from typing import Any, TypeVar

from app.errors import PhotoRefused, Refusal
from app.photos.names import plain

Read = TypeVar("Read")
_LENGTH = struct.Struct(">I")
_MAX_HEADER = 1024 * 1024


def pack_refusal(refusal: Refusal, detail: str) -> bytes:
    """The form in which a child says no."""
    return framed({"refused": refusal.value, "detail": detail})


def unpacked(answer: bytes, name: str, read: Callable[[dict[str, Any], memoryview], Read]) -> Read:
    """What read() makes of an answer's header and what follows it. Raises PhotoRefused for a
    refusal, and for what is not of the form read() knows."""
    try:
        header, rest = _header(answer)
        if "refused" not in header:
            return read(header, rest)
        refused = Refusal(header["refused"]), plain(str(header.get("detail", "")), 60)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, struct.error) as error:
        raise PhotoRefused(name, Refusal.DECODER_DIED) from error
    raise PhotoRefused(name, *refused)


def framed(header: dict[str, Any], *pictures: bytes) -> bytes:
    """A header and the pictures it speaks of, as they cross."""
    text = json.dumps(header, allow_nan=False).encode()
    return b"".join((_LENGTH.pack(len(text)), text, *pictures))


def _header(answer: bytes) -> tuple[dict[str, Any], memoryview]:
    (length,) = _LENGTH.unpack_from(answer)
    if length > _MAX_HEADER:
        raise ValueError(length)
    end = _LENGTH.size + length
    header = json.loads(answer[_LENGTH.size : end])
    if not isinstance(header, dict):
        raise TypeError(header)
    return header, memoryview(answer)[end:]


def parts_of(rest: memoryview, lengths: list[int]) -> list[memoryview]:
    """What follows the header, cut to these lengths; nothing is copied. Raises ValueError if it
    is not exactly that much."""
    parts, at = [], 0
    for length in lengths:
        part = rest[at : at + length]
        if len(part) != length:
            raise ValueError(length)
        parts.append(part)
        at += length
    if at != len(rest):
        raise ValueError(lengths)
    return parts


def number(value: Any, least: float, most: float) -> float:
    """A finite number from least to most. Raises ValueError and TypeError for anything else."""
    figure = float(value)
    if not math.isfinite(figure) or not least <= figure <= most:
        raise ValueError(value)
    return figure
