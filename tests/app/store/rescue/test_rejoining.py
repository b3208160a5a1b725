"""Rows are found again though the page that led to them is broken."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.store.rescue.pages import INTERIOR, SIZE, below
from app.store.rescue.rejoining import rejoin
from tests.helpers import damage

_ROWS = 30_000
Rows = list[tuple[int, str, str]]


def _made(path: Path, name: str, columns: str = "id INTEGER PRIMARY KEY, a TEXT, b TEXT") -> None:
    """A table of three floors, out of which every seventh row was taken again."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(f"CREATE TABLE {name} ({columns})")
        database.execute("BEGIN")
        told = ((place * 3, f"{name} {place}", "x" * (place % 200)) for place in range(1, _ROWS))
        database.executemany(f"INSERT INTO {name} (id, a, b) VALUES (?, ?, ?)", told)
        database.execute("COMMIT")
        # The pages of these are in no use afterwards, and still hold them.
        database.execute(f"DELETE FROM {name} WHERE id BETWEEN 9000 AND 21000 OR id % 7 = 0")


def _rows(path: Path, name: str) -> Rows:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"SELECT id, a, b FROM {name} NOT INDEXED ORDER BY id").fetchall()


def _inner(path: Path, name: str) -> list[int]:
    """Places of the pages in the middle floor."""
    data = path.read_bytes()
    page = {place: data[place * SIZE : (place + 1) * SIZE] for place in damage.leaves(path, name)}
    assert all(each[0] == INTERIOR and below(each) for each in page.values())
    return list(page)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "sound.db"
    _made(path, "one")
    _made(path, "two", "id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT DEFAULT ''")
    return path.read_bytes()


@pytest.fixture
def path(sound: bytes, tmp_path: Path) -> Path:
    copy = tmp_path / "copy.db"
    copy.write_bytes(sound)
    return copy


@pytest.mark.parametrize("name", ["one", "two"])
@pytest.mark.parametrize("which", [0, 1, -1])
def test_below_a_broken_page_in_the_middle(path: Path, name: str, which: int) -> None:
    before = _rows(path, name)
    damage.spoil(path, _inner(path, name)[which] * SIZE)
    with pytest.raises(sqlite3.DatabaseError):
        _rows(path, name)
    rejoin(path)
    assert _rows(path, name) == before


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda page: bytes(SIZE),
        lambda page: page[:12] + bytes(SIZE - 12),  # its head is whole
        lambda page: page[: SIZE // 2] + random.Random(3).randbytes(SIZE // 2),
    ],
)
def test_however_it_is_broken(path: Path, spoilt: Callable[[bytes], bytes]) -> None:
    before, place = _rows(path, "one"), _inner(path, "one")[0]
    data = bytearray(path.read_bytes())
    page = slice(place * SIZE, (place + 1) * SIZE)
    data[page] = spoilt(bytes(data[page]))
    path.write_bytes(data)
    rejoin(path)
    assert _rows(path, "one") == before


def test_below_the_first_page_of_a_table(path: Path) -> None:
    before = _rows(path, "two")
    damage.spoil(path, damage.root(path, "two"))
    rejoin(path)
    assert _rows(path, "two") == before


def test_a_page_that_may_be_of_either_table_is_put_into_none(path: Path) -> None:
    before = [set(_rows(path, name)) for name in ("one", "two")]
    for name in ("one", "two"):
        damage.spoil(path, _inner(path, name)[0] * SIZE)
    rejoin(path)
    with closing(sqlite3.connect(path)) as database:
        for name, known in zip(("one", "two"), before, strict=True):
            told = database.execute(f"SELECT id, a, b FROM {name} WHERE id > 60000").fetchall()
            assert told
            assert set(told) <= known


def test_a_sound_file_stays_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    rejoin(path)
    assert path.read_bytes() == before


def test_a_ring_of_pages_has_an_end(path: Path) -> None:
    """A page that is lost and leads to itself."""
    place = _inner(path, "one")[0]
    data = bytearray(path.read_bytes())
    inside = below(bytes(data[place * SIZE : (place + 1) * SIZE]))[0]
    data[place * SIZE : (place + 1) * SIZE] = bytes(SIZE)
    ring = bytearray(SIZE)
    ring[:12] = bytes([INTERIOR, 0, 0, 0, 0, 15, 0, 0]) + (inside + 1).to_bytes(4, "big")
    data[inside * SIZE : (inside + 1) * SIZE] = ring
    path.write_bytes(data)
    rejoin(path)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT 1 FROM one WHERE id > 60000").fetchone()
