"""What a connection was measured on last."""

from pathlib import Path

from app.domain.evaluated import Measured
from app.evaluation.kept_runs import run_lines
from app.settings.settings import Connection


def measured(runs: Path, connection: Connection) -> Measured | None:
    """The newest run that came to its end; None where the connection was never measured. Blocks."""
    for line in run_lines(runs):
        if line.ended and line.is_of(connection):
            ended, on = line.ended, str(line.head["set"]["name"])
            return Measured(on, ended.at, ended.cases, ended.found, ended.right)
    return None
