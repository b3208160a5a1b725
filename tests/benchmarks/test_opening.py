"""How long a case takes to be there, and a change of it to be safe."""

import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from app.desk import open_desk
from app.domain.words import Kind
from app.store.store import Store
from tests.benchmarks.judging import aim, judge, say, standing
from tests.benchmarks.processes import started
from tests.helpers import cases
from tests.helpers.photos import photo_like, saved

CASES, EDITS = 6, 400
OPEN_MS, EDIT_MS = 150, 10


def _sat(folder: Path, *arguments: str) -> Any:
    process = started("open_window", str(folder), *arguments)
    out, _ = process.communicate(timeout=180)
    assert process.returncode == 0
    return json.loads(out.splitlines()[-1])


def test_a_case_with_four_photos_opens(tmp_path: Path) -> None:
    """From the click until all four are seen, beside reading those four pictures alone. 150 ms are
    aimed at, which hangs on the machine and is printed. The first waits for the store."""
    folder, photos = tmp_path / "data", list[str]()
    folder.mkdir()
    for number in range(4 * CASES):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(saved(photo_like(2400, 1800, number), quality=88))
        photos.append(str(path))
    _sat(folder, "make", *photos)
    with closing(sqlite3.connect(folder / "tessera.db")) as store:
        ids = [row[0] for row in store.execute("SELECT id FROM cases ORDER BY seq")]
    assert len(ids) == CASES
    told = _sat(folder, "open", *ids)
    first, *others = told["opened"]
    took, bare = median(others), median(told["bare"][1:])
    told, _ = standing(took / OPEN_MS)
    more = f"target of {OPEN_MS} ms {told}: half under {took:.0f} ms"
    more += f"; slowest {max(others):.0f}, the first {first:.0f}, bare {bare:.0f}"
    judge("a case opens, beside reading its pictures", took / bare, 2.0, more)


def test_a_change_is_safe(tmp_path: Path) -> None:
    """A finding accepted, on disk and read again; one row that plain sqlite3 puts there is told."""
    took, bare = asyncio.run(_edits(tmp_path)), _rows(tmp_path / "bare.db")
    slowest, of_bare = (quantiles(each, n=100)[98] for each in (took, bare))
    say(f"  99 of 100 changes under {slowest:.1f} ms of {EDIT_MS}, bare {of_bare:.1f} ms")
    more = f"half under {median(took):.1f} ms, bare {median(bare):.2f} ms"
    aim(f"a change of a case, beside {EDIT_MS} ms", median(took) / EDIT_MS, more)


async def _edits(folder: Path) -> list[float]:
    desk, took = await open_desk(folder), []
    try:
        for number in range(EDITS // 20):
            case_id, finding_id = await _case(desk.store, number)
            for turn in range(20):
                began = perf_counter()
                review = None if turn % 2 else cases.review()
                await desk.store.review(case_id, finding_id, review, cases.MEI)
                took.append(1000 * (perf_counter() - began))
    finally:
        await desk.models.close()
        await desk.close()
    return took


async def _case(store: Store, number: int) -> tuple[str, str]:
    """The ids of a case with four photos and a run, and of what it found."""
    case = await store.new_case(Kind.VEHICLE, cases.MEI)
    for place in range(4):
        case = await store.add_photo(case.id, cases.photo(10 * number + place), cases.MEI)
    found = cases.finding(number, run_id=f"run-{number}")
    told = cases.assessment(found)
    run = cases.run(number, inspection_id=case.inspections[0].id, assessment=told)
    await store.start_run(case.id, run)
    return case.id, found.id


def _rows(path: Path) -> list[float]:
    took = []
    with closing(sqlite3.connect(path, isolation_level=None)) as store:
        for line in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"):
            store.execute(line)
        store.execute("CREATE TABLE kept (told TEXT)")
        for _ in range(EDITS):
            began = perf_counter()
            store.execute("INSERT INTO kept VALUES (?)", ("told" * 100,))
            took.append(1000 * (perf_counter() - began))
    return took
