"""Files from before outlines and measuring: boxes stay boxes, and nothing was measured."""

import re
from pathlib import Path

from app.domain.measuring import Measuring
from app.domain.words import Verdict
from app.paths import migrations
from tests.helpers import cases
from tests.helpers.stores import in_loop, lies, opened, tamper, with_run

SCRIPT = migrations() / "versions" / "0011_measuring.py"


def _made_older(folder: Path) -> None:
    """As the version before left it."""
    before = re.search(r'down_revision = "(\d+)"', SCRIPT.read_text(encoding="utf-8"))
    assert before is not None
    tamper(
        folder,
        "ALTER TABLE photos DROP COLUMN measuring",
        "ALTER TABLE reviews DROP COLUMN outline",
        f"UPDATE alembic_version SET version_num = '{before[1]}'",
        f"PRAGMA user_version = {int(before[1])}",
    )


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    review = cases.review(Verdict.EDITED)
    async with opened(tmp_path) as store:
        case = await with_run(store, assessment=cases.assessment(cases.finding()))
        case = await store.review(case.id, "finding-1", review, cases.MEI)
    _made_older(tmp_path)
    columns = "SELECT name FROM pragma_table_info('photos') WHERE name = 'measuring'"
    assert lies(tmp_path, columns) == []
    async with opened(tmp_path) as store:
        again = await store.case(case.id)
        assert again.photos[0].measuring == Measuring()
        assert again.findings[0].review == review
        assert again.photos == case.photos
