"""Tickets: what somebody is to see to in a case, in which queue, until when."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.conversation import Turn
from app.domain.field import named
from app.domain.rule import Fired, Priority
from app.domain.run import Run
from app.domain.who import Who
from app.domain.words import Kind


class TicketState(StrEnum):
    """WITHDRAWN: a person took it back right after making it; it is nowhere shown."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Ticket:
    """queue, title, assignee as typed, "" for none; due: ISO date, "" for none; rule, run_id: which
    rule opened it on which run, "" for one made by hand. at: UTC."""

    id: str
    title: str
    by: Who
    at: datetime
    queue: str = ""
    assignee: str = ""
    priority: Priority = Priority.NORMAL
    due: str = ""
    state: TicketState = TicketState.OPEN
    rule: str = ""
    run_id: str = ""


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket as one line of the list of all, with the case it stands in."""

    id: str
    case_id: str
    number: str
    kind: Kind
    title: str
    queue: str
    assignee: str
    priority: Priority
    due: str
    state: TicketState
    at: datetime
    practice: bool = False


@dataclass(frozen=True, slots=True)
class QueueCount:
    """A queue, "" for tickets in none, and how many tickets in it are open."""

    queue: str
    open: int


def tickets_for(
    of: Run | Turn,
    fired: tuple[Fired, ...],
    there: Iterable[Ticket],
    at: datetime,
    new_id: Callable[[], str],
) -> tuple[Ticket, ...]:
    """What the rules that fired on the run, or on what was asked on, open, in the language it was
    asked in, each as urgent as the most urgent of them all. A rule whose ticket is still open
    opens no second one."""
    run_id, how = (of.run_id, of.sent) if isinstance(of, Turn) else (of.id, of.asked)
    waiting = {ticket.rule for ticket in there if ticket.state is TicketState.OPEN}
    urgent = most_urgent(fired) or Priority.NORMAL
    return tuple(
        Ticket(
            id=new_id(),
            title=named(each.then.ticket or each.names, how.language),
            by=of.started_by,
            at=at,
            queue=each.then.queue,
            priority=urgent,
            rule=each.rule,
            run_id=run_id,
        )
        for each in fired
        if each.then.opens_ticket and each.rule not in waiting
    )


def most_urgent(fired: Iterable[Fired]) -> Priority | None:
    """The highest priority any of them sets, None if none does."""
    told = [each.then.priority for each in fired if each.then.priority]
    return max(told, key=lambda priority: priority.weight, default=None)
