"""What an office's product table holds, which rows were left out, or why it can't be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from app.errors import TableFlaw, TableUnusable
from ui.wording import sentence, table_flaw_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.details.price import PriceTable
    from app.office.products import ProductTable

_translate = QCoreApplication.translate
_SHOWN = 4


TableRead: TypeAlias = "ProductTable | TableUnusable | None"
PricesRead: TypeAlias = "tuple[PriceTable, tuple[TableFlaw, ...]] | TableUnusable | None"


def table_words(read: TableRead) -> tuple[str, str]:
    """(what is in it, what is wrong with it), "" where nothing is; None: no table is named."""
    if read is None:
        needed = _translate(
            "Products",
            "Columns product, price, stock, facts, date, with these names in the first row.",
        )
        return needed, ""
    if isinstance(read, TableUnusable):
        return "", sentence(read).what
    told = _translate("Products", "%Ln products", "", len(read.lines))
    return told, _left_out(read.flaws)


def price_words(read: PricesRead) -> tuple[str, str]:
    """The same of its price table."""
    if read is None:
        needed = _translate(
            "Products",
            "Columns part, action, severity, low, high, currency, date, source. Parts and actions "
            "as in the template, by name or code.",
        )
        return needed, ""
    if isinstance(read, TableUnusable):
        return "", sentence(read).what
    table, flaws = read
    told = _translate("Products", "%Ln ranges", "", len(table.lines))
    version = _translate("Products", "version %1").replace("%1", table.version)
    return f"{told} · {version}", _left_out(flaws)


def _left_out(flaws: Sequence[TableFlaw]) -> str:
    lines = [table_flaw_sentence(flaw) for flaw in flaws[:_SHOWN]]
    if left := len(flaws) - len(lines):
        lines.append(_translate("Products", "… and %n more", "", left))
    return "\n".join(lines)
