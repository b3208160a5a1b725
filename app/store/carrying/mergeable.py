"""What keeps a case file and the case that is here from becoming one."""

from collections.abc import Iterable

from sqlalchemy import Connection, exists, select

from app.domain.merging import History, Place, Plan, Spot, Step, merged
from app.domain.words import RunState
from app.errors import CaseDeleted, CaseFileFlaw, CaseFileRefused, CaseNotMerged, MergeFlaw
from app.store.base.entry import What
from app.store.base.tables import cases, findings, inspections, photos, runs
from app.store.base.ticket_tables import tickets
from app.store.base.turn_tables import turns
from app.store.carrying.case_rows import Rows, rows_of
from app.store.carrying.histories import history_of
from app.store.carrying.photo_sets import arranged, worked_with
from app.store.cases.clearing import of_case

_ERASING = frozenset({What.PERSON_ERASED, What.ANSWER_ERASED})
_AT_ONCE = 1000  # ids in one question
_NAMED = (inspections, photos, runs, findings, turns, tickets)


def plan_of(connection: Connection, case_id: str, theirs: Rows) -> Plan | None:
    """What comes of the case that is here and of one that was looked through; None where there is
    none here. Raises CaseNotMerged, CaseDeleted, and CaseFileRefused."""
    asked = select(cases.c.number, cases.c.held, cases.c.deleted_at).where(cases.c.id == case_id)
    here = connection.execute(asked).first()
    if here is None:
        return None
    ours = rows_of(connection, case_id)
    mine = history_of(ours)
    try:
        other = history_of(theirs)
        plan = merged(mine, other)
    except (KeyError, ValueError, TypeError, AttributeError) as error:  # a log nobody wrote
        raise CaseFileRefused(flaw=CaseFileFlaw.BAD_ROWS, detail="log") from error
    _look_at_beginnings(mine, other)
    if not plan.done and not _erases(plan.news):
        return plan
    if here.deleted_at is not None:
        raise CaseDeleted(here.number)
    if here.held:
        raise CaseNotMerged(flaw=MergeFlaw.HELD)
    known = {step.hash for step in other.steps}
    own = [step for step in mine.steps if step.hash not in known]
    if _erases((*own, *plan.news)):
        raise CaseNotMerged(flaw=MergeFlaw.ERASED)
    _look_at_ids(connection, case_id, theirs)
    _look_at_answers(ours, theirs)
    _look_at_photos(ours, theirs, _touched(own), plan)
    arranged(ours, theirs, photos_of(plan, theirs))
    return plan


def photos_of(plan: Plan, theirs: Rows) -> frozenset[str]:
    """Ids of the photos that come in with it."""
    there = {row["id"] for row in theirs["photos"]}
    told = (place for place in plan.brought if place.spot is Spot.PHOTO and not place.field)
    return frozenset(place.id for place in told) & there


def _erases(steps: Iterable[Step]) -> bool:
    return any(step.what in _ERASING for step in steps)


def _look_at_beginnings(mine: History, theirs: History) -> None:
    """Both stem from the one entry that made the case."""
    made, other = (
        {step.hash for step in each.steps if step.what == What.CASE_MADE} for each in (mine, theirs)
    )
    if made != other or len(made) != 1:
        raise CaseNotMerged(flaw=MergeFlaw.OTHER_BEGINNING)


def _look_at_ids(connection: Connection, case_id: str, theirs: Rows) -> None:
    """Nothing in the file goes by the id of something in another case."""
    for table in _NAMED:
        here = set(connection.execute(of_case(table, case_id)).scalars())
        told = [row["id"] for row in theirs[table.name] if row["id"] not in here]
        for at in range(0, len(told), _AT_ONCE):
            known = exists().where(table.c.id.in_(told[at : at + _AT_ONCE]))
            if connection.execute(select(known)).scalar():
                raise CaseFileRefused(flaw=CaseFileFlaw.CLASHES)


def _look_at_answers(ours: Rows, theirs: Rows) -> None:
    for table in ("runs", "turns"):
        here = {row["id"] for row in ours[table]}
        fresh = (row for row in theirs[table] if row["id"] not in here)
        if any(row["state"] == RunState.RUNNING for row in fresh):
            raise CaseNotMerged(flaw=MergeFlaw.STILL_ASKING)


def _look_at_photos(ours: Rows, theirs: Rows, own: frozenset[Place], plan: Plan) -> None:
    """One that both have is the same; one that a side took out was of no use to the other."""
    here, there = ({row["id"]: row for row in rows["photos"]} for rows in (ours, theirs))
    for own_id in set(here) & set(there):
        if here[own_id]["sha256"] != there[own_id]["sha256"]:
            raise CaseNotMerged(flaw=MergeFlaw.OTHER_PHOTO, detail=here[own_id]["name"])
    told = _touched(plan.news)
    for kept, left, gone, rows, used in (
        (here, there, told, ours, own),
        (there, here, own, theirs, told),
    ):
        out = {place.id for place in gone if place.spot is Spot.PHOTO and not place.field}
        for own_id in sorted(out & set(kept) - set(left)):
            if own_id in worked_with(rows) | _changed(used):
                raise CaseNotMerged(flaw=MergeFlaw.PHOTO_IN_USE, detail=kept[own_id]["name"])


def _touched(steps: Iterable[Step]) -> frozenset[Place]:
    return frozenset(place for step in steps for place in step.places)


def _changed(places: frozenset[Place]) -> set[str]:
    return {place.id for place in places if place.spot is Spot.PHOTO and place.field}
