"""What a connection was measured on last, with what that took."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app.domain.measured.evaluated import Measured
from app.errors import SetUnusable
from app.evaluation.kept_run import kept_run
from app.measured import last_of, measured, run_lines
from app.settings.connection import Connection


def measured_with_price(runs: Path, connection: Connection) -> Measured | None:
    """None where it never was. Blocks."""
    found = measured(runs, connection)
    line = last_of(run_lines(runs), connection) if found else None
    if found is None or line is None:
        return found
    try:
        run = kept_run(runs, line.id)
    except SetUnusable:
        return found
    costs = [Decimal(str(each.cost)) for each in run.answers if each.cost]
    price = format(sum(costs, Decimal()).normalize(), "f") if costs else ""
    return replace(found, questions=len(run.answers), price=price, currency=run.currency)
