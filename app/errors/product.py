"""An office's product or price table can't be used, or not all of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors.base import AppError


class TableFault(StrEnum):
    """What is wrong with the table, or with one row of it."""

    UNREADABLE = "unreadable"  # detail: what the system says
    TOO_LARGE = "too_large"  # detail: MB allowed
    NO_UTF8 = "no_utf8"
    NO_CSV = "no_csv"  # detail: what the reader says
    NO_COLUMN = "no_column"  # detail: the column that is missing
    COLUMN_TWICE = "column_twice"  # detail: the column
    TOO_MANY = "too_many"  # detail: rows allowed
    NO_NAME = "no_name"  # a row without a product
    TOO_WIDE = "too_wide"  # a row with more cells than the heading
    TOO_LONG = "too_long"  # detail: the column
    TWICE = "twice"  # detail: the row that names the same product
    EMPTY_CELL = "empty_cell"  # detail: the column
    NO_SEVERITY = "no_severity"  # detail: the severities there are
    NO_FIGURE = "no_figure"  # detail: what stands there
    WRONG_ORDER = "wrong_order"  # the range ends below its beginning
    NO_TEXT = "no_text"  # of no known encoding
    NO_WORKBOOK = "no_workbook"
    LOCKED = "locked"  # by a password
    EMPTY = "empty"
    SAME_KEY = "same_key"  # detail: the row with the same part, action and severity


@dataclass(frozen=True, slots=True)
class TableFlaw:
    """row: as a spreadsheet counts, the heading being 1; 0 where the whole table is meant."""

    row: int
    fault: TableFault
    detail: str = ""


@dataclass(eq=False)
class TableUnusable(AppError):
    """table: the file's name; nothing is known of any product."""

    table: str = ""
    row: int = 0
    fault: TableFault = TableFault.UNREADABLE
    detail: str = ""


class PricesUnusable(TableUnusable):
    """The same of the price table: no range is shown for any finding."""
