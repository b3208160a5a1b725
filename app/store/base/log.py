"""The log: every change in order, each row sealed with the hash of all before it.

Two chains go through it. Each row's hash is of the hash before it and the row, over all cases; each
row's link is of the link before it in its case and its own hash. Rows from before there were links
keep their hashes, and the links of their case are worked out of them: nothing was rewritten.
"""

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, type_coerce, update

from app.domain.who import Who
from app.store.base.columns import JSON, MOMENT, as_json, as_text
from app.store.base.entry import LogEntry, What, Words
from app.store.base.heads import make_head
from app.store.base.people import everybody, number_of
from app.store.base.proof_tables import log_elsewhere, log_words
from app.store.base.seals import of_entry, salted
from app.store.base.tables import log

# What the first row stands on.
NOTHING_BEFORE = "0" * 64
_SEALED = ("seq", "at", "by", "case_id", "what", "data")
# Put together once: every change asks for both.
_LAST = log.c.seq.desc()
_NEWEST = select(log.c.seq, log.c.at, log.c.hash).order_by(_LAST).limit(1)
_NEWEST_OF = (
    select(log.c.number, log.c.link)
    .where(log.c.case_id == bindparam("case_id"))
    .order_by(_LAST)
    .limit(1)
)
_SEALED_NOW = (*_SEALED, "number", "told", "state")


@dataclass(frozen=True, slots=True)
class Change:
    """What was just done to a case, to be logged. data: ids, codes and names of fields only;
    words: by field what stood there before and what stands there now, kept where it can be
    erased."""

    what: What
    by: Who
    data: dict[str, str] = field(default_factory=dict)
    words: Words = field(default_factory=dict)


def add(connection: Connection, case_id: str, change: Change) -> datetime:
    """Add a row for the change, which is in the case's rows already; returns the time it is logged
    under, UTC. The first row of a day closes the day before."""
    newest = _newest(connection)
    now = datetime.now(UTC)
    if newest and newest.at[:10] != as_text(now)[:10]:
        make_head(connection)
    words = as_json(change.words) if change.words else ""
    salt, state_salt = secrets.token_hex(16) if words else "", secrets.token_hex(16)
    number, before = _end_of_chain(connection, case_id)
    row = {
        "seq": newest.seq + 1 if newest else 1,
        "at": as_text(now),
        "by": number_of(connection, change.by),
        "case_id": case_id,
        "what": change.what.value,
        "data": as_json(change.data),
        "previous": newest.hash if newest else NOTHING_BEFORE,
        "number": number + 1,
        "told": salted(salt, words) if words else "",
        "state": of_entry(connection, case_id, change.what, change.data, state_salt),
    }
    seal = hash_of(row)
    connection.execute(insert(log), row | {"hash": seal, "link": linked(before, seal)})
    said = {"seq": row["seq"], "salt": salt, "words": words, "state_salt": state_salt}
    connection.execute(insert(log_words), said)
    return now


def sealed_text(row: Mapping[Any, Any]) -> str:
    """What of a row its hash is made of, after the hash of the row before."""
    names = _SEALED if row["number"] is None else _SEALED_NOW
    return as_json({name: row[name] for name in names})


def hash_of(row: Mapping[Any, Any]) -> str:
    """The hash the row must have."""
    return hashlib.sha256((row["previous"] + sealed_text(row)).encode()).hexdigest()


def linked(before: str, seal: str) -> str:
    """The next link of a case's chain."""
    return hashlib.sha256((before + seal).encode()).hexdigest()


def verify_after(
    connection: Connection, seq: int, before: str, limit: int | None = None
) -> int | None:
    """Of the rows after that one, whose hash was before (0 and NOTHING_BEFORE: of all), the seq of
    the first that is not as it was written, or follows a row that is gone; None for an unbroken
    log. Rows cut off at the end leave no trace in the log itself."""
    expected = seq + 1
    asked = select(log).where(log.c.seq > seq).order_by(log.c.seq).limit(limit)
    for row in connection.execute(asked).mappings():
        if row["seq"] != expected or row["previous"] != before or row["hash"] != hash_of(row):
            return int(row["seq"])
        expected, before = expected + 1, row["hash"]
    return None


def chain(connection: Connection, case_id: str) -> Iterator[tuple[Mapping[Any, Any], str]]:
    """Each row of a case's chain, and the link it must have."""
    before = NOTHING_BEFORE
    asked = select(log).where(log.c.case_id == case_id).order_by(log.c.seq)
    for row in connection.execute(asked).mappings():
        before = linked(before, row["hash"])
        yield row, before


def head(connection: Connection, case_id: str) -> str:
    """The newest link of a case's chain; NOTHING_BEFORE where it has none."""
    return _end_of_chain(connection, case_id)[1]


def history(connection: Connection, case_id: str) -> tuple[LogEntry, ...]:
    """What was done to a case, oldest first."""
    people = everybody(connection)
    rows = connection.execute(
        select(
            type_coerce(log.c.at, MOMENT),
            log.c.by,
            log.c.what,
            type_coerce(log.c.data, JSON),
            log_words.c.salt,
            log_words.c.words,
            log.c.told,
        )
        .select_from(log.outerjoin(log_words))
        .where(log.c.case_id == case_id)
        .order_by(log.c.seq)
    )
    made = [
        LogEntry(
            at, people[by], what, _named(data, people), _taken_up(words), bool(told and not salt)
        )
        for at, by, what, data, salt, words, told in rows
    ]
    elsewhere = _elsewhere(connection, case_id, people)
    return tuple(sorted((*elsewhere, *made), key=lambda entry: entry.at) if elsewhere else made)


def _elsewhere(connection: Connection, case_id: str, people: Mapping[int, Who]) -> list[LogEntry]:
    """What was done to it before it came here, or by whoever it was handed to."""
    of = log_elsewhere.c
    asked = select(type_coerce(of.at, MOMENT), of.by, of.what, type_coerce(of.data, JSON))
    rows = connection.execute(asked.where(of.case_id == case_id).order_by(of.seq))
    return [LogEntry(at, people[by], what, _named(data, people)) for at, by, what, data in rows]


def forget_words(connection: Connection, *case_ids: str) -> None:
    """Erase all words of the cases' entries, and the salts by which they could be guessed."""
    of_cases = select(log.c.seq).where(log.c.case_id.in_(case_ids))
    erased = {"salt": "", "words": "", "state_salt": ""}
    connection.execute(update(log_words).where(log_words.c.seq.in_(of_cases)).values(erased))


def _named(data: dict[str, str], people: Mapping[int, Who]) -> dict[str, str]:
    """With the name of whom a case was given to, where the log has a number."""
    return data | {"to": people[int(data["to"])].name} if "to" in data else data


def _taken_up(words: str | None) -> Words:
    told = json.loads(words or "{}")
    return {name: (before, now) for name, (before, now) in told.items()}


def _newest(connection: Connection) -> Any:
    return connection.execute(_NEWEST).first()


def _end_of_chain(connection: Connection, case_id: str) -> tuple[int, str]:
    """How many rows a case's chain has, and its newest link."""
    newest = connection.execute(_NEWEST_OF, {"case_id": case_id}).first()
    if newest is None:
        return 0, NOTHING_BEFORE
    if newest.number is not None:
        return newest.number, newest.link
    links = [link for _, link in chain(connection, case_id)]
    return len(links), links[-1]
