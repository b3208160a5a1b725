"""A copy of all cases as they were once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

DAYS, WEEKS, MONTHS = 7, 4, 6


@dataclass(frozen=True, slots=True)
class Backup:
    """at: when it was made, UTC; schema: of the database in it; cases: how many, None where it
    can't be told; sha256: of the file as it was when it passed SQLite's own check, "" where that
    was never noted."""

    path: Path
    at: datetime
    schema: int
    size_bytes: int
    cases: int | None = None
    sha256: str = ""

    @property
    def day(self) -> date:
        """By the calendar on the wall."""
        return self.at.astimezone().date()


def to_keep(backups: Iterable[Backup], limit_bytes: int) -> list[Backup]:
    """Of all there are those worth keeping, newest first: the newest of each of the last 7 days,
    4 weeks and 6 months on which one was made, and the one made before the newest upgrade. Where
    they are larger together than limit_bytes, the oldest go first; the newest always stays."""
    newest_first = sorted(backups, key=lambda backup: backup.at, reverse=True)
    kept = {
        *_newest_of_each(newest_first, lambda backup: backup.day, DAYS),
        *_newest_of_each(newest_first, lambda backup: backup.day.isocalendar()[:2], WEEKS),
        *_newest_of_each(newest_first, lambda backup: (backup.day.year, backup.day.month), MONTHS),
        *_newest_of_each(newest_first, lambda backup: backup.schema, 2),
    }
    return list(_within([each for each in newest_first if each in kept], limit_bytes))


def is_due(backups: Iterable[Backup], today: date) -> bool:
    """None was made today."""
    return all(backup.day < today for backup in backups)


def _newest_of_each(
    newest_first: Sequence[Backup], what: Callable[[Backup], object], most: int
) -> list[Backup]:
    found: dict[object, Backup] = {}
    for backup in newest_first:
        found.setdefault(what(backup), backup)
    return list(found.values())[:most]


def _within(newest_first: Sequence[Backup], limit_bytes: int) -> Iterator[Backup]:
    total = 0
    for place, backup in enumerate(newest_first):
        total += backup.size_bytes
        if place and total > limit_bytes:
            return
        yield backup
