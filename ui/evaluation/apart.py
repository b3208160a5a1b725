"""What of measuring is done on the network's loop, over a desk of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk import Desk
    from app.domain.who import Who
    from app.evaluation.order import Evaluation
    from app.evaluation.progress import Progress
    from app.measured import RunLine
    from app.wire.surroundings import Surroundings


async def ask_apart(
    desk: Desk, wanted: list[Evaluation], around: Surroundings, tell: Callable[[Progress], None]
) -> None:
    """Ask one after the other; being stopped ends it well, as all is kept. What the office keeps no
    longer goes before, and what it has not kept meanwhile behind; where it was stopped, the next
    time."""
    from app.evaluation.apart import desk_apart
    from app.evaluation.choosing import try_all
    from app.evaluation.forgetting import forget_gone
    from app.measured import runs_in

    with suppress(asyncio.CancelledError):
        async with desk_apart(desk.folder, around) as apart:
            await forget_gone(apart, desk)
            await try_all(apart, runs_in(desk.folder), wanted, tell, desk)
            await forget_gone(apart, desk)


async def remove_apart(
    desk: Desk,
    lines: tuple[RunLine, ...],
    whole_set: bool,
    by: Who,
    around: Surroundings,
    tell: Callable[[int, int], None],
) -> None:
    """Take runs away for good; whole_set: all there are of theirs. tell: cases that are gone, of
    how many. Being stopped ends it well, as the rest can be removed later."""
    from app.evaluation.apart import desk_apart
    from app.evaluation.removing import remove_runs

    with suppress(asyncio.CancelledError):
        async with desk_apart(desk.folder, around) as apart:
            await remove_runs(apart, desk.folder, lines, whole_set, by, tell)
