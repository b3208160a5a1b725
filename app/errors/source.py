"""What a batch is to be made of can't be used as it was said."""

from dataclasses import dataclass

from app.errors.base import AppError
from app.errors.product import TableUnusable


@dataclass(eq=False)
class BadPattern(AppError):
    """No pattern of file names; pattern: as it was typed."""

    pattern: str = ""


class SourceUnusable(TableUnusable):
    """A table of cases can't be read: no case is made of it."""
