"""Cases and their findings as CSV."""

import csv
import io
from collections.abc import Iterable

from app.domain.case import Case
from app.export.cells import told
from app.export.columns import OF_CASE, OF_FINDING, rows_of

_COLUMNS = (*OF_CASE, *OF_FINDING)


def as_csv(cases: Iterable[Case]) -> bytes:
    """One row a finding, comma-separated as in RFC 4180; UTF-8 with a mark at its beginning, since
    spreadsheets take it for something else without."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(name for name, _ in _COLUMNS)
    for case in cases:
        for row in rows_of(case):
            table.writerow(told(take(row)) for _, take in _COLUMNS)
    return written.getvalue().encode("utf-8-sig", errors="replace")
