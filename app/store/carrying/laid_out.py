"""A carried case in a database of its own, in memory, where all of it is looked at before any of
it comes into the person's own."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, column, create_engine, insert, table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from app.domain.case import Case
from app.errors import CaseFileFlaw, CaseFileRefused
from app.store.base import reading
from app.store.base.columns import Garbled
from app.store.carrying.case_rows import TABLES, Rows, rows_of
from app.store.proving import case_proof
from app.store.upgrade import migrate

_TABLES = tuple(table.name for table in TABLES)
_PLAIN = (str, int, float, type(None))


@contextmanager
def laid_out(
    rows: Mapping[str, Any], case_id: str, schema: int, migrations: Path
) -> Iterator[tuple[Case, Rows]]:
    """Blocking: the case, and its rows as today's schema has them, once all is as a Tessera would
    have written it: rows hang together and on nothing else, the log's chain is whole, and the rows
    are what was logged last. Raises CaseFileRefused."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as driver:
        driver.execute("PRAGMA foreign_keys = OFF")
        engine = create_engine(
            "sqlite://", creator=lambda: driver, poolclass=StaticPool, hide_parameters=True
        )
        with engine.connect() as connection:
            migrate(connection, migrations, f"{schema:04}")
            _put(connection, rows)
            migrate(connection, migrations)
            yield _looked_at(connection, rows, case_id)


def _put(connection: Connection, rows: Mapping[str, Any]) -> None:
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    for name in _TABLES:
        told = rows.get(name, [])
        if name not in there and not told:
            continue
        columns = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")}
        if name not in there or not isinstance(told, list):
            raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail=name)
        for row in told:
            if not (isinstance(row, dict) and set(row) == columns and _plain(row)):
                raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail=name)
        _insert(connection, name, sorted(columns), told)


def _insert(
    connection: Connection, name: str, columns: list[str], told: list[dict[str, Any]]
) -> None:
    if not told:
        return
    try:
        connection.execute(insert(table(name, *map(column, columns))), told)
    except (DBAPIError, OverflowError) as error:
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail=name) from error


def _plain(row: dict[str, Any]) -> bool:
    return all(type(value) in _PLAIN for value in row.values())


def _looked_at(connection: Connection, rows: Mapping[str, Any], case_id: str) -> tuple[Case, Rows]:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail="reference")
    try:
        case, carried = reading.load(connection, case_id), rows_of(connection, case_id)
        problems, _ = case_proof.of_case(connection, case_id)
    except (Garbled, DBAPIError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS) from error
    if case is None:
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail="cases")
    for name in _TABLES:  # nothing that hangs on no case, or on another one
        if len(carried[name]) != len(rows.get(name, [])):
            raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail=name)
    if problems:
        told = f"{problems[0].broken} {problems[0].detail}"
        raise CaseFileRefused(flaw=CaseFileFlaw.BROKEN_LOG, detail=told)
    return case, carried
