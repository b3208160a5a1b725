"""Which cases a list shows."""

from dataclasses import dataclass, replace

from app.domain.words import Kind, Severity, Status


@dataclass(frozen=True, slots=True)
class Pictured:
    """A photo that cases are to have, or one like it. number, place: of its case, and which of its
    photos it is, from 1; prints: the fingerprints that count as the same picture."""

    number: str = ""
    place: int = 1
    prints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """All of what is set has to hold; nothing set: every case.

    text: each of its words begins a word of the case, or stands in one of its numbers. decided:
    whether somebody has decided. adjuster: whose the case is, or who decided. queue: in which a
    ticket of it is open. since, until: ISO
    dates of the last change by the calendar on the wall, both included; days: the last so many,
    today included, 0 for any. waiting: something is to be done. deleted: those put away, which
    are in no other list. picture: as it was when somebody asked for it. batch: id of the batch that
    made it, or asked about it."""

    text: str = ""
    kind: Kind | None = None
    status: Status | None = None
    severity: Severity | None = None
    decided: bool | None = None
    adjuster: str = ""
    queue: str = ""
    since: str = ""
    until: str = ""
    days: int = 0
    needs_photos: bool = False
    practice: bool | None = None
    waiting: bool = False
    deleted: bool = False
    picture: Pictured | None = None
    batch: str = ""

    @property
    def is_open(self) -> bool:
        """Nothing is asked for: every case."""
        return self.filters == CaseQuery() and not self.text.split()

    @property
    def filters(self) -> "CaseQuery":
        """Without what was typed."""
        return replace(self, text="")
