"""A case as one line of the list."""

from datetime import datetime
from typing import NamedTuple

from app.domain.case import Details
from app.domain.search.hit import Hit
from app.domain.words import Kind, Severity, Status


class CaseRow(NamedTuple):
    """One line of the case list; thumbnail: SHA-256 of the first photo's original, or "".
    assignee: whose it is, or ""; held: nothing of it may be deleted; deleted_at: None unless it
    was put away; hit: where what was searched for stands; details: of these only what its deadline
    follows from. A tuple, since many are made at once, and often."""

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
