"""A fingerprint as it lies in a photo's row: four integers of 64 bits, the highest first."""

from collections.abc import Mapping, Sequence
from typing import Any

COLUMNS = ("print_0", "print_1", "print_2", "print_3")
_BITS = 64


def parts(fingerprint: str) -> tuple[int, ...]:
    """Its quarters as SQLite has integers, with a sign. ValueError for anything but 64 hex
    digits."""
    return tuple(
        int.from_bytes(bytes.fromhex(fingerprint)[place : place + 8], "big", signed=True)
        for place in range(0, 32, 8)
    )


def whole(quarters: Sequence[int]) -> str:
    """The 64 hex digits of such quarters."""
    return "".join(f"{quarter & 2**_BITS - 1:016x}" for quarter in quarters)


def columns(fingerprint: str) -> dict[str, int]:
    """The columns of a photo's fingerprint."""
    return dict(zip(COLUMNS, parts(fingerprint), strict=True))


def fingerprint_of(row: Mapping[Any, Any]) -> str:
    """The fingerprint of a photo's row."""
    return whole([row[name] for name in COLUMNS])
