"""The rows of a damaged table: each by its place, so that a broken page costs those on it alone."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Any

# How far behind the last row the next is looked for: place by place, less far where none was read
# yet, then in leaps.
_NEAR, _NEAR_FIRST, _FAR = 50_000, 2_000, 62
_LOWEST = -(2**63)
_OFTEN = 500  # rows between two looks at whether to stop

Row = tuple[Any, ...]


class Stopped(Exception):
    """Whoever asked for it does not want it any more."""


def rows(
    source: sqlite3.Connection, table: str, columns: Sequence[str], look: Callable[[], None]
) -> Iterator[Row]:
    """Each row that can be read, once, in order. look: called now and then; what it raises comes
    out of here."""
    named = ", ".join(f'"{column}"' for column in columns)
    wanted = f'SELECT rowid, {named} FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid'  # noqa: S608 the schema's
    after, lost = _LOWEST, False
    while not lost:
        try:
            for count, row in enumerate(source.execute(wanted, (after,))):
                if not count % _OFTEN:
                    look()
                after = max(after, int(row[0]))  # a broken page may name one that was passed
                if not any(isinstance(value, str) and "\0" in value for value in row):
                    yield row[1:]  # what goes on on a page of zeros reads as text of zeros
            return
        except sqlite3.DatabaseError:
            after = _behind(source, table, after, look)
            lost = after == _LOWEST


def _behind(source: sqlite3.Connection, table: str, after: int, look: Callable[[], None]) -> int:
    """The nearest place behind that one from which on SQLite finds its way; the lowest of all where
    it does not any more."""
    asked = f'SELECT rowid FROM "{table}" NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT 1'  # noqa: S608 the schema's
    start = max(after, 0)
    near = _NEAR_FIRST if after == _LOWEST else _NEAR
    leaps = (1 << power for power in range(near.bit_length(), _FAR))
    for count, step in enumerate(chain(range(after == start, near), leaps)):
        if not count % _OFTEN:
            look()
        try:
            source.execute(asked, (start + step,)).fetchone()
        except sqlite3.DatabaseError:
            continue
        return start + step
    return _LOWEST
