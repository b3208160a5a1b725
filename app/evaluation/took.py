"""What a connection was measured on last, with what that took."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app.domain.measured.evaluated import Measured
from app.errors import SetUnusable
from app.evaluation.kept_run import kept_run
from app.measured import run_lines
from app.measured_last import Like, counting, measured
from app.settings.connection import Connection


def measured_with_price(runs: Path, connection: Connection, used: Like) -> Measured | None:
    """None where it never was; used: as for counting. Blocks."""
    line = counting(run_lines(runs), connection, used)
    found = measured(line, used)
    if found is None or line is None:
        return None
    try:
        run = kept_run(runs, line.id)
    except SetUnusable:
        return found
    costs = [Decimal(str(each.cost)) for each in run.answers if each.cost]
    price = format(sum(costs, Decimal()).normalize(), "f") if costs else ""
    return replace(found, questions=len(run.answers), price=price, currency=run.currency)
