"""The one connection to the database file, used on the one database thread."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from app.errors import StoreInUse, StoreTooNew, StoreUnwritable
from app.store.base.address import only_read
from app.store.base.trouble import told_as_store_errors

DATABASE_NAME = "tessera.db"


class Database:
    """An open database file. Everything is called on the thread that opened it, because below
    SQLite 3.51.3 a second connection that writes or checkpoints can corrupt a file in WAL mode.

    beside: another program has the file open, and this one only looks. Such a connection may
    neither write to the file nor to what is shared with it, and so never checkpoints either.

    driver is SQLite's own side of the connection, for what SQLAlchemy has no words for, outside
    transactions. schema is the number the file had when it was opened, 0 for a new file.
    """

    connection: Connection
    driver: sqlite3.Connection
    schema: int

    def __init__(self, folder: Path, newest: int, beside: bool = False) -> None:
        """Open or make the file; newest: the highest schema this program knows.

        Raises StoreTooNew, StoreDamaged and StoreUnwritable; StoreInUse where it is looked at
        beside an older program, since it can't be upgraded then.
        """
        self.folder, self._newest, self._beside = folder, newest, beside
        # SQLAlchemy is handed connections ready made: a path in a URL would need escaping.
        # Its messages leave out what was to be written, which is nobody's business in a log.
        engine = create_engine(
            "sqlite://", creator=self._connect, poolclass=NullPool, hide_parameters=True
        )
        # Transactions are ours alone: BEGIN IMMEDIATE takes the write lock before anything is
        # read, so that no transaction fails half way for want of it.
        # A look has one state of the file before it, whatever is written meanwhile.
        event.listen(engine, "begin", _begin_look if beside else _begin)
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
        place = self.folder / DATABASE_NAME
        if self._beside:
            driver = sqlite3.connect(
                only_read(place.absolute(), "readonly_shm=1"), isolation_level=None, uri=True
            )
        else:
            driver = sqlite3.connect(place, isolation_level=None)
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
        if self._beside:
            if self.schema < self._newest:
                raise StoreInUse(place=str(self.folder))
            return
        (mode,) = driver.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            # Some network drives can't share memory between programs, which WAL stands on.
            raise StoreUnwritable(place=str(self.folder), said=f"journal_mode {mode}")
        driver.execute("PRAGMA synchronous = FULL")
        driver.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone stops at the disk's cache
        driver.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_look(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
