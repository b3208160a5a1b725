"""What of a case's insides lists are filtered by."""

from enum import StrEnum

from app.domain.case import Case
from app.domain.mark import Lack
from app.domain.open_items import open_items
from app.domain.ticket import TicketState
from app.domain.words import RunState


class Trait(StrEnum):
    """UNDECIDED: photos are there and somebody has to judge. PHOTOS_WAIT: no model has looked at
    some. FAILED: the run that counts brought nothing to its end."""

    DECIDED = "decided"
    UNDECIDED = "undecided"
    PHOTOS_WAIT = "photoswait"
    FAILED = "failed"
    NEEDS_PHOTOS = "needsphotos"
    TICKET = "openticket"


# Any of them: something is to be done with the case.
TO_DO = (Trait.UNDECIDED, Trait.PHOTOS_WAIT, Trait.FAILED, Trait.TICKET)


def traits(case: Case) -> frozenset[Trait]:
    """All that hold."""
    judged, decided = case.kind.has_findings, case.decision.complete
    lost = (RunState.FAILED, RunState.INTERRUPTED)
    told = {
        Trait.DECIDED: judged and decided,
        Trait.UNDECIDED: judged and not decided and bool(case.photos),
        Trait.PHOTOS_WAIT: any(inspection.waits for inspection in case.inspections),
        Trait.FAILED: any(run.state in lost for run in case.runs),
        Trait.TICKET: any(ticket.state is TicketState.OPEN for ticket in case.tickets),
        Trait.NEEDS_PHOTOS: any(i.key.lack is Lack.PHOTO for i in open_items(case)),
    }
    return frozenset(trait for trait, holds in told.items() if holds)
