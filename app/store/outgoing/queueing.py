"""Messages to other systems are queued in the transaction of what they tell of: both are on
record, or neither. Nothing of practice is; claims are held until a person has decided."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, delete, insert, update

from app.domain.case import Case, Decision
from app.domain.rule import Fired
from app.domain.sending.outgoing import Destination, Occasion, Standing
from app.domain.sending.outgoing_event import event
from app.store.base.columns import as_json
from app.store.base.outgoing_tables import messages
from app.store.outgoing.outgoing import destinations_of

# A decision is saved field by field while a person makes it, and may be taken back at once.
_SETTLES = timedelta(seconds=30)


def queue(
    connection: Connection,
    case: Case,
    occasion: Occasion,
    told: dict[str, Any],
    only_to: str = "",
    settles: timedelta = timedelta(0),
) -> int:
    """Queue a message to every destination that wants to hear of the occasion, or to the one of
    that id whatever it wants; returns how many. case: as it is in this transaction; told: what
    only this occasion has, as JSON; settles: how long it waits before its first try."""
    wanted = [
        each
        for each in destinations_of(connection)
        if each.open and (each.id == only_to if only_to else occasion in each.occasions)
    ]
    if not wanted or case.practice:
        return 0
    now = datetime.now(UTC)
    common = {"case_id": case.id, "occasion": occasion, "created_at": now, "tries": 0}
    common |= {"next_try_at": now + settles, "body": as_json(event(occasion, case, told))}
    common["standing"] = Standing.HELD if _held(case) else Standing.WAITING
    connection.execute(insert(messages), [_addressed(common, each) for each in wanted])
    return len(wanted)


def decided(connection: Connection, before: Decision, case: Case) -> None:
    """The decision changed: tell of it once it is complete, and let go what waited for it. A
    message about an earlier state of it that has not left is not sent any more."""
    if case.decision == before:
        return
    here = messages.c.case_id == case.id
    unsent = messages.c.standing == Standing.WAITING, messages.c.tries == 0
    untold = here, messages.c.occasion == Occasion.DECIDED, *unsent
    connection.execute(delete(messages).where(*untold))
    if not case.decision.complete:
        return
    held = here, messages.c.standing == Standing.HELD
    if case.practice:  # what was meant for others stems from no model any more
        connection.execute(delete(messages).where(*held))
        return
    free = {"standing": Standing.WAITING, "next_try_at": datetime.now(UTC) + _SETTLES}
    connection.execute(update(messages).where(*held).values(free))
    queue(connection, case, Occasion.DECIDED, {}, settles=_SETTLES)


def issued(connection: Connection, case: Case) -> None:
    """A report was written, the newest of the case."""
    report = case.reports[-1]
    told = {"version": report.version, "sha256": report.sha256}
    told["at"] = report.at.isoformat(timespec="seconds")
    queue(connection, case, Occasion.ISSUED, {"report": told})


def ticketed(connection: Connection, before: Case, case: Case) -> None:
    """Tell of every ticket that was opened."""
    known = {ticket.id for ticket in before.tickets}
    for ticket in case.tickets:
        if ticket.id not in known:
            told = {"id": ticket.id, "title": ticket.title, "queue": ticket.queue}
            told |= {"priority": ticket.priority.value, "rule": ticket.rule}
            queue(connection, case, Occasion.TICKET, {"ticket": told})


def fired(connection: Connection, case: Case, rules: tuple[Fired, ...]) -> None:
    """Tell the destinations that rules name, each by its name."""
    by_name = {each.name: each.id for each in destinations_of(connection)}
    for each in rules:
        if to := by_name.get(each.then.webhook):
            why = [{"ground": r.ground.value, "said": r.said} for r in each.reasons]
            queue(connection, case, Occasion.RULE, {"rule": {"id": each.rule, "why": why}}, to)


def _held(case: Case) -> bool:
    """An insurer must not hear a model's word alone."""
    return case.kind.is_claim and not case.decision.complete


def _addressed(common: dict[str, Any], to: Destination) -> dict[str, Any]:
    return common | {"id": f"msg_{uuid4().hex}", "destination_id": to.id}
