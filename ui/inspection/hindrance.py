"""Why cases are not gone through, or one of them is not taken as it was proposed."""

from enum import StrEnum

from app.domain.case import Case
from app.domain.many.acceptance import Signed, accepted
from app.domain.open_items import open_items


class Hindrance(StrEnum):
    """OPEN_ITEMS: asks once, and holds no longer then. ALL_DONE: the review is at its end."""

    NOTHING_LEFT = "nothing_left"
    ALL_DONE = "all_done"
    NOTHING_PROPOSED = "nothing_proposed"
    NO_NAME = "no_name"
    OPEN_ITEMS = "open_items"


def hindrance_of(case: Case, signed: Signed, told: bool) -> Hindrance | None:
    """Why the case is not taken as it is proposed; told: its open items were told of already."""
    if not any(case.runs):
        return Hindrance.NOTHING_PROPOSED
    if not case.kind.has_findings:
        return None
    if not (case.decision.adjuster or signed.adjuster).strip():
        return Hindrance.NO_NAME
    if accepted(case, signed) is None:
        return Hindrance.NOTHING_PROPOSED
    if open_items(case) and not told:
        return Hindrance.OPEN_ITEMS
    return None
