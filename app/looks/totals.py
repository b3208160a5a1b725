"""What several looks come to, and what they took together."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.asking import Told
from app.domain.events import Repair, Warned
from app.domain.looking.looks import merge
from app.domain.merged import Merged
from app.domain.run import Run


def with_looks(run: Run, merged: Merged, came: Sequence[Run], tried: int) -> Run:
    """The run with the answer of those looks that came, at least one, of so many."""
    lost = tried - len(came)
    told, seen = merge(came, merged.strategy, run.id)
    ids = tuple(look.id for look in came)
    if lost:
        warned = Warned(Repair.LOOK_LOST, f"{lost}/{tried}")
        told = replace(told, warnings=(*told.warnings, warned))
    costs = [Decimal(look.cost) for look in came if look.cost]
    cost = format(sum(costs), "f") if len(costs) == len(came) else ""
    return replace(
        run,
        assessment=told,
        merged=replace(merged, looks=ids, seen=seen, lost=lost),
        told=_told(came),
        cost=cost,
        currency=came[0].currency if cost else "",
    )


def _told(came: Sequence[Run]) -> Told:
    tokens = [
        [told for look in came if (told := getattr(look.told, name)) is not None]
        for name in ("tokens_in", "tokens_out")
    ]
    counts = [sum(each) if len(each) == len(came) else None for each in tokens]
    return replace(
        came[0].told,
        tokens_in=counts[0],
        tokens_out=counts[1],
        seconds=sum(look.told.seconds for look in came),
        retries=sum(look.told.retries for look in came),
    )
