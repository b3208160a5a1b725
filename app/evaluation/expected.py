"""How long a question will take and what it will cost, before any is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from app.domain.figures.calls import Calls
from app.domain.strategy import Strategy
from app.errors import SetUnusable
from app.evaluation.kept_run import kept_run
from app.measured import run_lines, strategy_of
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.settings.price import cost_of


@dataclass(frozen=True, slots=True)
class Expected:
    """Of one case, looked at as is wanted. seconds: None where nothing tells; cost: an exact
    decimal, "" where nothing tells or the connection has no price."""

    seconds: float | None = None
    cost: str = ""
    currency: str = ""


def expected(
    runs: Path, connection: Connection, template: str, way: Strategy, calls: Sequence[Calls]
) -> Expected:
    """By its newest run with that template that looked so, else by one that looked otherwise or by
    what the office's questions by that template took and said, at the connection's price; looks
    are taken to be alike then. Blocks."""
    if connection.dialect is Dialect.PRACTICE:
        return Expected()
    lines = [
        line
        for line in run_lines(runs)
        if line.is_of(connection) and line.head.get("template") == template
    ]
    for line in sorted(lines, key=lambda line: strategy_of(line.head) != way):
        if told := _of_run(runs, line.id, connection):
            return _times(told, way.times / strategy_of(line.head).times)
    of_template = [each for each in calls if each.template == template]
    return _times(_of_office(of_template, connection), way.times)


def _times(told: Expected, many: float) -> Expected:
    cost = format((Decimal(told.cost) * Decimal(many)).normalize(), "f") if told.cost else ""
    return Expected(told.seconds and told.seconds * many, cost, told.currency)


def _of_run(runs: Path, run_id: str, connection: Connection) -> Expected | None:
    try:
        run = kept_run(runs, run_id)
    except SetUnusable:
        return None
    seconds = [each.seconds for each in run.answers if each.seconds]
    costs = [each.cost for each in run.answers if each.cost]
    if not seconds:
        return None
    cost = format(Decimal(sum(costs) / len(costs)).normalize(), "f") if costs else ""
    currency = run.currency or connection.price.currency
    return Expected(sum(seconds) / len(seconds), cost, currency)


def _of_office(calls: Iterable[Calls], connection: Connection) -> Expected:
    told = list(calls)
    made = sum(each.made for each in told)
    if not made:
        return Expected()
    tokens_in, tokens_out = (
        round(sum(getattr(each, name) for each in told) / made)
        for name in ("tokens_in", "tokens_out")
    )
    seconds = sum(each.seconds for each in told) / made
    price = connection.price
    return Expected(seconds or None, cost_of(price, tokens_in, tokens_out), price.currency)
