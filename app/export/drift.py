"""What became of models' answers, month by month, as a table other programs open."""

import csv
import io
from collections.abc import Sequence
from statistics import median

from app.domain.figures.drift import Figure, MonthRow
from app.export.cells import harmless

_NAMES = (
    *("month", "host", "model", "model as named by the server", "template", "template version"),
    *("prompt version", "answers", "unusable", "findings judged", "accepted", "edited"),
    *("rejected", "added", "decided cases", "median seconds to decision"),
)


def as_csv(rows: Sequence[MonthRow]) -> bytes:
    """UTF-8 with a mark that spreadsheets know it by; counts, from which shares follow."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(_NAMES)
    for row in rows:
        table.writerow(_cells(row))
    return written.getvalue().encode("utf-8-sig")


def _cells(row: MonthRow) -> list[object]:
    of, series = row.counted, row.series
    names = (series.host, series.model, series.named, series.template)
    versions = (series.template_version, series.prompt_version)
    counts = {figure: of.share(figure).x for figure in Figure}
    return [
        f"{row.month:%Y-%m}",
        *map(harmless, (*names, *versions)),
        of.answers,
        counts[Figure.UNUSABLE],
        of.judged,
        of.accepted,
        counts[Figure.EDITED],
        counts[Figure.REJECTED],
        counts[Figure.ADDED],
        len(of.seconds),
        median(of.seconds) if of.seconds else "",
    ]
