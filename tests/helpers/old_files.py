"""Data folders as earlier versions left them."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from runpy import run_path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.paths import migrations
from app.store.base.database import DATABASE_NAME, Database
from app.store.upgrade import upgrade


def written_by_schema(schema: int, folder: Path, rows: str) -> None:
    """A new folder with a file as that schema's program made it; rows: SQL, as it wrote them."""
    old = folder.parent / "migrations of then"
    shutil.copytree(migrations(), old, ignore=shutil.ignore_patterns("__pycache__"))
    for script in (old / "versions").glob("0*.py"):
        if int(script.name[:4]) > schema:
            script.unlink()
    folder.mkdir()
    database = Database(folder, schema)
    upgrade(database, old, schema)
    database.close()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.executescript(rows)


def schema_before(name: str) -> int:
    """The newest schema without what the migration of that name brought."""
    (script,) = (migrations() / "versions").glob(f"*_{name}.py")
    return int(script.name[:4]) - 1


def upgraded_by(name: str, folder: Path) -> None:
    """The migration of that name alone, whatever came after it."""
    (script,) = (migrations() / "versions").glob(f"*_{name}.py")
    engine = create_engine(f"sqlite:///{folder / DATABASE_NAME}", poolclass=NullPool)
    with closing(engine.connect()) as connection, connection.begin():
        context = MigrationContext.configure(connection)
        with Operations.context(context):
            run_path(str(script))["upgrade"]()
