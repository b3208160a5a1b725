"""Files from before cases were filed: all as open as they were, and nothing lost."""

import shutil
from pathlib import Path

from app.domain.case import Details
from app.domain.filing import Act
from app.domain.words import Status
from app.paths import migrations
from app.store.base.database import Database
from app.store.upgrade import upgrade
from tests.helpers.cases import MEI, NOON
from tests.helpers.stores import in_loop, lies, opened, tamper

_AT = "2026-11-18T12:00:00.000000+00:00"
_COLUMNS = (
    "seq, id, number, kind, created_at, changed_at, question, insured, policy, date_of_loss, "
    "cause, item, year, serial, status, severity, thumbnail, needle, practice, template, text"
)
_CASE = (
    f"INSERT INTO cases ({_COLUMNS}) VALUES (7, 'c', 'N', 'parcel', '{_AT}', '{_AT}', 'q', 'in', "
    "'po', 'da', 'ca', 'it', 2026, 3, 'decided', 'minor', '', 'n', 1, 'parcel', 'te')"
)


def _older(folder: Path, scratch: Path) -> None:
    """A file of the schema before, with one decided case."""
    (script,) = (migrations() / "versions").glob("*_filing.py")
    schema = int(script.name[:4]) - 1
    old = scratch / "migrations of then"
    shutil.copytree(migrations(), old, ignore=shutil.ignore_patterns("__pycache__"))
    for later in (old / "versions").glob("*.py"):
        if int(later.name[:4]) > schema:
            later.unlink()
    folder.mkdir()
    database = Database(folder, schema)
    upgrade(database, old, schema)
    database.close()
    tamper(
        folder,
        "INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei')",
        _CASE,
        f"INSERT INTO decisions VALUES (1, 'c', 'minor', 'repair', '', 'Mei', '', 1, '{_AT}')",
    )


@in_loop
async def test_an_older_file_keeps_every_case_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    _older(folder, tmp_path)
    # All but what was searched in then.
    cases = f"SELECT {_COLUMNS} FROM cases".replace("needle, ", "")
    before = lies(folder, cases)
    async with opened(folder):
        pass
    assert lies(folder, cases) == before
    async with opened(folder) as store:
        case = await store.case("c")
        assert (case.status, case.changed_at, case.assignee) == (Status.DECIDED, NOON, "")
        assert (case.closed_at, case.deleted_at, case.held) == (None, None, False)
        assert case.details == Details("in", "po", "da", "ca", "it")
        assert (await store.act(["c"], Act.CLOSE, MEI)).done == ("c",)
        await store.act(["c"], Act.REOPEN, MEI)
        assert (await store.case("c")) == case
        assert (await store.act(["c"], Act.DELETE, MEI)).done == ("c",)
        assert await store.clear("c")
    assert lies(folder, "SELECT count(*) FROM decisions") == [(0,)]
    assert lies(folder, "PRAGMA foreign_key_check") == []
