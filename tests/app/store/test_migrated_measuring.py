"""Files from before outlines and measuring: boxes stay boxes, and nothing was measured."""

from pathlib import Path

from app.domain.measuring import Measuring
from app.domain.words import Verdict
from tests.helpers import cases
from tests.helpers.stores import as_schema, in_loop, lies, opened, with_run

BEFORE = 10


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    review, folder = cases.review(Verdict.EDITED), tmp_path / "data"
    async with opened(folder) as store:
        case = await with_run(store, assessment=cases.assessment(cases.finding()))
        case = await store.review(case.id, "finding-1", review, cases.MEI)
    as_schema(folder, BEFORE, tmp_path)
    columns = "SELECT name FROM pragma_table_info('photos') WHERE name = 'measuring'"
    assert lies(folder, columns) == []
    async with opened(folder) as store:
        again = await store.case(case.id)
        assert again.photos[0].measuring == Measuring()
        assert again.findings[0].review == review
        assert again.photos == case.photos
