"""How soon cases are found among many, and how smoothly they scroll.

TESSERA_CASES says how many there are: 100,000 unless told otherwise, 1,000,000 for the archive of a
large office (about 5 GB under the temporary folder, and seven minutes to write them).
TESSERA_CASES_FOLDER: where they lie already, or are to stay.
"""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest

from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind, Severity, Status
from app.paths import migrations
from app.store.base.database import DATABASE_NAME
from app.store.records import Records
from tests.benchmarks.judging import aim, judge, say
from tests.benchmarks.processes import ROOT, platform, started
from tests.helpers.cases import MEI
from tests.helpers.many_cases import PEOPLE, write_cases
from ui.cases.cases_loader import FIRST, PART
from ui.cases.cases_model import BLOCK

CASES = int(os.environ.get("TESSERA_CASES", "100000"))
PAGE, ROUNDS = 100, 25
PAGE_MS, SEARCH_MS = 20, 50
STARTS = 4

FILTERS = {
    "newest": CaseQuery(),
    "of a kind": CaseQuery(kind=Kind.PARCEL),
    "that wait": CaseQuery(waiting=True),
    "severe, decided, somebody's": CaseQuery(
        severity=Severity.SEVERE, decided=True, adjuster=PEOPLE[3]
    ),
    "open practice, rarely": CaseQuery(status=Status.OPEN, practice=True),
    "never": CaseQuery(kind=Kind.PARCEL, status=Status.OPEN, decided=True),
    "of a year": CaseQuery(since="2024-01-01", until="2024-12-31", kind=Kind.VEHICLE),
}
TYPED = (
    *("d", "de", "den", "dent", "dented", "dented bumper", "b", "ver", "verge", "muntersch"),
    *("汽", "汽车", "陷划痕", "CLM", "2025-04", "0042", "77", "7", "WVW", "b-te 12", "P-77"),
    *("dented p-77", "zzzzq", "100%", "adjuster c dented"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with many cases."""
    given = os.environ.get("TESSERA_CASES_FOLDER", "")
    made = Path(given) if given else tmp_path_factory.mktemp("cases")
    if not (made / DATABASE_NAME).exists():
        made.mkdir(parents=True, exist_ok=True)
        write_cases(made, CASES)
    return made


@pytest.fixture(scope="module")
def records(folder: Path) -> Iterator[Records]:
    """The store on this very thread: what waits behind it is measured elsewhere."""
    made = Records(folder, migrations())
    yield made
    made.close()


def test_pages_of_any_filter_at_any_depth(records: Records) -> None:
    """Found and their lines read, beside the same statements in plain sqlite3."""
    ratios, slowest = list[float](), 0.0
    for name, query in FILTERS.items():
        for share in (0.0, 0.5, 0.9):
            below = int(CASES * (1 - share)) + 1 if share else 0
            ours, bare = _beside(records, query, below)
            slowest = max(slowest, ours)
            ratios.append(ours / bare)
            say(f"  {PAGE} {name}, {share:.0%} down: {ours:.2f} ms, bare {bare:.2f} ms")
    judge("a page of cases, beside bare sqlite3", median(ratios), 2.5, f"worst {max(ratios):.2f}x")
    aim(f"the slowest page, beside {PAGE_MS} ms", slowest / PAGE_MS, f"{slowest:.1f} ms")


def test_search_as_typed(records: Records) -> None:
    """The first rows with their hits, whatever is typed."""
    took = list[float]()
    for typed in TYPED:
        search = partial(_search, records, typed)
        each = [_milliseconds(search) for _ in range(ROUNDS // 5)]
        say(f"  «{typed}»: {median(each):.1f} ms")
        took += each
    told = quantiles(took, n=20)[18]
    more = f"{told:.1f} ms, half under {median(took):.1f} ms, {CASES:,} cases"
    aim(f"search as typed, 95 of 100 beside {SEARCH_MS} ms", told / SEARCH_MS, more)


def test_what_is_asked_at_the_start(records: Records) -> None:
    """First numbers, first lines, what waits."""

    def ask() -> None:
        seqs, _ = records.found(CaseQuery(), FIRST, 0)
        records.lines(seqs[:BLOCK], "")
        records.count(CaseQuery(waiting=True), 1_001)

    took = [_milliseconds(ask) for _ in range(ROUNDS)]
    say(f"asked at the start: {median(took):.1f} ms with {CASES:,} cases")
    whole = _milliseconds(lambda: _all_of(records))
    say(f"numbers of all cases, in parts, behind the window: {whole:.0f} ms")


def test_a_change_costs_no_more_among_many(records: Records, tmp_path: Path) -> None:
    """Put on record, brought into the list and read again, beside the same in an empty store."""
    alone = Records(tmp_path, migrations())
    many, none = list[float](), list[float]()
    ids = [each.new_case(Kind.PARCEL, MEI, "", "").id for each in (records, alone)]
    for turn in range(2 * ROUNDS):
        for each, case_id, took in zip((records, alone), ids, (many, none), strict=True):
            change = partial(each.describe, case_id, MEI, {"question": f"What is seen? {turn}"})
            took.append(_milliseconds(change))
    alone.close()
    more = f"{median(many):.1f} ms, {median(none):.1f} ms alone"
    judge("a change among many, beside one alone", median(many) / median(none), 1.6, more)


def test_starting_with_many_cases(folder: Path, records: Records, tmp_path: Path) -> None:
    """Until the first rows are listed, beside a start with no case at all; of each the start that
    was disturbed least."""
    records.close()
    Records(tmp_path, migrations()).close()
    many, none = list[float](), list[float]()
    for _ in range(STARTS + 1):
        none.append(_start(tmp_path))
        many.append(_start(folder))
    more = f"{min(many):.0f} ms, {min(none):.0f} ms with none"
    ratio = min(many) / min(none)
    judge("start with many cases, beside a start with none", ratio, 1.1, more)


def test_scrolling() -> None:
    """Frames of the list, wherever in it, beside a plain model of 1,000 rows in the same view."""
    process = started("list_window", str(CASES))
    out, _ = process.communicate(timeout=180)
    assert process.returncode == 0
    told: dict[str, Any] = json.loads(out.splitlines()[-1])
    ratios = [median(a) / median(b) for a, b in zip(told["ours"], told["plain"], strict=True)]
    worst = max(quantiles(each, n=20)[18] for each in told["ours"])
    more = f"95 of 100 frames under {worst:.1f} ms; to the end {told['far']:.1f} ms"
    judge("a frame while scrolling, beside a plain model", median(ratios), 1.3, more)


def _beside(records: Records, query: CaseQuery, below: int) -> tuple[float, float]:
    """Milliseconds of ours and of plain sqlite3, in turn."""
    statements = _statements(records, query, below)
    place = records._database.folder / DATABASE_NAME
    ours, bare = list[float](), list[float]()
    with closing(sqlite3.connect(f"file:{place}?mode=ro", uri=True)) as driver:
        for _ in range(ROUNDS):
            ours.append(_milliseconds(lambda: _page(records, query, below)))
            bare.append(_milliseconds(lambda: _bare(driver, statements)))
    return median(ours[1:]), median(bare[1:])


def _page(records: Records, query: CaseQuery, below: int) -> int:
    seqs, _ = records.found(query, PAGE, below)
    return len(records.lines(seqs, ""))


def _statements(records: Records, query: CaseQuery, below: int) -> list[tuple[str, Any]]:
    """What SQLAlchemy sends for a page, word for word."""
    sent: list[tuple[str, Any]] = []
    driver = records._database.driver
    driver.set_trace_callback(lambda statement: sent.append((statement, ())))  # values filled in
    _page(records, query, below)
    driver.set_trace_callback(None)
    return [told for told in sent if told[0].lstrip().startswith("SELECT")]


def _bare(driver: sqlite3.Connection, statements: list[tuple[str, Any]]) -> None:
    for statement, values in statements:
        driver.execute(statement, values).fetchall()


def _search(records: Records, typed: str) -> None:
    seqs, _ = records.found(CaseQuery(typed), FIRST, 0)
    records.lines(seqs[:BLOCK], typed)


def _all_of(records: Records) -> None:
    seqs, below = records.found(CaseQuery(), PART, 0)
    while seqs:
        seqs, below = records.found(CaseQuery(), PART, below)


def _start(folder: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": platform()}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiling at every start is no start
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.start_window", str(time.time_ns()), str(folder)],
        env=environment, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return float(ran.stdout.splitlines()[-1])


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)
