"""Where a person's name stands in the store, and as what letters."""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    FromClause,
    String,
    Table,
    exists,
    func,
    or_,
    select,
    type_coerce,
)

from app.store.base.columns import Kept
from app.store.base.proof_tables import log_words
from app.store.base.tables import cases, log, people
from app.store.cases.clearing import ABOVE

_NO_WORDS = re.compile(r"(^|_)(id|ids|sha256|by_run|at)$")
_LATIN = 0x2E80  # from there on, scripts that put no space between words


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a name stands: ids of cases that are free, numbers of those a legal hold keeps; whether
    somebody did things under it; in how many answers of measurements. measuring: one is under way,
    so that nobody looked there."""

    cases: tuple[str, ...]
    held: tuple[str, ...]
    colleague: bool = False
    measured: int = 0
    measuring: bool = False


def standing(connection: Connection, name: str) -> Standing:
    """The cases in which those letters stand somewhere."""
    found = set[str]()
    for table in (cases, *ABOVE):
        if said := _said_in(table, name):
            asked = select(cases.c.id).select_from(_up_to_case(table)).where(or_(*said))
            found |= set(connection.execute(asked.distinct()).scalars())
    in_words = func.instr(log_words.c.words, name) > 0
    told = select(log.c.case_id).join(log_words).where(in_words).distinct()
    found |= set(connection.execute(told).scalars())
    rows = connection.execute(select(cases.c.id, cases.c.number, cases.c.held)).all()
    here = sorted((row for row in rows if row.id in found), key=lambda row: str(row.number))
    free = tuple(row.id for row in here if not row.held)
    did = select(exists().where(people.c.name == name))
    colleague = bool(connection.execute(did).scalar())
    return Standing(free, tuple(row.number for row in here if row.held), colleague)


def as_name(name: str) -> re.Pattern[str]:
    """The name as words of its own, where its script keeps words apart; also as JSON spells it."""
    before = r"(?<!\w)" if ord(name[0]) < _LATIN else ""
    behind = r"(?!\w)" if ord(name[-1]) < _LATIN else ""
    spelt = {re.escape(name), re.escape(json.dumps(name, ensure_ascii=False)[1:-1])}
    return re.compile(f"{before}(?:{'|'.join(sorted(spelt))}){behind}")


def with_words(table: Table) -> list[Column[Any]]:
    """Columns in which people's or models' own words stand."""
    return [
        column
        for column in table.columns
        if type(column.type) is Kept
        and not _of_closed_list(column.type)
        and not column.foreign_keys
        and not _NO_WORDS.search(column.name)
    ]


def _of_closed_list(kept: Kept) -> bool:
    return isinstance(kept.take, type) and issubclass(kept.take, StrEnum)


def raw(column: Column[Any]) -> Any:
    """The column's bare text, past its own spelling."""
    return type_coerce(column, String)


def _said_in(table: Table, name: str) -> list[Any]:
    return [func.instr(raw(column), name) > 0 for column in with_words(table)]


def _up_to_case(table: Table) -> FromClause:
    """The table with those it hangs on."""
    source: FromClause = table
    while table is not cases:
        column, above = ABOVE[table]
        source = source.join(above, table.c[column] == above.c.id)
        table = above
    return source
