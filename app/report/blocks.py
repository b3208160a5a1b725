"""What a report says, free of pages: for forms of it in which a program breaks the pages itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that looks alike; color: #RRGGBB, "" for its paragraph's. The text is as it
    came, in the order it is read."""

    text: str
    color: str = ""
    bold: bool = False
    struck: bool = False
    underlined: bool = False


class Role(StrEnum):
    """What a paragraph is to whoever gets about in the document."""

    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Face:
    """How a paragraph looks; size, before and after: points; color: #RRGGBB."""

    name: str
    size: float
    color: str
    bold: bool = False
    right: bool = False
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; kept: on one page with what follows."""

    runs: tuple[Run, ...]
    face: Face
    role: Role = Role.TEXT
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """page: of the drawings beside, from 0; width, height: points; alt: what it shows; beside: more
    at its right."""

    page: int
    width: float
    height: float
    alt: str
    beside: "tuple[Picture, ...]" = ()


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""


@dataclass(frozen=True, slots=True)
class Cell:
    """columns: how many it takes; fill: #RRGGBB, "" for none; above, below: there is a line, and
    around, all round it."""

    blocks: "tuple[Block, ...]"
    columns: int = 1
    fill: str = ""
    above: str = ""
    below: str = ""
    around: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; widths: of its columns, in points; heads: rows to be shown again on each page."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    heads: int = 0


Block: TypeAlias = Text | Picture | Grid | NewPage


@dataclass(frozen=True, slots=True)
class Unpaged:
    """A report's blocks in order. drawings: a PDF with a page for each picture, sizes its pages'
    widths in pixels; nothing in it was copied from a photo's file but the pixels."""

    blocks: tuple[Block, ...]
    drawings: bytes
    sizes: Sequence[int]
