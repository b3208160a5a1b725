"""What an office's product table holds, which rows were left out, or why it can't be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.errors import TableUnusable
from ui.wording import sentence, table_flaw_sentence

if TYPE_CHECKING:
    from app.products import ProductTable

_translate = QCoreApplication.translate
_SHOWN = 4


def table_words(read: ProductTable | TableUnusable | None) -> tuple[str, str]:
    """(what is in it, what is wrong with it), "" where nothing is; None: no table is named."""
    if read is None:
        needed = _translate(
            "Products",
            "Columns product, price, stock, facts, date, with these names in the first row.",
        )
        return needed, ""
    if isinstance(read, TableUnusable):
        return "", sentence(read).what
    one, many = _translate("Products", "1 product"), _translate("Products", "%1 products")
    count = len(read.lines)
    lines = [table_flaw_sentence(flaw) for flaw in read.flaws[:_SHOWN]]
    if left := len(read.flaws) - len(lines):
        more = _translate("Products", "… and %1 more")
        lines.append(more.replace("%1", str(left)))
    return one if count == 1 else many.replace("%1", str(count)), "\n".join(lines)
