"""The log: every change in order, each row sealed with the hash of all before it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, type_coerce

from app.domain.who import Who
from app.store.columns import JSON, MOMENT, as_json, as_text
from app.store.entry import LogEntry, What
from app.store.people import everybody, number_of
from app.store.tables import log

# What the first row stands on.
NOTHING_BEFORE = "0" * 64
_SEALED = ("seq", "at", "by", "case_id", "what", "data")


@dataclass(frozen=True, slots=True)
class Change:
    """What was just done to a case, to be logged. data: ids, codes and names of fields only."""

    what: What
    by: Who
    data: dict[str, str] = field(default_factory=dict)


def add(connection: Connection, case_id: str, change: Change) -> datetime:
    """Add a row for the change; returns the time it is logged under, UTC."""
    newest = connection.execute(
        select(log.c.seq, log.c.hash).order_by(log.c.seq.desc()).limit(1)
    ).first()
    now = datetime.now(UTC)
    row = {
        "seq": newest.seq + 1 if newest else 1,
        "at": as_text(now),
        "by": number_of(connection, change.by),
        "case_id": case_id,
        "what": change.what.value,
        "data": as_json(change.data),
        "previous": newest.hash if newest else NOTHING_BEFORE,
    }
    connection.execute(insert(log), row | {"hash": _seal(row)})
    return now


def verify_log(connection: Connection) -> int | None:
    """The seq of the first row that is not as it was written, or follows a row that is gone;
    None for an unbroken log. Rows cut off at the end leave no trace in the log itself."""
    expected, before = 1, NOTHING_BEFORE
    for row in connection.execute(select(log).order_by(log.c.seq)).mappings():
        seal = _seal(row)
        if row["seq"] != expected or row["previous"] != before or row["hash"] != seal:
            return int(row["seq"])
        expected, before = expected + 1, seal
    return None


def history(connection: Connection, case_id: str) -> tuple[LogEntry, ...]:
    """What was done to a case, oldest first."""
    people = everybody(connection)
    rows = connection.execute(
        select(type_coerce(log.c.at, MOMENT), log.c.by, log.c.what, type_coerce(log.c.data, JSON))
        .where(log.c.case_id == case_id)
        .order_by(log.c.seq)
    )
    return tuple(
        LogEntry(at, people[by], what, _named(data, people)) for at, by, what, data in rows
    )


def _named(data: dict[str, str], people: Mapping[int, Who]) -> dict[str, str]:
    """With the name of whom a case was given to, where the log has a number."""
    return data | {"to": people[int(data["to"])].name} if "to" in data else data


def _seal(row: Mapping[Any, Any]) -> str:
    told = as_json({name: row[name] for name in _SEALED})
    return hashlib.sha256((row["previous"] + told).encode()).hexdigest()
