"""Files from before rules: nothing has held, nothing waits, and the log is whole."""

from contextlib import closing
from pathlib import Path
from runpy import run_path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.domain.words import RunState
from app.paths import migrations
from app.store.base.database import DATABASE_NAME
from tests.helpers import cases
from tests.helpers.stores import broken_at, in_loop, opened, tamper, with_run

(SCRIPT,) = (migrations() / "versions").glob("*_rules.py")


def _upgraded(folder: Path) -> None:
    """The script alone, whatever came after it."""
    engine = create_engine(f"sqlite:///{folder / DATABASE_NAME}", poolclass=NullPool)
    with closing(engine.connect()) as connection, connection.begin():
        context = MigrationContext.configure(connection)
        with Operations.context(context):
            run_path(str(SCRIPT))["upgrade"]()


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store, assessment=cases.assessment(), state=RunState.DONE)
    tamper(tmp_path, "DROP TABLE tickets", "ALTER TABLE runs DROP COLUMN fired")
    _upgraded(tmp_path)
    async with opened(tmp_path) as store:
        assert await store.case(case.id) == case
        assert await store.tickets() == ()
    assert broken_at(tmp_path) is None
