"""An office's price table: the only place a figure in money for findings comes from.

A CSV file (UTF-8; comma, semicolon or tab) with a heading. A row is found by exactly its part, its
action and its severity; each by its code, or by its name in any of the template's languages.
"""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

from app.domain.details.money import amount
from app.domain.details.price import Key, PriceLine, PriceTable, folded_name
from app.domain.words import Severity
from app.errors.product import PricesUnusable, TableFault, TableFlaw, TableUnusable
from app.office.csv_table import (
    MOST_CELL,
    Row,
    columns_of,
    is_too_wide,
    named,
    rows_of,
    text_of,
    told_as_unusable,
)

_HEADINGS = {
    "part": ("part", "teil", "bauteil", "部位"),
    "action": ("action", "maßnahme", "措施"),
    "severity": ("severity", "schwere", "严重程度"),
    "low": ("low", "from", "von", "最低价"),
    "high": ("high", "to", "bis", "最高价"),
    "currency": ("currency", "währung", "货币"),
    "date": ("date", "datum", "stand", "日期"),
    "source": ("source", "quelle", "来源"),
}
_NEEDED = ("part", "action", "severity", "low", "high", "currency")
_MOST = 1_000_000_000


def read_prices(path: Path) -> tuple[PriceTable, tuple[TableFlaw, ...]]:
    """The table, and the rows that were left out. Blocks. Raises PricesUnusable."""
    try:
        with told_as_unusable(path.name):
            text = text_of(path)
            lines, flaws = _table(path.name, rows_of(path.name, text))
    except TableUnusable as error:
        raise PricesUnusable(error.table, error.row, error.fault, error.detail) from error
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return PriceTable(path.name, version, lines), flaws


def prices_at(path: str) -> PriceTable | None:
    """The table named in the settings, None where none is or it can't be used: the screen says
    why. Blocks."""
    with suppress(PricesUnusable):
        return read_prices(Path(path))[0] if path else None
    return None


def _table(name: str, rows: Iterator[Row]) -> tuple[dict[Key, PriceLine], tuple[TableFlaw, ...]]:
    _, heading = next(rows, (1, []))
    columns = columns_of(name, heading, _HEADINGS, _NEEDED)
    lines: dict[Key, PriceLine] = {}
    flaws: list[TableFlaw] = []
    for number, cells in rows:
        line = _line(number, named(columns, cells))
        if is_too_wide(columns, cells):
            line = TableFlaw(number, TableFault.TOO_WIDE)
        if isinstance(line, TableFlaw):
            flaws.append(line)
            continue
        key = (folded_name(line.part), folded_name(line.action), line.severity)
        if key in lines:
            flaws.append(TableFlaw(number, TableFault.SAME_KEY, str(lines[key].row)))
        else:
            lines[key] = line
    return lines, tuple(flaws)


def _line(number: int, told: dict[str, str]) -> PriceLine | TableFlaw:
    for column in _HEADINGS:
        if len(told.get(column, "")) > MOST_CELL:
            return TableFlaw(number, TableFault.TOO_LONG, column)
    for column in _NEEDED:
        if not told.get(column):
            return TableFlaw(number, TableFault.EMPTY_CELL, column)
    try:
        severity = Severity(told["severity"].casefold())
    except ValueError:
        return TableFlaw(number, TableFault.NO_SEVERITY, ", ".join(Severity))
    low, high = _figure(told["low"]), _figure(told["high"])
    if low is None or high is None:
        return TableFlaw(number, TableFault.NO_FIGURE, told["low" if low is None else "high"][:40])
    if low > high:
        return TableFlaw(number, TableFault.WRONG_ORDER)
    return PriceLine(
        told["part"], told["action"], severity, low, high, told["currency"],
        told.get("date", ""), told.get("source", ""), number,
    )  # fmt: skip


def _figure(text: str) -> Decimal | None:
    """Below a thousand million, with at most two digits behind a point or comma; what sets
    thousands apart is read where it can't be taken for the other."""
    told = amount(text)
    return told if told is not None and told < _MOST else None
