"""What an office's own table says of a product."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableLine:
    """One row, as typed there. table: the file's name, "" where the office has named none; row:
    its number in the file with the heading as 1, 0 where the product is not in the table."""

    table: str = ""
    row: int = 0
    product: str = ""
    price: str = ""
    stock: str = ""
    facts: str = ""
    date: str = ""

    @property
    def known(self) -> bool:
        """The product is in the table."""
        return self.row > 0
