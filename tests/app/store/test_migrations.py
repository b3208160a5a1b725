"""Files of earlier versions, as those wrote them, opened by this one."""

from pathlib import Path

from app.domain.link import Link
from app.store.backups.backup import BACKUPS
from tests.helpers.cases import MEI, NOON
from tests.helpers.old_files import written_by_schema
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


@in_loop
async def test_a_file_of_the_first_version_gets_second_opinions_links_and_marks(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "data"
    written_by_schema(1, folder, _FIRST_VERSION)
    assert lies(folder, "PRAGMA user_version") == [(1,)]
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
