"""What is written about rules that fired and about tickets, and the list of all tickets; see
case_file for how."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Select, func, insert, select, update

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.rule import Fired
from app.domain.run import Run
from app.domain.ticket import QueueCount, Ticket, TicketRow, TicketState, tickets_for
from app.domain.who import Who
from app.domain.words import RunState
from app.errors import NotInStore
from app.store.base import log, rows
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.people import number_of
from app.store.base.tables import cases, runs
from app.store.base.ticket_tables import tickets
from app.store.base.turn_tables import turns
from app.store.cases.changing import finish, loaded
from app.store.outgoing import queueing

Fire = Callable[[Case], tuple[Fired, ...]]
"""Which rules hold, once the case is at hand."""
_SHOWN = (cases.c.number, cases.c.kind, cases.c.practice)


def end(
    connection: Connection,
    case_id: str,
    of: Run | Turn,
    ended: Change | None,
    fire: Fire | None,
) -> Case:
    """The case after a state of a run or turn was saved, with what rules make of its end: kept
    with it, once, and before the end is logged, because that entry seals the row. ended: how its
    end is logged, None while it goes on."""
    read = loaded(connection, case_id) if fire and of.state is RunState.DONE else None
    told = fire(read) if fire and read else ()
    if read and told:
        table = turns if isinstance(of, Turn) else runs
        here = (table.c.id == of.id) & (table.c.fired == ())
        if connection.execute(update(table).where(here).values(fired=told)).rowcount:
            return _fired(connection, read, of, told, ended)
    return finish(connection, case_id, ended, read)


def _fired(
    connection: Connection,
    before: Case,
    of: Run | Turn,
    told: tuple[Fired, ...],
    ended: Change | None,
) -> Case:
    """Rules have held of the case as it was before: the end is logged, then that, with the tickets
    they open and messages to whom they name."""
    case_id, now = before.id, datetime.now(UTC)
    if ended is not None:
        log.add(connection, case_id, ended)
    place = {"run": of.run_id, "turn": of.id} if isinstance(of, Turn) else {"run": of.id}
    data = {**place, "rules": " ".join(each.rule for each in told)}
    change = Change(What.RULES_FIRED, of.started_by, data)
    opened = tickets_for(of, told, before.tickets, now, lambda: uuid4().hex)
    for ticket in opened:
        log.add(connection, case_id, change)
        change = _open(connection, case_id, ticket, of.started_by)
    after = replace(_with_fired(before, of, told), tickets=(*before.tickets, *opened))
    case = finish(connection, case_id, change, after)
    queueing.ticketed(connection, before, case)
    queueing.fired(connection, case, told)
    return case


def _with_fired(case: Case, of: Run | Turn, told: tuple[Fired, ...]) -> Case:
    """As it would be read: somebody waits for the ticket, and no more than this was changed."""
    if isinstance(of, Turn):
        turn = next(t for i in case.inspections for t in i.turns if t.id == of.id)
        return case.with_turn(replace(turn, fired=told))
    run = next(r for i in case.inspections for r in i.runs if r.id == of.id)
    return case.with_run(replace(run, fired=told))


def put(connection: Connection, case_id: str, ticket: Ticket, by: Who) -> Change | None:
    """A new ticket of the case, or one that is there with other words. Raises NotInStore for
    another case's."""
    asked = select(tickets).where(tickets.c.id == ticket.id)
    known = connection.execute(asked).mappings().first()
    if known is None:
        return _open(connection, case_id, ticket, by)
    if known["case_id"] != case_id:
        raise NotInStore(what="ticket", id=ticket.id)
    row = _row(connection, case_id, ticket)
    names = ("title", "queue", "assignee", "priority", "due", "state")
    changed = [name for name in names if row[name] != known[name]]
    if not changed:
        return None
    connection.execute(update(tickets).where(tickets.c.id == ticket.id).values(row))
    data = {"ticket": ticket.id, "fields": " ".join(changed), "state": ticket.state}
    return Change(What.TICKET_CHANGED, by, data)


def _open(connection: Connection, case_id: str, ticket: Ticket, by: Who) -> Change:
    connection.execute(insert(tickets), _row(connection, case_id, ticket))
    told = {"ticket": ticket.id, "rule": ticket.rule, "run": ticket.run_id}
    return Change(What.TICKET_OPENED, by, {k: v for k, v in told.items() if v})


def _row(connection: Connection, case_id: str, ticket: Ticket) -> dict[str, Any]:
    made = {"by": number_of(connection, ticket.by), "case_id": case_id}
    return rows.ticket_row(ticket) | made


def listed(
    connection: Connection, state: TicketState, queue: str | None, limit: int
) -> tuple[TicketRow, ...]:
    """Tickets of that state, of one queue or of all (None); the open ones most urgent first, then
    those due first, the done ones newest first."""
    shown = [tickets.c[name] for name in rows.names(TicketRow) if name in tickets.c]
    asked: Select[Any] = select(*shown, *_SHOWN).join(cases).where(tickets.c.state == state)
    asked = asked.where(cases.c.deleted_at.is_(None))
    if queue is not None:
        asked = asked.where(tickets.c.queue == queue)
    asked = _ordered(asked, state).limit(limit)
    return tuple(rows.built(TicketRow, row) for row in connection.execute(asked).mappings())


def queues(connection: Connection) -> tuple[QueueCount, ...]:
    """Every queue that ever had a ticket, in the order of the alphabet, with its open ones."""
    named = connection.execute(select(tickets.c.queue).distinct()).scalars()
    asked = select(tickets.c.queue, func.count()).join(cases).group_by(tickets.c.queue)
    waits = asked.where(tickets.c.state == TicketState.OPEN, cases.c.deleted_at.is_(None))
    counts: dict[str, int] = {row[0]: row[1] for row in connection.execute(waits)}
    return tuple(QueueCount(queue, counts.get(queue, 0)) for queue in sorted(named))


def _ordered(asked: Select[Any], state: TicketState) -> Select[Any]:
    if state is not TicketState.OPEN:
        return asked.order_by(tickets.c.seq.desc())
    late = (tickets.c.due == "", tickets.c.due)
    return asked.order_by(tickets.c.urgency.desc(), *late, tickets.c.seq)
