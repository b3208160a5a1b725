"""A date as people type it."""

import re
from datetime import date

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-./年 ]\s*(\d{1,2})\s*[-./月 ]\s*(\d{1,2})\s*日?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_LENGTH = len("2026-11-23")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-./ ])\s*(\d{1,2})\s*\2\s*(\d{4})")


def iso_date(typed: str) -> str:
    """The ISO date if the words can only mean one, else the words as typed.

    18.11.2026 is read with the day first, as it is where points are used; 18/11/2026 and
    11/18/2026 are clear, 05/06/2026 is not.
    """
    words = typed.strip()
    if found := _YEAR_FIRST.fullmatch(words) or _COMPACT.fullmatch(words):
        return _iso(int(found[1]), int(found[2]), int(found[3])) or typed
    if found := _YEAR_LAST.fullmatch(words):
        one, other, year = int(found[1]), int(found[3]), int(found[4])
        day_first, month_first = _iso(year, other, one), _iso(year, one, other)
        if found[2] == ".":
            return day_first or typed
        possible = {each for each in (day_first, month_first) if each}
        if len(possible) == 1:
            return possible.pop()
    return typed


def iso_day(text: str) -> date | None:
    """The day of a text that iso_date() understood, None for any other."""
    try:
        return date.fromisoformat(text) if len(text) == _LENGTH else None
    except ValueError:
        return None


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
