"""Files from before outlines and measuring: boxes stay boxes, and nothing was measured."""

from pathlib import Path

from app.domain.place.measuring import Measuring
from app.domain.words import Verdict
from tests.helpers import cases
from tests.helpers.old_files import upgraded_by
from tests.helpers.stores import in_loop, lies, opened, tamper, with_run


def _made_older(folder: Path) -> None:
    """Without what the script brings."""
    tamper(
        folder,
        "ALTER TABLE photos DROP COLUMN measuring",
        "ALTER TABLE reviews DROP COLUMN outline",
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
    upgraded_by("measuring", tmp_path)
    async with opened(tmp_path) as store:
        again = await store.case(case.id)
        assert again.photos[0].measuring == Measuring()
        assert again.findings[0].review == review
        assert again.photos == case.photos
