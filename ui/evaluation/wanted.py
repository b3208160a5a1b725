"""A measurement as a person asks for it, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # numpy and the database's library take long to load
    from app.desk import Desk
    from app.domain.many.batch import Limits
    from app.domain.strategy import Strategy
    from app.evaluation.order import Evaluation
    from app.evaluation.preparing import Prepared
    from app.inspector import Order
    from app.settings.connection import Connection


@dataclass(frozen=True, slots=True)
class Wanted:
    """A measurement of the set that is prepared. limit: so many cases, 0 for all; strategy: how
    to look, None as the template says."""

    prepared: Prepared
    connection: Connection
    looks: int
    limit: int
    limits: Limits
    strategy: Strategy | None = None


async def as_wanted(desk: Desk, wanted: Wanted, order: Order) -> Evaluation:
    """It alone; order: how the connection is asked."""
    from app.evaluation.preparing import ordered

    order = replace(order, strategy=wanted.strategy)
    return await ordered(desk, wanted.prepared, order, wanted.looks, wanted.limit, wanted.limits)


async def every_way(desk: Desk, wanted: Wanted, order: Order, referee: str) -> list[Evaluation]:
    """One for each way of looking, to be compared. referee: another connection, "" for none."""
    from app.domain.strategy import usual_ways
    from app.evaluation.preparing import ordered

    asked = (replace(order, strategy=way) for way in usual_ways(referee))
    return [
        await ordered(desk, wanted.prepared, each, 1, wanted.limit, wanted.limits) for each in asked
    ]
