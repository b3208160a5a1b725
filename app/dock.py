"""What people at the dock do with parcels by scanning: open or make, decide, take back."""

import asyncio
from datetime import UTC, datetime

from app.desk import Desk
from app.domain.case import Case, Decision
from app.domain.parcel_reply import parcel_reply
from app.domain.read.scan import Command
from app.domain.who import Who
from app.domain.words import Kind, Severity, Status

# What each decision is called in the parcel template's list of actions.
ACTIONS = {Command.ACCEPT: "none", Command.REFUSE: "refuse", Command.NOTE: "note_exception"}
_CLAIMED = (ACTIONS[Command.REFUSE], ACTIONS[Command.NOTE])


async def open_or_make(desk: Desk, number: str, by: Who) -> Case:
    """The parcel's case of that number, the newest where there are several, a new one where there
    is none that is not closed: a parcel that comes back begins anew. Raises StoreError."""
    rows = await desk.store.numbered(number)
    parcels = (r for r in rows if r.kind is Kind.PARCEL and r.status is not Status.CLOSED)
    known = next((row.id for row in parcels), "")
    if known:
        return await desk.store.case(known)
    return await desk.store.new_case(Kind.PARCEL, by, number)


def decision(case: Case, command: Command, by: Who, licence: str) -> Decision:
    """As the person said it, as bad as the answers say. Without an answer a parcel that is accepted
    is taken for intact, and of any other nobody knows. Raises KeyError for another command."""
    told = parcel_reply(case)
    unseen = Severity.NONE if command is Command.ACCEPT else Severity.UNDETERMINED
    return Decision(
        told.severity or unseen,
        ACTIONS[command],
        told.wording if command is Command.NOTE else "",
        by.name,
        licence,
        by,
        datetime.now(UTC),
    )


def may_take_back(case: Case, photo_id: str) -> bool:
    """No model was asked about the photo."""
    runs = (run for inspection in case.inspections for run in inspection.runs)
    return not any(photo_id in run.asked.photo_ids for run in runs)


async def take_back(desk: Desk, case: Case, photo_id: str, by: Who) -> Case:
    """Without a photo no model was asked about; its file goes at the next start. Raises
    PhotoOnRecord where one was by now, StoreError."""
    photo = next(photo for photo in case.photos if photo.id == photo_id)
    await asyncio.to_thread(desk.files.doubt, photo.sha256)
    return await desk.store.remove_photo(case.id, photo_id, by)


def claim_is_due(case: Case) -> bool:
    """It was refused, or taken with an exception, and no report was written since."""
    at = case.decision.at
    claimed = case.decision.action in _CLAIMED and at is not None
    return claimed and not any(at is not None and report.at > at for report in case.reports)
