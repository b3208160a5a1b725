"""The one connection to the database file, used on the one database thread."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from app.errors import StoreTooNew, StoreUnwritable
from app.store.base.trouble import told_as_store_errors

DATABASE_NAME = "tessera.db"


class Database:
    """An open database file. Everything is called on the thread that opened it, because below
    SQLite 3.51.3 a second connection can corrupt a file in WAL mode.

    driver is SQLite's own side of the connection, for what SQLAlchemy has no words for, outside
    transactions. schema is the number the file had when it was opened, 0 for a new file.
    """

    connection: Connection
    driver: sqlite3.Connection
    schema: int

    def __init__(self, folder: Path, newest: int) -> None:
        """Open or make the file; newest: the highest schema this program knows.

        Raises StoreTooNew, StoreDamaged and StoreUnwritable.
        """
        self.folder, self._newest = folder, newest
        # SQLAlchemy is handed connections ready made: a path in a URL would need escaping.
        # Its messages leave out what was to be written, which is nobody's business in a log.
        engine = create_engine(
            "sqlite://", creator=self._connect, poolclass=NullPool, hide_parameters=True
        )
        # Transactions are ours alone: BEGIN IMMEDIATE takes the write lock before anything is
        # read, so that no transaction fails half way for want of it.
        event.listen(engine, "begin", _begin)
        with told_as_store_errors(folder):
            self.connection = engine.connect()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of what is done inside, or nothing. Raises StoreDamaged and StoreUnwritable."""
        with told_as_store_errors(self.folder), self.connection.begin():
            yield self.connection

    def close(self) -> None:
        """Close the file; what WAL still holds goes into it."""
        self.connection.close()

    def _connect(self) -> sqlite3.Connection:
        driver = sqlite3.connect(self.folder / DATABASE_NAME, isolation_level=None)
        try:
            self._set_up(driver)
        except BaseException:
            driver.close()
            raise
        self.driver = driver
        return driver

    def _set_up(self, driver: sqlite3.Connection) -> None:
        (self.schema,) = driver.execute("PRAGMA user_version").fetchone()
        if self.schema > self._newest:
            raise StoreTooNew(place=str(self.folder), revision=str(self.schema))
        (mode,) = driver.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            # Some network drives can't share memory between programs, which WAL stands on.
            raise StoreUnwritable(place=str(self.folder), said=f"journal_mode {mode}")
        driver.execute("PRAGMA synchronous = FULL")
        driver.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone stops at the disk's cache
        driver.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
