"""What a row of the case list says."""

from datetime import UTC, date, datetime
from functools import lru_cache

from app.domain.case import Details
from app.domain.details.deadline import NEAR_DAYS, Groups, deadline, today
from app.domain.search.case_row import CaseRow
from app.domain.words import Kind, Status
from ui.cases.when import when
from ui.wording import (
    deleted_word,
    due_words,
    held_word,
    kind_word,
    listed,
    practice_word,
    severity_word,
    status_word,
)


def about(row: CaseRow) -> str:
    """The second line of a row: what became of it, and what it is about."""
    kind = "" if row.kind is Kind.VEHICLE and row.item else kind_word(row.kind)
    practice = practice_word() if row.practice else ""
    return " · ".join(part for part in (*_filed(row), practice, kind, row.item) if part)


def spoken(row: CaseRow, left: int | None) -> str:
    """The whole row for a screen reader; left: days until its deadline."""
    parts = (
        row.number,
        severity_word(row.severity),
        "" if left is None else due_words(left),
        about(row),
        "" if row.status is Status.CLOSED else status_word(row.status),
        row.hit.text if row.hit else "",
        when(row.changed_at, datetime.now(UTC)),
    )
    return listed(parts)


def days_left(row: CaseRow, groups: Groups) -> int | None:
    """Days until the row's deadline, where it is near or over; below 0: so many over."""
    known = row.details.facts or row.details.date_of_loss
    if row.deleted_at is not None or not known:
        return None
    last = _last_day(row.kind, row.number, row.details, row.status, groups)
    left = (last - today(datetime.now(UTC))).days if last else None
    return left if left is not None and left <= NEAR_DAYS else None


def _filed(row: CaseRow) -> tuple[str, ...]:
    """What keeps a person from going on with it as with any other."""
    held = held_word() if row.held else ""
    if row.deleted_at is not None:
        return deleted_word(), held
    return status_word(row.status) if row.status is Status.CLOSED else "", held


@lru_cache(maxsize=1024)  # rows are drawn over and over while a person scrolls
def _last_day(
    kind: Kind, number: str, details: Details, status: Status, groups: Groups
) -> date | None:
    found = deadline(kind, number, details, status, groups)
    return found.last if found else None
