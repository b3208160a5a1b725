"""What an analysis will take, before it is begun."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.figures.calls import Calls
from app.domain.strategy import Strategy


@dataclass(frozen=True, slots=True)
class Estimate:
    """looks: those that are certain; more: at most so many further ones, which follow from what
    these see. asking, answering: money for the certain ones, exact decimals, "" where no price is
    set: what is sent, and what the longest answers add. seconds: they usually take, 0 where nobody
    knows."""

    strategy: Strategy
    looks: int
    more: int
    asking: str
    answering: str
    seconds: float = 0.0


def usual_seconds(calls: Iterable[Calls], template: str) -> float:
    """How long an answer by that template took on average in the newest month that has any; 0
    where there is none. calls: by month, the newest first."""
    own = (each for each in calls if each.template == template and each.made)
    newest = next(own, None)
    return newest.seconds / newest.made if newest else 0.0
