"""An office's product table: the only place price and stock of a product come from.

The rule by which a product named by a model is found: a row's name must consist of exactly the
words of the product named, with or without its brand, in any order. Words are runs of letters or
of digits, single Chinese characters, and «+» or «plus»; case, spaces and other signs do not
matter. So «iPhone 13 Pro» is never taken for «iPhone 13», whatever a table leaves out.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.events import Repair, TableLineFound, Warned
from app.domain.field import FieldValue
from app.domain.product import TableLine
from app.errors.product import TableFault, TableFlaw, TableUnusable
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
    "product": ("product", "produkt", "artikel", "商品", "产品"),
    "price": ("price", "preis", "价格"),
    "stock": ("stock", "bestand", "库存"),
    "facts": ("facts", "angaben", "说明"),
    "date": ("date", "datum", "stand", "日期"),
}
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+|\d+|\+")

Key = frozenset[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class ProductTable:
    """name: the file's; lines by the words of their product; flaws: rows that were left out."""

    name: str
    lines: dict[Key, TableLine]
    flaws: tuple[TableFlaw, ...] = ()

    def find(self, product: str, brand: str) -> TableLine:
        """The row of that product, a line without a row where there is none."""
        own, of_brand = _words(product), _words(brand)
        bare = own - of_brand
        keys = [_key(bare), _key(bare + of_brand)] if bare else []
        found = (self.lines[key] for key in keys if key in self.lines)
        return next(found, TableLine(self.name))


def look_up(path: str, fields: tuple[FieldValue, ...]) -> TableLine:
    """What the table at path says of the product an answer names; nothing where none is set or
    the model does not know the product. Blocks. Raises TableUnusable."""
    if not path:
        return TableLine()
    said = {field.code: field.text for field in fields}
    table = read_table(Path(path))
    if said.get("certainty") == "unknown":
        return TableLine(table.name)
    return table.find(said.get("product", ""), said.get("brand", ""))


def office_says(path: str, fields: tuple[FieldValue, ...]) -> tuple[Warned | TableLineFound, ...]:
    """The same as events of an assessment, a table that can't be read as one of them. Blocks."""
    try:
        return (TableLineFound(look_up(path, fields)),)
    except TableUnusable as error:
        return Warned(Repair.NO_TABLE, error.table), TableLineFound(TableLine(error.table))


def read_table(path: Path) -> ProductTable:
    """The table in a CSV file. Blocks.

    Raises TableUnusable where nothing can be read; a row that can't is left out and told.
    """
    with told_as_unusable(path.name):
        return _table(path.name, rows_of(path.name, text_of(path)))


def _table(name: str, rows: Iterator[Row]) -> ProductTable:
    _, heading = next(rows, (1, []))
    columns = columns_of(name, heading, _HEADINGS, ("product",))
    lines: dict[Key, TableLine] = {}
    flaws = []
    for number, cells in rows:
        line = replace(TableLine(**_told(columns, cells)), table=name, row=number)
        key = _key(_words(line.product))
        if flaw := _flaw(columns, cells, line, lines.get(key)):
            flaws.append(flaw)
        else:
            lines[key] = line
    return ProductTable(name, lines, tuple(flaws))


def _told(columns: list[str], cells: list[str]) -> dict[str, Any]:
    return dict(named(columns, cells))


def _flaw(
    columns: list[str], cells: list[str], line: TableLine, same: TableLine | None
) -> TableFlaw | None:
    long = (column for column in _HEADINGS if len(getattr(line, column)) > MOST_CELL)
    if is_too_wide(columns, cells):
        return TableFlaw(line.row, TableFault.TOO_WIDE)
    if not _words(line.product):
        return TableFlaw(line.row, TableFault.NO_NAME)
    if column := next(long, ""):
        return TableFlaw(line.row, TableFault.TOO_LONG, column)
    return TableFlaw(line.row, TableFault.TWICE, str(same.row)) if same else None


def _words(name: str) -> Counter[str]:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return Counter("plus" if word == "+" else word for word in _WORD.findall(plain))


def _key(words: Counter[str]) -> Key:
    return frozenset(words.items())
