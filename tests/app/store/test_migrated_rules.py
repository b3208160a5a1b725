"""Files from before rules: nothing has held, nothing waits, and the log is whole."""

from pathlib import Path

from app.domain.words import RunState
from tests.helpers import cases
from tests.helpers.old_files import upgraded_by
from tests.helpers.stores import broken_at, in_loop, opened, tamper, with_run


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store, assessment=cases.assessment(), state=RunState.DONE)
    tamper(tmp_path, "DROP TABLE tickets", "ALTER TABLE runs DROP COLUMN fired")
    upgraded_by("rules", tmp_path)
    async with opened(tmp_path) as store:
        assert await store.case(case.id) == case
        assert await store.tickets() == ()
    assert broken_at(tmp_path) is None
