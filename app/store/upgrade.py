"""Brings an older database file to this program's schema, with a checked backup first."""

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.errors import StoreDamaged
from app.store.backups import backup
from app.store.backups.backup import BACKUPS
from app.store.base.database import Database
from app.store.base.trouble import told_as_store_errors

# Alembic keeps what it works on in one place for the whole process: with two files at once, each on
# its own thread, the steps of one would be done to the other.
_ONE_AT_A_TIME = Lock()


def newest_schema(migrations: Path) -> int:
    """The number of the newest revision: versions/0001_first.py makes it 1."""
    return max(int(path.name[:4]) for path in (migrations / "versions").glob("[0-9]*.py"))


def upgrade(database: Database, migrations: Path, newest: int) -> None:
    """Do nothing to a current file, and upgrade an older one: all of it or nothing.

    The schema's number is the file's user_version, so that whether it is current is one cheap
    read. Raises StoreDamaged and StoreUnwritable.
    """
    if database.schema == newest:
        return
    with told_as_store_errors(database.folder):
        if database.driver.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
            back_up(database)
        try:
            _upgrade(database, migrations, newest)
        except DBAPIError as error:
            raise StoreDamaged(place=str(database.folder), said=str(error.orig)) from error


def back_up(database: Database) -> Path:
    """A copy of the whole file in backups/, opened and checked before it counts.

    Raises StoreDamaged if the copy does not pass SQLite's check, and StoreUnwritable.
    """
    with told_as_store_errors(database.folder):
        part = backup.new_part(database.folder / BACKUPS)
        try:
            backup.copy(database.driver, part)
            return backup.finish(part).path
        finally:
            part.unlink(missing_ok=True)


def _upgrade(database: Database, migrations: Path, newest: int) -> None:
    # A rebuilt table is dropped and made again: references are checked at the end instead. The
    # switch has no effect inside a transaction.
    database.driver.execute("PRAGMA foreign_keys = OFF")
    try:
        with database.transaction() as connection:
            migrate(connection, migrations)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise StoreDamaged(place=str(database.folder), said=f"reference {tuple(broken)}")
            connection.exec_driver_sql(f"PRAGMA user_version = {newest}")
    finally:
        database.driver.execute("PRAGMA foreign_keys = ON")


def migrate(connection: Connection, migrations: Path, to: str = "head") -> None:
    """Bring the schema that is there to that revision."""
    # Only here: a current file never pays for importing Alembic.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, to)
