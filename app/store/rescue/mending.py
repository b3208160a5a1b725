"""Makes a copy of a damaged file one that SQLite opens: its first page, and how long it is."""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from app.store.rescue.pages import SIZE, below

# Offsets in the header: https://www.sqlite.org/fileformat.html
_HEADER, _CHANGES, _PAGES, _FREE, _VALID_FOR = 100, 24, 28, 32, 92
_MAGIC, _ALWAYS = b"SQLite format 3\x00", b"\x40\x20\x20"  # the latter from byte 21
_LITTLE = 1000  # pages that a file may be longer than it is now, and three times as many


def mend(copy: Path, like: Iterable[Path], fresh: Callable[[], Path]) -> bool:
    """Blocking: True once the copy's schema can be read. like: sound files it was like once, the
    best first; fresh: makes an empty one, of which only the beginning can be the same. Raises
    OSError."""
    if readable(copy):
        return True
    with copy.open("rb") as file:
        first = file.read(SIZE)
    attempts = [{0: first}] if _is_header(first) else []
    for pages in map(_schema_pages, like):
        attempts += [*_beginnings(pages[0], first), pages]
    if any(_put(copy, pages) and readable(copy) for pages in attempts):
        return True
    attempts = _beginnings(_schema_pages(fresh())[0], first)
    return any(_put(copy, pages) and readable(copy) for pages in attempts)


def _beginnings(page: bytes, own: bytes) -> list[dict[int, bytes]]:
    """That first page's header before the rest of its own, and all of that page."""
    return [{0: page[:_HEADER] + own[_HEADER:]}, {0: page}]


def readable(path: Path) -> bool:
    """Blocking: whether SQLite finds cases' table in the schema."""
    try:
        with closing(sqlite3.connect(path)) as found:
            asked = "SELECT 1 FROM sqlite_master WHERE name = 'cases'"
            return found.execute(asked).fetchone() is not None
    except sqlite3.DatabaseError:
        return False


def _is_header(data: bytes) -> bool:
    return data.startswith(_MAGIC) and data[21:24] == _ALWAYS


def _put(copy: Path, pages: dict[int, bytes]) -> bool:
    """Write those pages into the copy, and into the first how long it is."""
    first = bytearray(pages[0])
    if len(first) < SIZE:
        return False
    # A file that was cut short is made as long as it was: what is missing reads as broken.
    there = copy.stat().st_size // SIZE
    was = min(int.from_bytes(first[_PAGES : _PAGES + 4], "big"), 4 * there + _LITTLE)
    count = max(there, was, max(pages) + 1)
    first[_PAGES : _PAGES + 4] = count.to_bytes(4, "big")
    first[_FREE : _FREE + 8] = bytes(8)
    first[_VALID_FOR : _VALID_FOR + 4] = first[_CHANGES : _CHANGES + 4]
    with copy.open("r+b") as file:
        file.truncate(count * SIZE)
        for place, page in (pages | {0: bytes(first)}).items():
            file.seek(place * SIZE)
            file.write(page)
    return True


def _schema_pages(path: Path) -> dict[int, bytes]:
    """By their place from 0: the first page, and those the schema goes on on."""
    with path.open("rb") as file:
        found = {0: file.read(SIZE)}
        for place in below(found[0], _HEADER):
            file.seek(place * SIZE)
            found[place] = file.read(SIZE)
    return found
