"""Files from before outlines and measuring: boxes stay boxes, and nothing was measured."""

from contextlib import closing
from pathlib import Path
from runpy import run_path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.domain.measuring import Measuring
from app.domain.words import Verdict
from app.paths import migrations
from app.store.base.database import DATABASE_NAME
from tests.helpers import cases
from tests.helpers.stores import in_loop, lies, opened, tamper, with_run

SCRIPT = migrations() / "versions" / "0011_measuring.py"


def _made_older(folder: Path) -> None:
    """Without what the script brings."""
    tamper(
        folder,
        "ALTER TABLE photos DROP COLUMN measuring",
        "ALTER TABLE reviews DROP COLUMN outline",
    )


def _upgraded(folder: Path) -> None:
    """The script alone, whatever came after it."""
    engine = create_engine(f"sqlite:///{folder / DATABASE_NAME}", poolclass=NullPool)
    with closing(engine.connect()) as connection, connection.begin():
        context = MigrationContext.configure(connection)
        with Operations.context(context):
            run_path(str(SCRIPT))["upgrade"]()


@in_loop
async def test_an_older_file(tmp_path: Path) -> None:
    review = cases.review(Verdict.EDITED)
    async with opened(tmp_path) as store:
        case = await with_run(store, assessment=cases.assessment(cases.finding()))
        case = await store.review(case.id, "finding-1", review, cases.MEI)
    _made_older(tmp_path)
    columns = "SELECT name FROM pragma_table_info('photos') WHERE name = 'measuring'"
    assert lies(tmp_path, columns) == []
    _upgraded(tmp_path)
    async with opened(tmp_path) as store:
        again = await store.case(case.id)
        assert again.photos[0].measuring == Measuring()
        assert again.findings[0].review == review
        assert again.photos == case.photos
