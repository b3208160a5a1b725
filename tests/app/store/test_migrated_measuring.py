"""Files from before outlines and measuring: boxes stay boxes, and nothing was measured."""

from pathlib import Path

from app.domain.measuring import Measuring
from app.domain.region import Region
from app.domain.words import Verdict
from tests.helpers import cases
from tests.helpers.stores import in_loop, lies, of_schema, opened, tamper

_AT = "2026-11-18T12:00:00.000000+00:00"
_OLD = (
    "INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei')",
    f"""INSERT INTO cases (seq, id, number, kind, created_at, changed_at, template, question, text,
        insured, policy, date_of_loss, cause, item, status, thumbnail, needle, practice)
        VALUES (1, 'c', 'CL-7', 'vehicle', '{_AT}', '{_AT}', 'vehicle', '', '', '', '', '', '', '',
        'open', '', '', 0)""",
    "INSERT INTO inspections VALUES (1, 'i', 'c')",
    f"""INSERT INTO photos (seq, id, case_id, inspection_id, sha256, name, media_type, size_bytes,
        width, height, exif_taken, exif_device, exif_orientation, quality_sharpness,
        quality_brightness, quality_flags, blackouts, fingerprint, sent_sha256, sent_width,
        sent_height, sent_size_bytes, arrival, received_at, received_by, source, taken_by, caption)
        VALUES (1, 'p', 'c', 'i', 'aa', 'a.jpg', 'image/jpeg', 9, 4032, 3024, '', '', 1, 100.0,
        0.5, '[]', '[]', '{cases.sha("print")}', 'bb', 1316, 987, 210000, 'drop', '{_AT}', 1, '',
        '', '')""",
    """INSERT INTO findings (seq, id, inspection_id, photo_id, ruled_out)
        VALUES (1, 'f', 'i', 'p', '[]')""",
    f"""INSERT INTO reviews (finding_id, verdict, part, type, severity, region, action, text, by,
        at, why) VALUES ('f', 'added', 'hood', 'dented', 'minor', '[0.1,0.2,0.3,0.4]', '', '', 1,
        '{_AT}', '')""",
)


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    folder = of_schema(10, tmp_path)
    tamper(folder, *_OLD)
    columns = "SELECT name FROM pragma_table_info('photos') WHERE name = 'measuring'"
    assert lies(folder, columns) == []
    async with opened(folder) as store:
        case = await store.case("c")
        assert case.photos[0].measuring == Measuring()
        (found,) = case.findings
        assert found.verdict is Verdict.ADDED
        assert found.value.region == Region(0.1, 0.2, 0.3, 0.4)
        assert found.value.outline is None
