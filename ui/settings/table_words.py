"""What an office's product table holds, or why it can't be used."""

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
    """(role of the label, words); None where no table is named."""
    if read is None:
        needed = _translate(
            "Products",
            "Columns product, price, stock, facts, date, with these names in the first row.",
        )
        return "small", needed
    if isinstance(read, TableUnusable):
        return "danger", sentence(read).what
    count = QCoreApplication.translate("Products", "%n products", "", len(read.lines))
    lines = [table_flaw_sentence(flaw) for flaw in read.flaws[:_SHOWN]]
    if left := len(read.flaws) - len(lines):
        lines.append(QCoreApplication.translate("Products", "… and %n more rows", "", left))
    return ("warn" if lines else "small"), "\n".join((count, *lines))
