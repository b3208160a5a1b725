"""Files from before outlines and measuring: boxes stay boxes, and nothing was measured."""

from pathlib import Path

from app.domain.measuring import Measuring
from app.domain.words import Verdict
from tests.helpers import cases
from tests.helpers.older import make_older
from tests.helpers.stores import in_loop, lies, opened, with_run


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    review = cases.review(Verdict.EDITED)
    async with opened(tmp_path) as store:
        case = await with_run(store, assessment=cases.assessment(cases.finding()))
        case = await store.review(case.id, "finding-1", review, cases.MEI)
    make_older(tmp_path, tmp_path / "older", "measuring")
    columns = "SELECT name FROM pragma_table_info('photos') WHERE name = 'measuring'"
    assert lies(tmp_path, columns) == []
    async with opened(tmp_path) as store:
        again = await store.case(case.id)
        assert again.photos[0].measuring == Measuring()
        assert again.findings[0].review == review
        assert again.photos == case.photos
