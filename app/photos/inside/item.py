"""One of the things a holder holds, before anybody looked at it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """number: its place, from 1; name: as the holder has it, never used as a path; size: bytes as
    far as they are known without reading; read(): its bytes; nested: it is a holder itself,
    whatever its bytes are; drawn: what read() gives is a drawing of a page."""

    number: int
    name: str
    size: int
    read: Callable[[], bytes]
    nested: bool = False
    drawn: bool = False
