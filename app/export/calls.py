"""The count of calls as a table other programs open."""

import csv
import io
from collections.abc import Sequence

from app.domain.figures.calls import Calls
from app.export.cells import harmless

_NAMES = ("month", "template", "calls", "saved", "tokens in", "tokens out", "seconds")


def as_csv(every: Sequence[Calls]) -> bytes:
    """UTF-8 with a mark that spreadsheets know it by; money in a column for each currency, exact,
    empty where no connection had a price."""
    currencies = sorted({currency for each in every for currency, _ in each.money})
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(map(harmless, (*_NAMES, *(f"money {name}".strip() for name in currencies))))
    for each in every:
        money = dict(each.money)
        told = (each.made, each.saved, each.tokens_in, each.tokens_out, f"{each.seconds:.1f}")
        sums = (f"{money[name]:f}" if name in money else "" for name in currencies)
        table.writerow([harmless(each.month), harmless(each.template), *told, *sums])
    return written.getvalue().encode("utf-8-sig")
