"""Files from before cases were filed: all as open as they were, and nothing lost."""

from pathlib import Path

from app.domain.case import Details
from app.domain.filing import Act
from app.domain.words import Status
from tests.helpers.cases import MEI, NOON
from tests.helpers.old_files import schema_before, written_by_schema
from tests.helpers.stores import in_loop, lies, opened

_AT = "2026-11-18T12:00:00.000000+00:00"
_COLUMNS = (
    "seq, id, number, kind, created_at, changed_at, question, insured, policy, date_of_loss, "
    "cause, item, year, serial, status, severity, thumbnail, needle, practice, template, text"
)
_ROWS = (
    "INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei');"
    f"INSERT INTO cases ({_COLUMNS}) VALUES (7, 'c', 'N', 'parcel', '{_AT}', '{_AT}', 'q', 'in', "
    "'po', 'da', 'ca', 'it', 2026, 3, 'decided', 'minor', '', 'n', 1, 'parcel', 'te');"
    f"INSERT INTO decisions VALUES (1, 'c', 'minor', 'repair', '', 'Mei', '', 1, '{_AT}');"
)


@in_loop
async def test_an_older_file_keeps_every_case_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    written_by_schema(schema_before("filing"), folder, _ROWS)
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
        assert await store.clear(["c"])
    assert lies(folder, "SELECT count(*) FROM decisions") == [(0,)]
    assert lies(folder, "PRAGMA foreign_key_check") == []
