"""Files of earlier versions, as those wrote them, opened by this one."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from app.domain.link import Link
from app.paths import migrations
from app.store.backups.backup import BACKUPS
from app.store.base.database import DATABASE_NAME, Database
from app.store.upgrade import newest_schema, upgrade
from tests.helpers.cases import MEI, NOON
from tests.helpers.stores import in_loop, lies, opened

_AT = "2026-11-18T12:00:00.000000+00:00"
_FIRST_VERSION = f"""
INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei');
INSERT INTO cases VALUES (1, 'c', '2026-0001', 'vehicle', '{_AT}', '{_AT}', '', '', '', '', '', '',
    2026, 1, 'open', NULL, '', '2026-0001', 0);
INSERT INTO inspections VALUES (1, 'i', 'c');
INSERT INTO runs VALUES (1, 'r', 'i', 'openai', 'h:1', 'm', 0, 'q', 'en', 0.2, 0.9, 2048, '1', 'p',
    's', '[]', '{_AT}', 1, 'done', '{_AT}', 'm', 'stop', 1, 2, 0.5, 1.5, 0, 'json_schema', '',
    '{{}}', 'Dented.', '', '[]', '[]', 'minor', 'repair', 'One dent.', '["the roof"]',
    '[]', '', '{{}}');
INSERT INTO findings VALUES
    (1, 'f1', 'r', 'p1', 'hood', 'dented', 'minor', NULL, '', '', NULL, '[]'),
    (2, 'f2', 'r', 'p2', 'hood', 'dented', 'minor', NULL, '', '', NULL, '[]');
"""


def _written_by_the_first_version(folder: Path, scratch: Path) -> None:
    """A file of schema 1 with one answered case."""
    old = scratch / "migrations of then"
    shutil.copytree(
        migrations(), old, ignore=shutil.ignore_patterns("__pycache__", "000[2-9]*", "00[1-9]?_*")
    )
    folder.mkdir()
    database = Database(folder, newest_schema(old))
    upgrade(database, old, newest_schema(old))
    database.close()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.executescript(_FIRST_VERSION)
    assert lies(folder, "PRAGMA user_version") == [(1,)]


@in_loop
async def test_a_file_of_the_first_version_gets_second_opinions_links_and_marks(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "data"
    _written_by_the_first_version(folder, tmp_path)
    async with opened(folder) as store:
        case = await store.case("c")
        (run,) = case.inspections[0].runs
        assert not run.second
        assert run.assessment.notices == ()
        assert run.assessment.answer == "Dented."
        assert (case.links, case.marks) == ((), ())
        link = Link(("f1", "f2"), True, MEI, NOON)
        assert (await store.link("c", ("f1", "f2"), link, MEI)).links == (link,)
    assert len(list((folder / BACKUPS).glob("tessera-schema1-*.db"))) == 1
