"""Leads SQLite back to the rows below a page that is broken and only led to others.

Such a page holds no row, but without it those of some hundred pages are not found. They are in the
file all the same: pages with rows that nothing points to. A new page is made that points to those
whose rows can have been there.
"""

import mmap
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from app.store.rescue import pages

_FREE = 32  # where the header has the first of the pages that are in no use
_NO_LOWER, _NO_HIGHER = -(2**63) - 1, 2**63


@dataclass(slots=True)
class _Gap:
    """A broken page: rows above low, up to high, of so many columns were found by it, or on it."""

    place: int
    low: int
    high: int
    columns: int
    found: list[tuple[int, int, int]] = field(default_factory=list)  # lowest, highest, place


def rejoin(copy: Path) -> None:
    """Blocking: what can be found again is, in the copy of a damaged file that SQLite opens.
    Raises OSError and sqlite3.Error."""
    tables = _tables(copy)
    with copy.open("r+b") as file, mmap.mmap(file.fileno(), 0) as data:
        look = _Look(data)
        gaps = [gap for root, columns in tables for gap in look.gaps(root, columns)]
        if not gaps:
            return
        for lowest, highest, columns, place in look.lost():
            fits = [g for g in gaps if g.low < lowest <= highest <= g.high]
            fits = [g for g in fits if 0 < columns <= g.columns]
            if len(fits) == 1:  # of two nobody can say which
                fits[0].found.append((lowest, highest, place))
        for gap in gaps:
            look.close(gap)


def _tables(copy: Path) -> list[tuple[int, int]]:
    """Of each table the place it begins at, and how many columns it has."""
    with closing(sqlite3.connect(copy)) as found:
        asked = "SELECT rootpage, name FROM sqlite_master WHERE type = 'table' AND rootpage > 1"
        width = "SELECT count(*) FROM pragma_table_info(?)"
        rows = found.execute(asked).fetchall()
        return [(root - 1, found.execute(width, (name,)).fetchone()[0]) for root, name in rows]


class _Look:
    """What is seen of the pages of one file."""

    def __init__(self, data: mmap.mmap) -> None:
        self._data, self._count = data, len(data) // pages.SIZE
        self._reached = {0}

    def gaps(self, root: int, columns: int) -> list[_Gap]:
        """The broken pages of a table."""
        found, ahead = list[_Gap](), [(root, _NO_LOWER, _NO_HIGHER)]
        while ahead:
            place, low, high = ahead.pop()
            if place in self._reached:
                continue
            self._reached.add(place)
            page = self._page(place)
            if pages.makes_sense(page, self._count):
                ends = [low, *pages.keys(page), high]
                ahead += zip(pages.below(page), ends, ends[1:], strict=False)
            elif page[:1] != bytes([pages.LEAF]):
                found.append(_Gap(place, low, high, columns))
        return found

    def lost(self) -> list[tuple[int, int, int, int]]:
        """Of each page nothing points to, and that leads to rows or holds them: the lowest and the
        highest rowid, how many columns, the place."""
        apart = self._reached | self._free()
        loose = [
            place for place in range(self._count) if place not in apart and self._of_rows(place)
        ]
        led_to = {each for place in loose for each in self._below(place)}
        told = ((place, self._ends(place)) for place in loose if place not in led_to)
        return [(*ends, place) for place, ends in told if ends is not None]

    def close(self, gap: _Gap) -> None:
        """Put a page there that leads to what was found."""
        children, before = list[tuple[int, int]](), gap.low
        for lowest, highest, place in sorted(gap.found):
            if lowest > before:
                children.append((place, highest))
                before = highest
        start = gap.place * pages.SIZE
        if len(children) == 1:
            self._data[start : start + pages.SIZE] = self._page(children[0][0])
        elif children:
            self._data[start : start + pages.SIZE] = pages.interior(children)

    def _ends(self, place: int) -> tuple[int, int, int] | None:
        """The lowest and the highest rowid below a page or on it, and the first row's columns."""
        first, last = self._leaf(place, 0), self._leaf(place, -1)
        low, high = pages.span(first), pages.span(last)
        return (low[0], high[1], pages.columns(first)) if low and high else None

    def _leaf(self, place: int, side: int) -> bytes:
        """The first (0) or last (-1) leaf below a page; of a ring it is none."""
        for _ in range(20):
            further = self._below(place)
            if not further:
                break
            place = further[side]
        return self._page(place)

    def _below(self, place: int) -> list[int]:
        page = self._page(place)
        return pages.below(page) if pages.makes_sense(page, self._count) else []

    def _of_rows(self, place: int) -> bool:
        kind = self._data[place * pages.SIZE]
        return kind in (pages.INTERIOR, pages.LEAF) and (
            pages.span(self._page(place)) is not None or bool(self._below(place))
        )

    def _free(self) -> set[int]:
        """Places of pages in no use: what lies on them is old."""
        found, at = set[int](), self._number(_FREE)
        while 0 < at <= self._count and at - 1 not in found:
            found.add(at - 1)
            start = (at - 1) * pages.SIZE
            many = min(self._number(start + 4), pages.SIZE // 4 - 2)
            found |= {self._number(start + 8 + 4 * each) - 1 for each in range(many)}
            at = self._number(start)
        return found

    def _page(self, place: int) -> bytes:
        return self._data[place * pages.SIZE : (place + 1) * pages.SIZE]

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 4], "big")
