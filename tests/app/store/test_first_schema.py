"""A store as the very first version wrote it: upgraded, and nothing in it lost.

first_schema.db.gz was written by that version's own code: a decided and issued vehicle case with an
accepted, an edited and a rejected finding, a parcel whose answer was still coming, an empty case.
"""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind, RunState, Status, Verdict
from app.paths import migrations
from app.store.base.database import DATABASE_NAME
from app.store.records import Records
from tests.helpers.cases import sha
from tests.helpers.stores import broken_at

KEPT = Path(__file__).with_name("first_schema.db.gz")
TABLES = ("people", "cases", "inspections", "photos", "runs", "findings", "reviews", "decisions",
          "reports", "log")  # fmt: skip
# What the next start brings up to date, the text that was searched before there was an index, and
# fingerprints, which lie as numbers now.
RENEWED = {
    "cases": {"changed_at", "status", "severity", "needle"},
    "runs": {"state"},
    "photos": {"fingerprint"},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / DATABASE_NAME).write_bytes(gzip.decompress(KEPT.read_bytes()))
    return tmp_path


def _rows(folder: Path, columns: dict[str, list[str]] | None = None) -> dict[str, Any]:
    """All rows of those tables by their order; columns: of each table, all where None."""
    told = {}
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.row_factory = sqlite3.Row
        for table in TABLES:
            named = ", ".join(f'"{name}"' for name in columns[table]) if columns else "*"
            rows = connection.execute(f"SELECT {named} FROM {table} ORDER BY rowid")
            told[table] = [dict(row) for row in rows]
    return told


def test_every_value_is_still_there(folder: Path) -> None:
    before = _rows(folder)
    shared = {
        table: [name for name in rows[0] if name not in RENEWED.get(table, ())]
        for table, rows in before.items()
    }
    Records(folder, migrations()).close()
    after = _rows(folder, shared)
    for table, rows in before.items():
        old = [{name: row[name] for name in shared[table]} for row in rows]
        assert after[table][: len(old)] == old, table
    assert broken_at(folder) is None


def test_its_cases_are_as_they_were_left(folder: Path) -> None:
    records = Records(folder, migrations())
    seqs, _ = records.found(CaseQuery(), 10, 0)
    lines = records.lines(seqs, "")
    claim, parcel, empty = (
        records.case(next(line.id for line in lines.values() if line.kind is kind))
        for kind in (Kind.VEHICLE, Kind.PARCEL, Kind.PROPERTY)
    )
    assert claim.photos[0].fingerprint == sha("fingerprint 1")
    verdicts = [Verdict.ACCEPTED, Verdict.EDITED, Verdict.REJECTED]
    assert [found.verdict for found in claim.findings] == verdicts
    assert [found.review.why for found in claim.findings if found.review] == [
        "", "seen closer", "a reflection",
    ]  # fmt: skip
    assert (claim.details.insured, claim.status) == ("Anna Müller 汽车", Status.ISSUED)
    assert claim.decision.note == "Ask for a photo of the left side."
    assert [run.state for run in parcel.runs] == [RunState.INTERRUPTED]
    assert (parcel.number, len(parcel.photos), len(empty.photos)) == ("1Z999AA10123456784", 1, 0)
    records.close()


def test_its_words_are_found(folder: Path) -> None:
    records = Records(folder, migrations())
    while records.fill_search(100):
        pass
    for typed in ("muller", "汽", "CLM-2026", "dented", "as well"):
        assert len(records.found(CaseQuery(text=typed), 10, 0)[0]) == 1, typed
    records.close()
