"""A file of the first version gets blackouts and what was sent, empty where nobody recorded it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from app.domain.region import Region
from app.domain.shown import sent_in
from app.paths import migrations
from app.store.base.database import DATABASE_NAME, Database
from app.store.upgrade import newest_schema, upgrade
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened

_AT = "2026-11-18T12:00:00.000000+00:00"
_FIRST_VERSION = f"""
INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei');
INSERT INTO cases VALUES (1, 'c', '2026-0001', 'vehicle', '{_AT}', '{_AT}', '', '', '', '', '', '',
    2026, 1, 'open', NULL, '', '2026-0001', 0);
INSERT INTO inspections VALUES (1, 'i', 'c');
INSERT INTO photos VALUES (1, 'p', 'c', 'i', 'aa', 'a.jpg', 'image/jpeg', 9, 4032, 3024, '', '',
    NULL, NULL, 1, 100.0, 0.5, '[]', 'ff', 'bb', 1316, 987, 210000, 'drop', '{_AT}', 1, '', '', '');
INSERT INTO runs VALUES (1, 'r', 'i', 'openai', 'h:1', 'm', 0, 'q', 'en', 0.2, 0.9, 2048, '1', 'p',
    's', '["p"]', '{_AT}', 1, 'done', '{_AT}', 'm', 'stop', 1, 2, 0.5, 1.5, 0, 'json_schema', '',
    '{{}}', 'Dented.', '', '[]', '[]', NULL, NULL, NULL, NULL, NULL, '', '{{}}');
"""


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    old, folder = tmp_path / "migrations of then", tmp_path / "data"
    shutil.copytree(
        migrations(), old, ignore=shutil.ignore_patterns("__pycache__", "000[2-9]*", "00[1-9]?_*")
    )
    folder.mkdir()
    database = Database(folder, newest_schema(old))
    upgrade(database, old, newest_schema(old))
    database.close()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.executescript(_FIRST_VERSION)
    async with opened(folder) as store:
        case = await store.case("c")
        photo, (run,) = case.photos[0], case.inspections[0].runs
        assert photo.blackouts == ()
        assert photo.inside is None
        assert (run.asked.sent, run.asked.adjustments) == ((), ())
        assert (run.cost, run.currency) == ("", "")
        (told,) = sent_in(run, photo)
        assert (told.picture.width, told.picture.height) == (1316, 987)
        place = (Region(0, 0, 0.5, 0.5),)
        case = await store.describe_photo("c", "p", MEI, blackouts=place)
        assert case.photos[0].blackouts == place
