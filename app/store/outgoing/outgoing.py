"""Destinations, and the messages to them: what is due, what came of a try, what is listed."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, literal_column, or_, select, update

from app.domain.sending.outgoing import (
    LONGEST_WAIT,
    Attempt,
    Destination,
    Listed,
    Message,
    Outcome,
    Standing,
)
from app.domain.who import Who
from app.errors import NotInStore
from app.settings.who import system_user
from app.store.base import log, rows
from app.store.base.entry import What
from app.store.base.outgoing_tables import destinations, messages
from app.store.base.rows import Row
from app.store.base.tables import cases

# What says nothing of the message but of the way there: the others need not try it, too.
_OF_THE_WAY = (
    Outcome.NOT_FOUND,
    Outcome.UNREACHABLE,
    Outcome.NOT_TRUSTED,
    Outcome.TIMED_OUT,
    Outcome.BROKE_OFF,
    Outcome.FAILED,
    Outcome.BUSY,
    Outcome.UNSIGNED,
    Outcome.ADDRESS_REFUSED,
)


def destinations_of(connection: Connection) -> tuple[Destination, ...]:
    """All of them, in the order they were made."""
    asked = select(destinations).order_by(destinations.c.seq)
    return tuple(rows.built(Destination, row) for row in connection.execute(asked).mappings())


def keep_destinations(connection: Connection, wanted: Sequence[Destination]) -> None:
    """These and no others from now on; with one that is gone go its messages."""
    known = {each.id for each in destinations_of(connection)}
    ids = {each.id for each in wanted}
    connection.execute(delete(destinations).where(destinations.c.id.in_(known - ids)))
    for each in wanted:
        if each.id in known:
            here = destinations.c.id == each.id
            connection.execute(update(destinations).where(here).values(rows.flat(each)))
        else:
            connection.execute(insert(destinations), rows.flat(each))


def take_due(
    connection: Connection, now: datetime, busy: Collection[str], most: int
) -> tuple[tuple[Message, Destination], ...]:
    """Messages that are due, at most one for each destination, none for those in busy, none of
    deleted cases; each counts as tried from now on, so that one that ends the program is not
    tried for ever. What is put off further than anything ever is was so by a clock that has been
    set back since, and is due, too."""
    open_to = {each.id: each for each in destinations_of(connection) if each.open}
    free = open_to.keys() - set(busy)
    # Spelt out, because the index of those that wait is found by nothing less.
    waits = messages.c.standing == literal_column(f"'{Standing.WAITING}'")
    when = messages.c.next_try_at
    due = waits, or_(when <= now, when > now + LONGEST_WAIT)
    taken: list[tuple[Message, Destination]] = []
    for destination_id in sorted(free):
        here = messages.c.destination_id == destination_id
        asked = select(messages).join(cases).where(here, *due, cases.c.deleted_at.is_(None))
        first = asked.order_by(messages.c.tries, messages.c.seq).limit(1)
        row = connection.execute(first).mappings().first()
        if row is not None and len(taken) < most:
            tries = row["tries"] + 1
            connection.execute(
                update(messages).where(messages.c.id == row["id"]).values(tries=tries)
            )
            taken.append((_message(dict(row) | {"tries": tries}), open_to[destination_id]))
    return tuple(taken)


def record(
    connection: Connection, message_id: str, attempt: Attempt, next_try_at: datetime | None
) -> None:
    """What came of a try; next_try_at: None gives up, where it did not arrive. A destination that
    is gone gets nothing any more. Nothing happens for a message that is not there any more."""
    here = messages.c.id == message_id
    row = connection.execute(select(messages).where(here)).mappings().first()
    if row is None:
        return
    message = _message(row)
    failed = Standing.WAITING if next_try_at else Standing.GIVEN_UP
    standing = Standing.SENT if attempt.delivered else failed
    values = rows.flat(attempt, "last_") | {"standing": standing}
    values |= {"next_try_at": next_try_at} if next_try_at else {}
    connection.execute(update(messages).where(here).values(values))
    if standing is not Standing.WAITING:
        _log(connection, message, attempt)
    if attempt.outcome is Outcome.GONE:
        _close(connection, message.destination_id, attempt)
    elif next_try_at and attempt.outcome in _OF_THE_WAY:
        _hold(connection, message.destination_id, next_try_at)


def replay(connection: Connection, message_id: str, now: datetime) -> None:
    """Try it now, and as often as a new one. Raises NotInStore; one that is held stays so."""
    here = messages.c.id == message_id
    if connection.execute(select(messages.c.seq).where(here)).first() is None:
        raise NotInStore(what="message", id=message_id)
    free = here, messages.c.standing != Standing.HELD
    anew = {"standing": Standing.WAITING, "next_try_at": now, "tries": 0}
    connection.execute(update(messages).where(*free).values(anew))


def dismiss(connection: Connection, message_id: str) -> None:
    """A person wants it sent no more; one that was sent stays on record."""
    unsent = messages.c.id == message_id, messages.c.standing != Standing.SENT
    connection.execute(delete(messages).where(*unsent))


def forget_sent(connection: Connection, before: datetime) -> None:
    """Drop what was sent and is older: that it was sent stands in the log."""
    sent = messages.c.standing == Standing.SENT, messages.c.created_at < before
    connection.execute(delete(messages).where(*sent))


def unsent(connection: Connection, limit: int) -> tuple[Listed, ...]:
    """What waits, is held or was given up, newest first."""
    here = messages.c.standing.in_([Standing.HELD, Standing.WAITING, Standing.GIVEN_UP])
    return _listed(connection, _newest().where(here).limit(limit))


def sent(connection: Connection, limit: int) -> tuple[Listed, ...]:
    """What was sent, newest first."""
    return _listed(connection, _newest().where(messages.c.standing == Standing.SENT).limit(limit))


def given_up(connection: Connection, case_id: str) -> tuple[Listed, ...]:
    """What of a case could not be delivered."""
    here = messages.c.case_id == case_id, messages.c.standing == Standing.GIVEN_UP
    return _listed(connection, _newest().where(*here))


def _newest() -> Select[Any]:
    shown = select(messages, destinations.c.name, cases.c.number)
    joined = messages.join(destinations).join(cases)
    return shown.select_from(joined).order_by(messages.c.seq.desc())


def _listed(connection: Connection, asked: Select[Any]) -> tuple[Listed, ...]:
    found = connection.execute(asked).mappings()
    return tuple(Listed(_message(row), row["name"], row["number"]) for row in found)


def _message(row: Row | dict[str, Any]) -> Message:
    tried = row["last_outcome"] is not None
    last = rows.built(Attempt, row, "last_") if tried else None  # type: ignore[arg-type]
    return rows.built(Message, row, last=last)  # type: ignore[arg-type]


def _close(connection: Connection, destination_id: str, why: Attempt) -> None:
    here = destinations.c.id == destination_id
    connection.execute(update(destinations).where(here).values(gone=True))
    its = messages.c.destination_id == destination_id, messages.c.standing == Standing.WAITING
    left = connection.execute(select(messages).where(*its)).mappings().all()
    given_up = {"standing": Standing.GIVEN_UP} | rows.flat(why, "last_")
    connection.execute(update(messages).where(*its).values(given_up))
    for row in left:
        _log(connection, _message(row), why)


def _log(connection: Connection, message: Message, attempt: Attempt) -> None:
    what = What.MESSAGE_SENT if attempt.delivered else What.MESSAGE_GIVEN_UP
    told = {"message": message.id, "destination": message.destination_id}
    told |= {"occasion": message.occasion.value, "outcome": attempt.outcome.value}
    log.add(connection, message.case_id, log.Change(what, Who("", system_user()), told))


def _hold(connection: Connection, destination_id: str, until: datetime) -> None:
    its = messages.c.destination_id == destination_id, messages.c.standing == Standing.WAITING
    sooner = update(messages).where(*its, messages.c.next_try_at < until)
    connection.execute(sooner.values(next_try_at=until))
