"""A case as one line of the list."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.case import Details
from app.domain.hit import Hit
from app.domain.words import Kind, Severity, Status


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list; thumbnail: SHA-256 of the first photo's original, or "".
    assignee: whose it is, or ""; held: nothing of it may be deleted; deleted_at: None unless it
    was put away; hit: where what was searched for stands;
    details: what its deadline follows from."""

    id: str
    number: str
    kind: Kind
    item: str
    status: Status
    severity: Severity | None
    changed_at: datetime
    thumbnail: str = ""
    practice: bool = False
    assignee: str = ""
    held: bool = False
    deleted_at: datetime | None = None
    hit: Hit | None = None
    details: Details = Details()
