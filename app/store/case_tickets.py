"""What is written about rules that fired and about tickets, and the list of all tickets; see
case_file for how."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Select, func, insert, select, update

from app.domain.case import Case
from app.domain.rule import Fired
from app.domain.run import Run
from app.domain.ticket import QueueCount, Ticket, TicketRow, TicketState, tickets_for
from app.domain.who import Who
from app.errors import NotInStore
from app.store import log, queueing, rows
from app.store.changing import loaded
from app.store.entry import What
from app.store.log import Change
from app.store.people import number_of
from app.store.tables import cases, runs
from app.store.ticket_tables import tickets

_SHOWN = (cases.c.number, cases.c.kind, cases.c.practice)


def keep_fired(connection: Connection, run: Run, told: tuple[Fired, ...]) -> tuple[Fired, ...]:
    """Put down with the run which rules have held, unless some have before; those that are new."""
    here = (runs.c.id == run.id) & (runs.c.fired == ())
    kept = connection.execute(update(runs).where(here).values(fired=told)) if told else None
    return told if kept is not None and kept.rowcount else ()


def fired(connection: Connection, before: Case, run: Run, told: tuple[Fired, ...]) -> Case:
    """Rules have held for a run that came to its end: logged, with the tickets they open and
    messages to whom they name; the case as it is then."""
    data = {"run": run.id, "rules": " ".join(each.rule for each in told)}
    log.add(connection, before.id, Change(What.RULES_FIRED, run.started_by, data))
    for ticket in tickets_for(run, told, before.tickets, datetime.now(UTC), lambda: uuid4().hex):
        change = put(connection, before.id, ticket, run.started_by)
        if change is not None:
            log.add(connection, before.id, change)
    case = loaded(connection, before.id)
    queueing.ticketed(connection, before, case)
    queueing.fired(connection, case, told)
    return case


def put(connection: Connection, case_id: str, ticket: Ticket, by: Who) -> Change | None:
    """A new ticket of the case, or one that is there with other words. Raises NotInStore for
    another case's."""
    row = rows.ticket_row(ticket) | {"by": number_of(connection, ticket.by), "case_id": case_id}
    asked = select(tickets).where(tickets.c.id == ticket.id)
    known = connection.execute(asked).mappings().first()
    if known is None:
        connection.execute(insert(tickets), row)
        told = {"ticket": ticket.id, "rule": ticket.rule, "run": ticket.run_id}
        return Change(What.TICKET_OPENED, by, {k: v for k, v in told.items() if v})
    if known["case_id"] != case_id:
        raise NotInStore(what="ticket", id=ticket.id)
    names = ("title", "queue", "assignee", "priority", "due", "state")
    changed = [name for name in names if row[name] != known[name]]
    if not changed:
        return None
    connection.execute(update(tickets).where(tickets.c.id == ticket.id).values(row))
    data = {"ticket": ticket.id, "fields": " ".join(changed), "state": ticket.state}
    return Change(What.TICKET_CHANGED, by, data)


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
