"""What was done to a case elsewhere comes into the case that is here: rows first, then the log."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.domain.case import Case
from app.domain.filing import Act
from app.domain.merging import CLOSED, Choice, Conflict, Place, Plan, Spot
from app.domain.who import Who
from app.errors import CaseFileFlaw, CaseFileRefused, CaseNotMerged, MergeFlaw
from app.store.base import log
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.carrying.case_rows import Rows, rows_of
from app.store.carrying.mergeable import photos_of, plan_of
from app.store.carrying.merging_reports import put_reports
from app.store.carrying.merging_rows import PUT, From, bring_drawn, bring_photos
from app.store.carrying.photo_sets import arranged
from app.store.carrying.taking_in import keep_log, keep_templates, numbers_of
from app.store.cases import case_photos, filing
from app.store.cases.changing import finish


@dataclass(frozen=True, slots=True)
class Merge:
    """What a person agreed to. plan: as it was shown; sha256: of the file."""

    plan: Plan
    choices: Mapping[Place, Choice]
    by: Who
    sha256: str


def merge_in(connection: Connection, case_id: str, theirs: Rows, agreed: Merge) -> Case:
    """All of it in one transaction. Raises CaseNotMerged, also where the case here was changed
    since the plan was made, and CaseFileRefused."""
    if plan_of(connection, case_id, theirs) != agreed.plan:
        raise CaseNotMerged(flaw=MergeFlaw.CHANGED_SINCE)
    ours, taken = rows_of(connection, case_id), agreed.plan.taken(agreed.choices)
    numbers = numbers_of(connection, theirs, ours)
    sets = arranged(ours, theirs, photos_of(agreed.plan, theirs))
    given = From(case_id, theirs, ours, numbers, sets)
    try:
        _put_rows(connection, taken, given, agreed.by)
    except IntegrityError as error:
        raise CaseFileRefused(flaw=CaseFileFlaw.CLASHES) from error
    keep_log(connection, theirs, numbers, case_id)
    for change in (*_brought(taken, agreed.by), *_settled(agreed)):
        log.add(connection, case_id, change)
    return finish(connection, case_id, _merged(theirs, agreed))


def _put_rows(connection: Connection, taken: Sequence[Place], given: From, by: Who) -> None:
    case_id, theirs = given.case_id, given.theirs
    keep_templates(connection, theirs["templates"])
    for photo_id in (*_taken_out(taken, given), *given.sets.out):
        log.add(connection, case_id, case_photos.remove(connection, case_id, photo_id, by))
    bring_photos(connection, given)
    bring_drawn(connection, given)
    for spot, put in {**PUT, Spot.REPORT: put_reports}.items():
        if places := [place for place in taken if place.spot is spot]:
            put(connection, places, given)
    if CLOSED in taken:
        closes = theirs["cases"][0]["closed_at"] is not None
        filing.act(connection, [case_id], Act.CLOSE if closes else Act.REOPEN, by)


def _taken_out(taken: Iterable[Place], given: From) -> list[str]:
    """Photos that were taken out there and are still here."""
    there = {row["id"] for row in given.theirs["photos"]}
    here = {row["id"] for row in given.ours["photos"]}
    gone = (p.id for p in taken if p.spot is Spot.PHOTO and not p.field)
    return [photo_id for photo_id in gone if photo_id in here - there]


def _brought(taken: Iterable[Place], by: Who) -> Iterable[Change]:
    """An answer that came is sealed here, too."""
    for place in taken:
        if place.spot in (Spot.RUN, Spot.TURN):
            name = "run" if place.spot is Spot.RUN else "turn"
            yield Change(What.ANSWER_BROUGHT, by, {name: place.id})


def _settled(agreed: Merge) -> Iterable[Change]:
    """Which value was taken at each conflict; the other one is kept in the entry's words."""
    for conflict in agreed.plan.conflicts:
        place, choice = conflict.place, agreed.choices[conflict.place]
        told = {"spot": place.spot, "id": place.id, "field": place.field, "taken": choice}
        told |= _named(place)
        yield Change(What.CONFLICT_SETTLED, agreed.by, told, _words(conflict, choice))


def _words(conflict: Conflict, choice: Choice) -> dict[str, tuple[str, str]]:
    """By field: what was not taken, and what holds."""
    if choice is Choice.THEIRS:
        return {name: (mine, theirs) for name, mine, theirs in conflict.fields}
    return {name: (theirs, mine) for name, mine, theirs in conflict.fields}


def _named(place: Place) -> dict[str, str]:
    """As other entries name what they are of."""
    spots = (Spot.FINDING, Spot.PHOTO, Spot.TICKET)
    return {place.spot.value: place.id} if place.spot in spots else {}


def _merged(theirs: Rows, agreed: Merge) -> Change:
    told = {"file": agreed.sha256, "entries": str(len(agreed.plan.done))}
    told |= {"conflicts": str(len(agreed.plan.conflicts))} if agreed.plan.conflicts else {}
    told["head"] = theirs["log"][-1]["link"] or theirs["log"][-1]["hash"]
    return Change(What.CASE_MERGED, agreed.by, told)
