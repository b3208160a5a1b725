"""An office's product table: the only place price and stock of a product come from.

The rule by which a product named by a model is found: a row's name must consist of exactly the
words of the product named, with or without its brand, in any order. Words are runs of letters or
of digits, single Chinese characters, and «+» or «plus»; case, spaces and other signs do not
matter. So «iPhone 13 Pro» is never taken for «iPhone 13», whatever a table leaves out.
"""

import csv
import io
import re
import stat
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

MOST_BYTES, MOST_ROWS, MOST_CELL = 5_000_000, 50_000, 400
_HEADINGS = {
    "product": ("product", "produkt", "artikel", "商品", "产品"),
    "price": ("price", "preis", "价格"),
    "stock": ("stock", "bestand", "库存"),
    "facts": ("facts", "angaben", "说明"),
    "date": ("date", "datum", "stand", "日期"),
}
_DELIMITERS = ",;\t"
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+|\d+|\+")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")

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
    """The table in a CSV file: UTF-8, with commas, semicolons or tabs, and a heading. Blocks.

    Raises TableUnusable where nothing can be read; a row that can't is left out and told.
    """
    try:
        text = _text(path)
        delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
        return _table(path.name, csv.reader(io.StringIO(text), delimiter=delimiter, strict=True))
    except (OSError, ValueError) as error:  # a name no system knows is a ValueError
        said = getattr(error, "strerror", None) or str(error)
        raise TableUnusable(path.name, 0, TableFault.UNREADABLE, said) from error
    except csv.Error as error:
        raise TableUnusable(path.name, 0, TableFault.NO_CSV, str(error)) from error


def _text(path: Path) -> str:
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise TableUnusable(path.name)
    if found.st_size > MOST_BYTES:
        raise TableUnusable(path.name, 0, TableFault.TOO_LARGE, str(MOST_BYTES // 1_000_000))
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = 1 + error.object.count(b"\n", 0, error.start)
        raise TableUnusable(path.name, row, TableFault.NO_UTF8) from error


def _table(name: str, rows: Iterator[list[str]]) -> ProductTable:
    columns = _columns(name, next(rows, []))
    lines: dict[Key, TableLine] = {}
    flaws = []
    for number, cells in enumerate(rows, 2):
        if number > MOST_ROWS:
            raise TableUnusable(name, number, TableFault.TOO_MANY, str(MOST_ROWS))
        if not any(cell.strip() for cell in cells):
            continue
        line = replace(_line(columns, cells), table=name, row=number)
        key = _key(_words(line.product))
        if flaw := _flaw(columns, cells, line, lines.get(key)):
            flaws.append(flaw)
        else:
            lines[key] = line
    return ProductTable(name, lines, tuple(flaws))


def _columns(name: str, heading: list[str]) -> list[str]:
    """Our name of each column, "" for one that is not used."""
    known = {word: column for column, words in _HEADINGS.items() for word in words}
    columns = [known.get(cell.strip().casefold(), "") for cell in heading]
    if "product" not in columns:
        raise TableUnusable(name, 1, TableFault.NO_COLUMN, "product")
    for column, count in Counter(filter(None, columns)).items():
        if count > 1:
            raise TableUnusable(name, 1, TableFault.COLUMN_TWICE, column)
    return columns


def _line(columns: list[str], cells: list[str]) -> TableLine:
    told: dict[str, Any] = {
        column: _CONTROLS.sub(" ", cell).strip()
        for column, cell in zip(columns, cells, strict=False)
        if column
    }
    return TableLine(**told)


def _flaw(
    columns: list[str], cells: list[str], line: TableLine, same: TableLine | None
) -> TableFlaw | None:
    long = (column for column in _HEADINGS if len(getattr(line, column)) > MOST_CELL)
    if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
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
