"""Which way of looking is worth what it takes: all of them on one set, gain beside cost."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from app.desk import Desk
from app.domain.many.batch import Limits, Spent
from app.domain.measured.evaluated import F1, Estimate
from app.domain.strategy import Strategy, Way
from app.errors import BudgetReached
from app.evaluation.comparing import Outcome, compared
from app.evaluation.figures import evaluated
from app.evaluation.freeing import free
from app.evaluation.kept_run import KeptRun, kept_run
from app.evaluation.order import Evaluation
from app.evaluation.progress import Progress
from app.evaluation.running import Evaluator
from app.measured import RunLine, differs_in_way, run_lines, strategy_of
from app.templates.looking import with_looking
from app.templates.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Tried:
    """A run by one way of looking. right: F1, of found and right together; beside: what that is
    beside one look, None for one look itself and where there is no run of it. seconds, cost: of a
    case."""

    run: str
    strategy: Strategy
    whole: bool
    right: Estimate
    seconds: Estimate
    cost: Estimate
    currency: str
    beside: Outcome | None


async def try_all(
    desk: Desk,
    folder: Path,
    wanted: Sequence[Evaluation],
    tell: Callable[[Progress], None],
    office: Desk | None = None,
) -> None:
    """One run after the other within the limits of the first, for all together; office as for
    Evaluator. Raises as Evaluator.run()."""
    left: Limits | None = wanted[0].limits
    last: Progress | None = None

    def heard(progress: Progress) -> None:
        nonlocal last
        last = progress
        tell(progress)

    for number, each in enumerate(wanted):
        if left is None:
            return
        within = replace(each, limits=left)
        evaluator = Evaluator(desk, folder, within, heard, office=office)
        try:
            left = await _measured(desk, evaluator, left)
        except BudgetReached as error:  # not one photo had all the looks of this way
            if number == 0 or last is None:
                raise
            tell(replace(last, stopped=error))
            return


def tried(folder: Path, line: RunLine) -> tuple[Tried, ...]:
    """All runs that differ from that one in how they looked alone, the newest of each way. Takes
    a moment. Raises SetUnusable."""
    runs = [kept_run(folder, each.id) for each in alike(run_lines(folder), line)]
    runs = [run for run in runs if run.answers]
    once = next((run for run in runs if _way(run).once), None)
    found = tuple(_tried(run, once) for run in sorted(runs, key=_order))
    once = None
    free(runs)
    return found


def alike(lines: Iterator[RunLine] | Sequence[RunLine], line: RunLine) -> list[RunLine]:
    """Those that differ from it in how they looked alone, the newest of each way."""
    found: dict[str, RunLine] = {}
    for each in lines:
        if each.id == line.id or differs_in_way(each, line):
            found.setdefault(str(each.head.get("strategy")), each)
    return list(found.values())


def take(shelf: Shelf, template_id: str, way: Strategy) -> str:
    """Have the template look so from now on; of one of the program's own a copy of the office's is
    made. The id of the one that does. Blocks. Raises TemplateError."""
    own = any(entry.id == template_id and entry.own for entry in shelf.entries())
    name = shelf.copy(template_id) if own else template_id
    shelf.save(name, with_looking(shelf.text(name), way))
    return name


def _tried(run: KeptRun, once: KeptRun | None) -> Tried:
    found = evaluated(run.photos, run.answers, int(run.head["seed"])).overall
    beside = None
    if once is not None and once is not run:
        both = compared(once.photos, once.answers, run.answers, int(run.head["seed"]))
        beside = both.differences[F1].outcome
    return Tried(
        run.id,
        _way(run),
        run.done,
        found[F1],
        found["seconds"],
        found["cost"],
        run.currency,
        beside,
    )


async def _measured(desk: Desk, evaluator: Evaluator, limits: Limits) -> Limits | None:
    """What it leaves of them; None also where it did not come to its end."""
    run = await evaluator.run()
    done, batch = run.done, str(run.head["batch"])
    held = [run]
    del run
    await asyncio.to_thread(free, held)
    if not done:
        return None
    stands = await desk.batches.progress(batch)
    return _left(limits, stands.batch.spent)


def _left(limits: Limits, spent: Spent) -> Limits | None:
    """What is left of a budget, None for nothing."""
    calls = limits.calls - spent.calls if limits.calls else 0
    money = Decimal(limits.money) - Decimal(spent.money or 0) if limits.money else Decimal(0)
    if (limits.calls and calls <= 0) or (limits.money and money <= 0):
        return None
    return replace(limits, calls=calls, money=format(money, "f") if limits.money else "")


def _way(run: KeptRun) -> Strategy:
    return strategy_of(run.head)


def _order(run: KeptRun) -> tuple[int, int]:
    way = _way(run)
    return list(Way).index(way.way), way.looks
