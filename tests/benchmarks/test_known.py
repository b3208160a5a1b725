"""A million fingerprints compared with one, and a known answer looked up among many."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np

from app.domain.noticed.alike import ALMOST_SAME, turned
from app.known.index import Index
from app.store.base.database import DATABASE_NAME
from app.store.base.prints import parts, whole
from tests.app.store.known.test_known_pictures import WANTED
from tests.benchmarks.judging import judge, say
from tests.helpers import cases
from tests.helpers.stores import opened, with_run

MANY = 1_000_000
ONE_TURN, EIGHT_TURNS = 3.0, 30.0
# A look-up among many may take so many times as long as the same among a few.
AMONG_MANY = 3.0
ROUNDS = 15


def test_a_million_fingerprints_beside_one_reading_of_that_memory() -> None:
    """One per photo; the query is turned in all eight ways, not what is kept."""
    chance = np.random.default_rng(7)
    held = chance.integers(-(2**63), 2**63 - 1, (MANY, 4), dtype=np.int64)
    index = Index()
    index.add(held)
    columns = np.ascontiguousarray(held.T)
    asked = whole(held[MANY // 2].tolist())
    ways = [way for _, way in turned(asked)]
    assert index.near([asked], ALMOST_SAME) == [{asked}]
    reading, one, eight = [], [], []
    for _ in range(ROUNDS):
        reading.append(_seconds(columns.sum))
        one.append(_seconds(lambda: index.near([asked], ALMOST_SAME)))
        eight.append(_seconds(lambda: index.near(ways, ALMOST_SAME)))
    figures = f"{min(one) * 1000:.1f} ms, with eight turns {min(eight) * 1000:.1f} ms"
    what = "1,000,000 fingerprints beside one reading of them"
    judge(f"{what}, as it is", min(one) / min(reading), ONE_TURN, figures)
    judge(f"{what}, in eight ways", min(eight) / min(reading), EIGHT_TURNS)


def test_a_picture_is_found_by_its_print_as_quickly_among_many(tmp_path: Path) -> None:
    """The store's own part of a look-up, among ten photos and among 200,000."""
    few = asyncio.run(_found_in(tmp_path / "few", 10))
    many = asyncio.run(_found_in(tmp_path / "many", 200_000))
    say(f"found by its fingerprint: {few * 1000:.2f} ms among 10, {many * 1000:.2f} among 200,000")
    judge("a photo found among 200,000 beside among 10", many / few, AMONG_MANY)


async def _found_in(folder: Path, count: int) -> float:
    """Seconds to find one photo by its fingerprint, and what was answered about it, at best."""
    async with opened(folder) as store:
        case = await with_run(store)
    _fill(folder / DATABASE_NAME, count)
    known = [case.photos[0].fingerprint]
    taken = []
    async with opened(folder) as store:
        for _ in range(ROUNDS * 4):
            before = time.perf_counter()
            (found,) = await store.known.photos_with(known, "another", 10)
            await store.known.runs_about(known, WANTED, any_question=False, limit=10)
            taken.append(time.perf_counter() - before)
        assert found.photo_id == case.photos[0].id
        loading = time.perf_counter()
        after, seen = None, 0
        while told := await store.known.prints(after, 5_000):
            after, seen = told[-1], seen + len(told)
        say(f"{seen:,} fingerprints read in {time.perf_counter() - loading:.2f} s")
    return min(taken)


def _fill(file: Path, count: int) -> None:
    """As many photos more, alike but for ids and fingerprints."""
    with closing(sqlite3.connect(file)) as connection, connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(photos)")]
        row = dict(zip(names, connection.execute("SELECT * FROM photos").fetchone(), strict=True))
        wanted = ", ".join("?" for _ in names)
        connection.executemany(
            f"INSERT INTO photos VALUES ({wanted})",
            (_another(row, number) for number in range(count)),
        )


def _another(row: dict[str, object], number: int) -> tuple[object, ...]:
    fresh: dict[str, object] = {"seq": 10 + number, "id": f"more-{number}"}
    fresh["sha256"] = cases.sha(str(number))
    quarters = parts(cases.sha(f"print {number}"))
    fresh |= {f"print_{place}": quarter for place, quarter in enumerate(quarters)}
    return tuple((row | fresh).values())


def _seconds(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return time.perf_counter() - before
