"""Database files damaged in the ways files are damaged."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.base.database import DATABASE_NAME
from app.store.rescue.pages import SIZE, below


def spoil(path: Path, at: int, count: int = SIZE) -> None:
    """Write over so many bytes."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xa5" * count)


def spoil_leaf(path: Path, table: str, place: int = -1) -> None:
    """Write over a page with rows of that table, by default one in the middle."""
    pages = leaves(path, table)
    spoil(path, pages[place if place >= 0 else len(pages) // 2] * SIZE)


def root(path: Path, table: str) -> int:
    """Where the page begins from which all others of the table are found."""
    with closing(sqlite3.connect(path)) as database:
        asked = "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?"
        return int(database.execute(asked, (table,)).fetchone()[0] - 1) * SIZE


def leaves(path: Path, table: str) -> list[int]:
    """Places of the pages with rows of a table that has one floor above them, from 0."""
    at = root(path, table)
    return below(path.read_bytes()[at : at + SIZE])


def cut(path: Path, share: float = 0.5) -> None:
    """Leave that share of it."""
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


def hashes(folder: Path) -> dict[str, str]:
    """Of the database and what lies beside it, by name."""
    found = folder.glob(f"{DATABASE_NAME}*")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in found}
