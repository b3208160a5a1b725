"""What is wrong with a database file, and what was saved of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.keeping.backup import Backup


class Harm(StrEnum):
    """MISSING: there are photos, reports or backups, and no database. NEWEST_GONE: the file beside
    it that held the newest changes is not there."""

    MISSING = "missing"
    EMPTY = "empty"
    BEGINNING = "beginning"
    CUT_SHORT = "cut_short"
    NEWEST_GONE = "newest_gone"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """backup: what could be read, to be put in place like any other; whole: cases in it that are
    as they were put on record; partly: numbers of those that lost something."""

    backup: Backup
    whole: int
    partly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """back: photos that are in the case again that the log knows; found: photos that are in new
    cases; cases: numbers of those."""

    back: int = 0
    found: int = 0
    cases: tuple[str, ...] = ()
