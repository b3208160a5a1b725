"""The count of calls, kept as they end: it outlives the cases they were made for, and is read at a
glance however many there were."""

from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, insert, null, select, update

from app.domain.figures.calls import Calls
from app.domain.figures.period import day_of
from app.domain.words import Kind
from app.store.base.columns import NUMBER, PROSE, WHOLE
from app.store.base.making import key, must, of, texts
from app.store.base.tables import METADATA, cases, inspections, runs

# day, kind: "" in rows from before these were counted.
calls = Table(
    "calls",
    METADATA,
    key(),
    *texts("month", "day", "template", "kind"),
    *(must(name, WHOLE) for name in ("made", "saved", "tokens_in", "tokens_out")),
    must("seconds", NUMBER),
)

_OF = ("month", "day", "template", "kind")
_COUNTED = ("made", "saved", "tokens_in", "tokens_out", "seconds")

# cost: an exact decimal.
spent = Table(
    "spent",
    METADATA,
    key(),
    of("calls", "calls", "seq"),
    must("currency", PROSE),
    must("cost", PROSE),
)


# Put together once: somebody waits for every answer that is counted.
_PLACE = select(calls.c.seq).where(*(calls.c[n] == bindparam(n) for n in _OF))
_GROW = (
    update(calls)
    .where(calls.c.seq == bindparam("place"))
    .values({calls.c[name]: calls.c[name] + bindparam(f"more_{name}") for name in _COUNTED})
)


def count(connection: Connection, table: Table, own_id: str) -> None:
    """Add a run or turn that has just ended; table: the one it lies in. Practice calls nobody, nor
    does what was merged from looks, which are counted each."""
    row = connection.execute(_ended(table), {"own_id": own_id}).one()
    if row.practice or row.merged is not None:
        return
    at = {"month": month_of(row.started_at), "day": day_of(row.started_at).isoformat()}
    place = _row(connection, at | {"template": row.asked_template, "kind": str(row.kind)})
    saved = int(row.taken is not None)
    added = {"made": 1 - saved, "saved": saved, "tokens_in": row.told_tokens_in or 0}
    added |= {"tokens_out": row.told_tokens_out or 0, "seconds": row.told_seconds}
    grown = {f"more_{name}": value for name, value in added.items()}
    connection.execute(_GROW, grown | {"place": place})
    if row.cost:
        _spend(connection, place, row.currency, Decimal(row.cost))


def counted(connection: Connection, first: str = "", last: str = "9") -> tuple[Calls, ...]:
    """Every day, template and kind of case there were calls in; first, last: months, both
    included."""
    money: defaultdict[int, list[tuple[str, Decimal]]] = defaultdict(list)
    for place, currency, cost in connection.execute(
        select(spent.c.calls, spent.c.currency, spent.c.cost).order_by(spent.c.currency)
    ):
        money[place].append((currency, Decimal(cost)))
    asked = select(calls).where(calls.c.month.between(first, last)).order_by(calls.c.seq)
    return tuple(
        Calls(
            row.month,
            row.template,
            row.made,
            row.saved,
            row.tokens_in,
            row.tokens_out,
            row.seconds,
            tuple(money[row.seq]),
            row.day,
            Kind(row.kind) if row.kind else None,
        )
        for row in connection.execute(asked)
    )


def month_of(at: datetime) -> str:
    """The month on the wall: «2026-11»."""
    return f"{at.astimezone():%Y-%m}"


@cache
def _ended(table: Table) -> Select[Any]:
    """What is counted of a run or turn of that table."""
    asked_of = inspections.join(cases)
    source = (table if table is runs else table.join(runs)).join(asked_of)
    practice = table.c.asked_practice if table is runs else table.c.sent_practice
    taken = table.c.taken if table is runs else null()
    merged = table.c.merged if table is runs else null()
    told = [table.c[f"told_{name}"] for name in ("tokens_in", "tokens_out", "seconds")]
    asked = select(
        table.c.started_at,
        practice.label("practice"),
        taken.label("taken"),
        merged.label("merged"),
        runs.c.asked_template,
        cases.c.kind,
        *told,
        table.c.cost,
        table.c.currency,
    )
    return asked.select_from(source).where(table.c.id == bindparam("own_id"))


def _row(connection: Connection, of: dict[str, str]) -> int:
    known = connection.execute(_PLACE, of).scalar()
    if known is None:
        connection.execute(insert(calls), of | dict.fromkeys(_COUNTED, 0))
        known = connection.execute(_PLACE, of).scalar_one()
    return int(known)


def _spend(connection: Connection, place: int, currency: str, cost: Decimal) -> None:
    here = spent.c.calls == place, spent.c.currency == currency
    before = connection.execute(select(spent.c.cost).where(*here)).scalar()
    if before is None:
        told = {"calls": place, "currency": currency, "cost": str(cost)}
        connection.execute(insert(spent), told)
        return
    total = str(Decimal(before) + cost)
    connection.execute(update(spent).where(*here).values(cost=total))
