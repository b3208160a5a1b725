"""Keeps rows that were read, where what they hang on was read too or can be made up."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from app.store.rescue.rows import Row

NO_DATE = "1970-01-01T00:00:00.000000+00:00"
_OF_CASE = {
    "kind": "general",
    "template": "general",
    "status": "open",
    "created_at": NO_DATE,
    "changed_at": NO_DATE,
    "facts": "[]",
}
UNKNOWN = "?"


def above(target: sqlite3.Connection, table: str) -> set[str]:
    """The tables its rows hang on."""
    return {row[2] for row in target.execute(f'PRAGMA foreign_key_list("{table}")')}


class Keeper:
    """Puts rows of one table into the new file."""

    def __init__(self, target: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
        self._target, self._columns = target, tuple(columns)
        asked = target.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        self._keys = [(row[3], row[2], row[4] or "seq") for row in asked]
        places = ", ".join("?" for _ in columns)
        self._insert = f'INSERT INTO "{table}" ({_named(columns)}) VALUES ({places})'  # noqa: S608 the schema's

    def keep(self, row: Row) -> None:
        """One that the schema does not allow, or that stands on nothing, is left out."""
        values = dict(zip(self._columns, row, strict=True))
        if all(self._stands(values, *key) for key in self._keys):
            try:
                self._target.execute(self._insert, row)
            except sqlite3.Error:
                return

    def _stands(self, row: dict[str, Any], column: str, table: str, key: str) -> bool:
        value = row[column]
        asked = f'SELECT 1 FROM "{table}" WHERE "{key}" = ?'  # noqa: S608 the schema's
        if value is None or self._target.execute(asked, (value,)).fetchone():
            return True
        if table == "people" and isinstance(value, int):
            told = {"seq": value, "name": UNKNOWN, "system_user": f"{UNKNOWN}{value}"}
            return make_up(self._target, table, told)
        if table == "cases" and isinstance(value, str):
            return case_made_up(self._target, value)
        case_id = row.get("case_id")
        if table == "inspections" and isinstance(value, str) and isinstance(case_id, str):
            return make_up(self._target, table, {"id": value, "case_id": case_id})
        return False


def case_made_up(target: sqlite3.Connection, case_id: str) -> bool:
    """A case in place of one whose row is lost; the log says more of it later."""
    told = {"id": case_id, "number": f"{UNKNOWN} {case_id[:8]}", **_OF_CASE}
    return make_up(target, "cases", told)


def make_up(target: sqlite3.Connection, table: str, told: dict[str, Any]) -> bool:
    """A row with that, and with nothing in the other columns the schema has."""
    row = {}
    for _, name, kind, needed, usual, key in target.execute(f'PRAGMA table_info("{table}")'):
        if name in told:
            row[name] = told[name]
        elif needed and usual is None and not key:
            row[name] = 0 if kind in ("INTEGER", "BOOLEAN", "REAL") else ""
    places = ", ".join("?" for _ in row)
    wanted = f'INSERT INTO "{table}" ({_named(tuple(row))}) VALUES ({places})'  # noqa: S608 the schema's
    try:
        target.execute(wanted, tuple(row.values()))
    except sqlite3.Error:
        return False
    return True


def _named(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
