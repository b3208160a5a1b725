"""Texts in cells of tables, so that no spreadsheet takes one for a formula."""

from datetime import datetime
from enum import Enum

from app.export.columns import Cell

# What a formula begins with, in any width, also behind white space: CSV injection as OWASP tells.
_BEGINS = ("=", "+", "-", "@", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}")
_BEGINS_TOO = ("\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """The text as it is, with an apostrophe before it where a spreadsheet would calculate it."""
    bare = text.lstrip()
    dangerous = text.startswith(_BEGINS_TOO) or bare.startswith((*_BEGINS, *_BEGINS_TOO))
    return f"'{text}" if dangerous else text


def told(cell: Cell) -> str:
    """A cell as text: times as ISO 8601 with their offset, numbers with a point, "" for none."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    if isinstance(cell, Enum):
        cell = cell.value
    return harmless(cell) if isinstance(cell, str) else str(cell)
