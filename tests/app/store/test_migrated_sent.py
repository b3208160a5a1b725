"""A file of the first version gets blackouts and what was sent, empty where nobody recorded it."""

from pathlib import Path

from app.domain.place.region import Region
from app.domain.shown import sent_in
from tests.helpers.cases import MEI
from tests.helpers.old_files import written_by_schema
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
    folder = tmp_path / "data"
    written_by_schema(1, folder, _FIRST_VERSION)
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
