"""What is written about batches. Everything runs inside one transaction."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, exists, insert, select, update

from app.domain.many.batch import (
    Batch,
    BatchState,
    Failure,
    Job,
    JobState,
    Limits,
    Priority,
    Spent,
)
from app.domain.run import Run
from app.errors import BudgetReached, NotInStore
from app.store.base import rows
from app.store.base.batch_tables import batches, jobs
from app.store.base.people import everybody, number_of
from app.store.batches import arrivals
from app.store.batches.jobs import counted, has_answer

OUT_OF_BUDGET = BudgetReached.__name__


def add(connection: Connection, batch: Batch) -> None:
    """A new one."""
    row = rows.flat(batch, leave=("by", "limits", "spent", "arriving"))
    row |= rows.flat(batch.limits, "limits_") | rows.flat(batch.spent, "spent_")
    row |= arrivals.columns(batch.arriving)
    connection.execute(insert(batches), row | {"by": number_of(connection, batch.by)})


def listed(connection: Connection, limit: int) -> tuple[Batch, ...]:
    """The newest first."""
    asked = select(batches).order_by(batches.c.seq.desc()).limit(limit)
    return _built(connection, asked)


def going(connection: Connection) -> tuple[Batch, ...]:
    """Those that are to go on and have something left, the most urgent first; where there is no
    budget for more questions, those with answers that are still to be read."""
    left = jobs.c.state.in_([JobState.WAITING, JobState.WORKING])
    some = exists().where(jobs.c.batch_id == batches.c.id, left)
    answered = batches.c.later.is_(True) & (batches.c.why == OUT_OF_BUDGET) & _answered()
    goes = (batches.c.state == BatchState.GOING) & some
    asked = select(batches).where(goes | answered)
    asked = asked.order_by(batches.c.seq)
    return tuple(sorted(_built(connection, asked), key=lambda each: each.priority.weight))


def awaiting(connection: Connection) -> tuple[Batch, ...]:
    """Those that are to go on with what comes into a folder."""
    goes = batches.c.state == BatchState.GOING, batches.c.arriving_folder != ""
    return _built(connection, select(batches).where(*goes).order_by(batches.c.seq))


def found(connection: Connection, batch_id: str) -> Batch:
    """Raises NotInStore."""
    told = _built(connection, select(batches).where(batches.c.id == batch_id))
    if not told:
        raise NotInStore(what="batch", id=batch_id)
    return told[0]


def set_state(
    connection: Connection, batch_id: str, state: BatchState, why: Failure | None = None
) -> None:
    """why: what paused it, None for a person."""
    why = why or Failure("")
    _set(connection, batch_id, {"state": state, "why": why.code, "why_data": why.data})


def set_limits(connection: Connection, batch_id: str, limits: Limits, priority: Priority) -> None:
    """From now on; what paused it is for the person to say."""
    _set(connection, batch_id, rows.flat(limits, "limits_") | {"priority": priority})


def may_ask(connection: Connection, batch_id: str, likely: str = "") -> bool:
    """One question more is within its limits, and counts as asked from now on. Those under way are
    taken to cost what one has cost so far, or, before one was answered, what is likely."""
    batch = found(connection, batch_id)
    spent, limits = batch.spent, batch.limits
    if limits.calls and spent.calls >= limits.calls:
        return False
    known = spent.answered and spent.money
    if limits.money and (known or likely):
        each = Decimal(spent.money) / spent.answered if known else Decimal(likely)
        if each * (spent.calls + 1) > Decimal(limits.money):
            return False
    _set(connection, batch_id, {"spent_calls": spent.calls + 1})
    return True


def not_asked(connection: Connection, batch_id: str) -> None:
    """One that counted as asked was not."""
    calls = found(connection, batch_id).spent.calls
    _set(connection, batch_id, {"spent_calls": max(0, calls - 1)})


def count(connection: Connection, job: Job, run: Run) -> None:
    """What an answer has cost, once; nothing where it was known. Calls count as they are made."""
    if counted(connection, job.id, run.id):
        return
    spent = found(connection, job.batch_id).spent
    if run.taken is not None:
        spent = replace(spent, known=spent.known + 1)
    else:
        told, money = run.told, spent.money
        if run.cost:
            money = format(Decimal(money or 0) + Decimal(run.cost), "f")
        more = max(0, len(run.merged.looks) + run.merged.lost - 1) if run.merged else 0
        spent = replace(
            spent,
            answered=spent.answered + 1 + more,
            tokens_in=spent.tokens_in + (told.tokens_in or 0),
            tokens_out=spent.tokens_out + (told.tokens_out or 0),
            money=money,
            currency=run.currency or spent.currency,
        )
    _set(connection, job.batch_id, rows.flat(spent, "spent_"))


def _answered() -> Any:
    here = jobs.c.batch_id == batches.c.id, jobs.c.state == JobState.WAITING
    return exists().where(*here, jobs.c.away.is_(False), has_answer())


def _set(connection: Connection, batch_id: str, values: dict[str, Any]) -> None:
    connection.execute(update(batches).where(batches.c.id == batch_id).values(values))


def _built(connection: Connection, asked: Any) -> tuple[Batch, ...]:
    people = everybody(connection)
    return tuple(
        rows.built(
            Batch,
            row,
            by=people[row["by"]],
            limits=rows.built(Limits, row, "limits_"),
            spent=rows.built(Spent, row, "spent_"),
            arriving=arrivals.arriving_from(row),
        )
        for row in connection.execute(asked).mappings()
    )
