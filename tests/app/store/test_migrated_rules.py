"""Files from before rules: nothing has held, nothing waits, and the log is whole."""

from pathlib import Path

from app.domain.words import RunState
from tests.helpers import cases
from tests.helpers.stores import as_schema, broken_at, in_loop, opened, with_run


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    async with opened(folder) as store:
        case = await with_run(store, assessment=cases.assessment(), state=RunState.DONE)
    as_schema(folder, 16, tmp_path)
    async with opened(folder) as store:
        assert await store.case(case.id) == case
        assert await store.tickets() == ()
    assert broken_at(folder) is None
