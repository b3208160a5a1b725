"""Files from before cases were filed: all as open as they were, and nothing lost."""

from pathlib import Path

from app.domain.case import Details
from app.domain.filing import Act
from app.domain.words import Kind, Status
from app.paths import migrations
from tests.helpers import cases
from tests.helpers.stores import in_loop, lies, opened, tamper

# The cases' table as the version before had it.
_BEFORE = (
    "PRAGMA foreign_keys = OFF",
    """CREATE TABLE old (
        seq INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL,
        kind TEXT NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
        question TEXT NOT NULL, insured TEXT NOT NULL, policy TEXT NOT NULL,
        date_of_loss TEXT NOT NULL, cause TEXT NOT NULL, item TEXT NOT NULL,
        year INTEGER, serial INTEGER,
        status TEXT NOT NULL CHECK (status IN ('open', 'decided', 'issued')),
        severity TEXT, thumbnail TEXT NOT NULL, needle TEXT NOT NULL, practice BOOLEAN NOT NULL,
        template TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '', UNIQUE (year, serial))""",
    """INSERT INTO old SELECT seq, id, number, kind, created_at, changed_at, question, insured,
        policy, date_of_loss, cause, item, year, serial, status, severity, thumbnail, needle,
        practice, template, text FROM cases""",
    "DROP TABLE cases",
    "ALTER TABLE old RENAME TO cases",
)


@in_loop
async def test_an_older_file_keeps_every_case_as_it_was(tmp_path: Path) -> None:
    (script,) = (migrations() / "versions").glob("*_filing.py")
    before = int(script.name[:4]) - 1
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, cases.MEI, "1Z 999")
        details = Details("A", "B", "2026-11-17", "impact", "Box")
        await store.describe(case.id, cases.MEI, question="What?", text="t", details=details)
        await store.add_photo(case.id, cases.photo(), cases.MEI)
        case = await store.decide(case.id, cases.decision(), cases.MEI)
        made = await store.new_case(Kind.VEHICLE, cases.MEI)
        listed = await store.cases()
    tamper(
        tmp_path,
        *_BEFORE,
        f"UPDATE alembic_version SET version_num = '{before:04}'",
        f"PRAGMA user_version = {before}",
    )
    async with opened(tmp_path) as store:
        assert await store.case(case.id) == case
        assert await store.case(made.id) == made
        assert await store.cases() == listed
        assert (await store.act([case.id], Act.CLOSE, cases.MEI)).done == (case.id,)
        assert (await store.case(case.id)).status is Status.CLOSED
    assert lies(tmp_path, "PRAGMA foreign_key_check") == []
