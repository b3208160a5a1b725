"""What a connection was measured on last."""

from decimal import Decimal
from pathlib import Path

from app.domain.evaluated import Measured
from app.errors import SetUnusable
from app.evaluation.kept_run import kept_run
from app.evaluation.kept_runs import RunLine, run_lines
from app.settings.settings import Connection


def measured(runs: Path, connection: Connection) -> Measured | None:
    """The newest run that came to its end; None where the connection was never measured. Blocks."""
    for line in run_lines(runs):
        if line.ended and line.is_of(connection):
            ended, on = line.ended, str(line.head["set"]["name"])
            took = _took(runs, line)
            return Measured(on, ended.at, ended.cases, ended.found, ended.right, *took)
    return None


def _took(runs: Path, line: RunLine) -> tuple[int, str, str]:
    """Questions, their price, its currency."""
    try:
        run = kept_run(runs, line.id)
    except SetUnusable:
        return 0, "", ""
    costs = [Decimal(str(each.cost)) for each in run.answers if each.cost]
    price = format(sum(costs, Decimal()).normalize(), "f") if costs else ""
    return len(run.answers), price, run.currency
