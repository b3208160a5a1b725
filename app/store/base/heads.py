"""Heads: now and then, and at least once a day, all chains tied together in one row.

A head holds the newest hash of the whole log and a digest of the heads of all cases that changed
since the head before, and is sealed with that one. What was printed, stamped or copied of a head
shows a log that was cut off, or made anew, later on.
"""

import hashlib
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from app.store.base.columns import as_json, as_text
from app.store.base.proof_tables import heads
from app.store.base.tables import log

# What the first head stands on.
NO_HEAD = "0" * 64
_SEALED = ("seq", "at", "log_seq", "log_hash", "cases", "digest")


def make_head(connection: Connection) -> Any:
    """The head of all that is logged by now: the newest one where nothing was logged since, else a
    new row. None for an empty log."""
    newest = connection.execute(select(heads).order_by(heads.c.seq.desc()).limit(1)).first()
    end = connection.execute(
        select(log.c.seq, log.c.hash).order_by(log.c.seq.desc()).limit(1)
    ).first()
    if end is None or (newest and newest.log_seq >= end.seq):
        return newest
    lines = listed(connection, newest.log_seq if newest else 0, end.seq)
    row = {
        "seq": newest.seq + 1 if newest else 1,
        "at": as_text(datetime.now(UTC)),
        "log_seq": end.seq,
        "log_hash": end.hash,
        "cases": len(lines),
        "digest": digest(lines),
        "previous": newest.hash if newest else NO_HEAD,
    }
    connection.execute(insert(heads), row | {"hash": head_hash(row)})
    return connection.execute(select(heads).where(heads.c.seq == row["seq"])).one()


def listed(connection: Connection, after: int, to: int) -> list[str]:
    """A line for each case with a row in that stretch of the log: its id and the newest link there,
    or the newest hash where it has no links yet."""
    newest = (
        select(func.max(log.c.seq))
        .where(log.c.seq > after, log.c.seq <= to)
        .group_by(log.c.case_id)
    )
    asked = select(log.c.case_id, log.c.link, log.c.hash).where(log.c.seq.in_(newest))
    rows = connection.execute(asked.order_by(log.c.case_id))
    return [f"{case_id} {link or seal}" for case_id, link, seal in rows]


def digest(lines: list[str]) -> str:
    """SHA-256 of the lines, each ended by a line feed."""
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def head_text(row: Any) -> str:
    """What a head's hash is made of: the bytes a time-stamp server is shown the hash of."""
    return str(row["previous"]) + as_json({name: row[name] for name in _SEALED})


def head_hash(row: Any) -> str:
    """The hash the head must have."""
    return hashlib.sha256(head_text(row).encode()).hexdigest()
