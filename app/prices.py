"""An office's price table: the only place a figure in money for findings comes from.

A CSV file (UTF-8; comma, semicolon or tab) with a heading. A row is found by exactly its part, its
action and its severity; each by its code, or by its name in any of the template's languages.
"""

import csv
import hashlib
import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path

from app.domain.price import Key, PriceLine, PriceTable, folded_name
from app.domain.words import Severity
from app.errors.product import TableFault, TableFlaw, TableUnusable
from app.products import MOST_CELL, MOST_ROWS, columns_of, plain_cell, rows_of

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
_FIGURE = re.compile(r"\d{1,9}(?:[.,]\d{1,2})?")


def read_prices(path: Path) -> tuple[PriceTable, tuple[TableFlaw, ...]]:
    """The table, and the rows that were left out. Blocks. Raises TableUnusable."""
    text, rows = rows_of(path)
    columns = columns_of(path.name, next(rows, []), _HEADINGS, _NEEDED)
    lines: dict[Key, PriceLine] = {}
    flaws: list[TableFlaw] = []
    try:
        for number, cells in enumerate(rows, 2):
            if number > MOST_ROWS:
                raise TableUnusable(path.name, number, TableFault.TOO_MANY, str(MOST_ROWS))
            if any(cell.strip() for cell in cells):
                _take(number, dict(zip(columns, map(plain_cell, cells), strict=False)), lines, flaws)
    except csv.Error as error:
        raise TableUnusable(path.name, 0, TableFault.NO_CSV, str(error)) from error
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return PriceTable(path.name, version, lines), tuple(flaws)


def _take(
    number: int, told: dict[str, str], lines: dict[Key, PriceLine], flaws: list[TableFlaw]
) -> None:
    line = _line(number, told)
    if isinstance(line, TableFlaw):
        flaws.append(line)
        return
    key = (folded_name(line.part), folded_name(line.action), line.severity)
    if key in lines:
        flaws.append(TableFlaw(number, TableFault.TWICE, str(lines[key].row)))
    else:
        lines[key] = line


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
    """Digits with at most two behind a point or comma: what sets thousands apart could be taken
    for the other, so there is none."""
    if not _FIGURE.fullmatch(text):
        return None
    return Decimal(text.replace(",", "."))
