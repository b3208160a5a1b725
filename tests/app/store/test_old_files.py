"""Files of earlier versions: what was in them is there afterwards, and still can be worked on."""

import shutil
from pathlib import Path

import pytest

from app.domain.words import Kind
from app.paths import migrations
from app.store.base.columns import as_text
from app.store.base.database import DATABASE_NAME, Database
from app.store.upgrade import upgrade
from tests.helpers import cases
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper

_AT = as_text(cases.NOON)
_CASE = (
    "INSERT INTO cases VALUES (1, 'case-1', 'CL-7', '{kind}', '{at}', '{at}', 'What is it?', "
    "'', '', '', '', 'TV', NULL, NULL, 'open', NULL, '', '', 0)"
)
_RUN = (
    "INSERT INTO runs VALUES (1, 'run-1', 'inspection-1', 'openai', 'h:1', 'm', 0, 'What is it?', "
    "'en', 0.2, 0.9, 2048, '1', 'p', 's', '[]', '{at}', 1, 'done', '{at}', 'm', 'stop', 1, 2, "
    "0.5, 9.5, 0, 'json_schema', '', '{{}}', 'A dent.', '', '[]', '[]', 'minor', 'repair', "
    "'One dent.', '[]', '[]', '', 'raw')"
)


def old_file(folder: Path, kind: str) -> None:
    """A file as the first version made it, with one case that was analysed."""
    first = folder / "first"
    shutil.copytree(
        migrations(), first, ignore=shutil.ignore_patterns("000[2-9]*", "00[1-9]?_*", "__pycache__")
    )
    data = folder / "data"
    data.mkdir()
    database = Database(data, 1)
    upgrade(database, first, 1)
    database.close()
    tamper(
        data,
        "INSERT INTO people VALUES (1, 'Mei', 'mei')",
        _CASE.format(kind=kind, at=_AT),
        "INSERT INTO inspections VALUES (1, 'inspection-1', 'case-1')",
        _RUN.format(at=_AT),
    )


@pytest.mark.parametrize("kind", ["vehicle", "parcel", "property", "general"])
@in_loop
async def test_an_old_case_keeps_its_kind_as_its_template(tmp_path: Path, kind: str) -> None:
    old_file(tmp_path, kind)
    assert lies(tmp_path / "data", "PRAGMA user_version") == [(1,)]
    async with opened(tmp_path / "data") as store:
        case = await store.case("case-1")
        assert (case.kind, case.template, case.text) == (Kind(kind), kind, "")
        run = case.inspections[0].runs[0]
        assert (run.assessment.answer, run.assessment.fields) == ("A dent.", ())
        assert run.assessment.table_line is None
        assert (run.asked.template, run.asked.template_version, run.asked.text) == ("", "", "")
        assert await store.templates() == ()
        case = await store.describe("case-1", cases.MEI, template="ours", kind=Kind.TAGGING)
        assert (case.kind, case.template, case.number) == (Kind.TAGGING, "ours", "CL-7")
    assert broken_at(tmp_path / "data") is None
    assert (tmp_path / "data" / DATABASE_NAME).exists()
