"""Parcels to go through, ready made: say only what a test is about."""

from dataclasses import replace
from typing import Any

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.finding import Finding, Summary
from app.domain.many.acceptance import Signed
from app.domain.many.bounds import Bounds
from app.domain.words import Kind, RunState, Severity
from app.store.store import Store
from tests.helpers import cases

BOUNDS = Bounds(together=frozenset({"parcel", "product"}))
SIGNED = Signed(cases.MEI, cases.NOON, "Mei Lindqvist", "CA-2F41")


def scuff(number: int = 1, **changes: Any) -> Finding:
    """A scuff on a parcel, nothing that needs a person."""
    run_id = changes.pop("run_id", "run-1")
    confidence = changes.pop("confidence", 0.9)
    told = cases.value(part="edge", type="scuffed", severity=Severity.MINOR, action="accept")
    return cases.finding(
        number, run_id=run_id, proposed=replace(told, **changes), confidence=confidence
    )


def answer(*findings: Finding, **changes: Any) -> Assessment:
    """One scuff, or these; summed up by the worst of them; nothing left open."""
    found = findings or (scuff(),)
    worst = max((f.value.severity for f in found), key=lambda severity: severity.weight)
    told = cases.assessment(*found, summary=Summary(worst, "accept", "A scuff."), warnings=())
    return replace(told, **changes)


def parcel(told: Assessment | None = None, **changes: Any) -> Case:
    """An undisputed parcel, or one with that answer."""
    run = cases.run(assessment=told or answer())
    inspection = cases.inspection(runs=(run,))
    made = cases.case(kind=Kind.PARCEL, template="parcel", inspections=(inspection,))
    return replace(made, **changes)


async def stored(
    store: Store, name: str, told: Assessment | None = None, kind: Kind = Kind.PARCEL, **run: Any
) -> Case:
    """The same in a store; name: tells its photo, run and findings from those of others."""
    case = await store.new_case(kind, cases.MEI)
    photo = cases.photo(1, id=f"photo {name}", sha256=cases.sha(name))
    case = await store.add_photo(case.id, photo, cases.MEI)
    given = told or answer()
    found = tuple(
        replace(f, id=f"{name} {n}", run_id=f"run {name}", photo_id=photo.id)
        for n, f in enumerate(given.findings)
    )
    asked = {"id": f"run {name}", "inspection_id": case.inspections[0].id, "state": RunState.DONE}
    done = cases.run(**{**asked, "assessment": replace(given, findings=found, steps=()), **run})
    await store.start_run(case.id, replace(done, state=RunState.RUNNING))
    return await store.save_run(case.id, done)
