"""When a photo was taken, in the plain form in which it comes back from the decoding child."""

from typing import Any

from app.photos.crossing import framed, unpacked
from app.photos.limits import MAX_FACT_CHARACTERS
from app.photos.names import plain


def pack_taken(taken: str) -> bytes:
    """The form that crosses from child to parent."""
    return framed({"taken": taken})


def unpack_taken(answer: bytes, name: str) -> str:
    """The local time without a zone, as ISO 8601; "" for none. Raises PhotoRefused if the child
    said no, or if what it said is not of the fixed form."""
    return unpacked(answer, name, _taken)


def _taken(header: dict[str, Any], _rest: memoryview) -> str:
    return plain(str(header["taken"]), MAX_FACT_CHARACTERS)
