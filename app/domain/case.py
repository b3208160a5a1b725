"""A case: inspections of up to four photos each, their findings, one decision."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from app.domain.issue import Issued
from app.domain.link import Link
from app.domain.mark import Mark
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.ticket import Ticket
from app.domain.who import Who
from app.domain.words import Kind, Severity, Status, Verdict


@dataclass(frozen=True, slots=True)
class Details:
    """What a person knows of the loss; all as typed, empty where unknown. item: the vehicle,
    parcel or property; date_of_loss: ISO date where it could be read as one. facts: what else is
    known, by the code of a field in case_fields and sorted by it; never an empty text."""

    insured: str = ""
    policy: str = ""
    date_of_loss: str = ""
    cause: str = ""
    item: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    def fact(self, code: str) -> str:
        """What stands in the field of that code, "" for nothing."""
        return dict(self.facts).get(code, "")

    def with_facts(self, **told: str) -> "Details":
        """With these in their fields; an empty text empties one."""
        known = dict(self.facts) | {code: text.strip() for code, text in told.items()}
        return replace(self, facts=tuple(sorted((c, text) for c, text in known.items() if text)))


@dataclass(frozen=True, slots=True)
class Decision:
    """What the person decided. severity None and empty strings while undecided; at is UTC. act:
    under which many cases were decided together, "" for one by itself."""

    severity: Severity | None = None
    action: str = ""
    note: str = ""
    adjuster: str = ""
    licence: str = ""
    by: Who | None = None
    at: datetime | None = None
    act: str = ""

    @property
    def complete(self) -> bool:
        """Severity, action and a name are there: somebody stands for it."""
        return self.severity is not None and bool(self.action) and bool(self.adjuster.strip())


@dataclass(frozen=True, slots=True)
class Case:
    """number: the claim or tracking number, made by Tessera until a person types one, and
    number_made for so long.
    template: id of the template that is asked by, of the case's kind; text: what came with the
    photos, to be judged with them. links, marks: the newest of each pair of findings, of each
    open item. tickets: oldest first, none that were withdrawn. assignee: whose case it is, ""
    while it is nobody's. closed_at, deleted_at: None unless it is closed, put away; held: nothing
    of it may be deleted; photos_dropped_at: when its photos were deleted, as the office keeps them
    no longer. Times are UTC with offset."""

    id: str
    number: str
    kind: Kind
    created_at: datetime
    changed_at: datetime
    template: str = ""
    question: str = ""
    text: str = ""
    details: Details = Details()
    inspections: tuple[Inspection, ...] = ()
    decision: Decision = Decision()
    reports: tuple[Issued, ...] = ()
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()
    number_made: bool = False
    tickets: tuple[Ticket, ...] = ()
    assignee: str = ""
    closed_at: datetime | None = None
    deleted_at: datetime | None = None
    held: bool = False
    photos_dropped_at: datetime | None = None

    @property
    def photos(self) -> tuple[Photo, ...]:
        """All photos in order; their place here, from 1, is the number people see."""
        return tuple(photo for inspection in self.inspections for photo in inspection.photos)

    @property
    def photo_sets(self) -> tuple[Inspection, ...]:
        """The inspections that have photos, in order."""
        return tuple(inspection for inspection in self.inspections if inspection.photos)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings in order; their place here, from 1, is the number people see."""
        return tuple(found for inspection in self.inspections for found in inspection.findings)

    @property
    def standing(self) -> tuple[Finding, ...]:
        """Findings no person has rejected."""
        return tuple(f for f in self.findings if f.verdict is not Verdict.REJECTED)

    @property
    def runs(self) -> Iterator[Run]:
        """The run that counts of every inspection that has one."""
        return (inspection.run for inspection in self.inspections if inspection.run)

    @property
    def practice(self) -> bool:
        """Something that holds in this case stems from the practice engine: it is no assessment."""
        practised = {run.id for i in self.inspections for run in i.runs if run.asked.practice}
        counted = any(run.id in practised for run in self.runs)
        return counted or any(found.run_id in practised for found in self.findings)

    @property
    def status(self) -> Status:
        """Derived from what was done, never chosen."""
        issued = self.in_force is not None
        return status_of(self.kind, self.decision, issued, self.closed_at is not None)

    @property
    def in_force(self) -> Issued | None:
        """The newest report that is not void."""
        return next((report for report in reversed(self.reports) if report.void is None), None)

    @property
    def may_be_issued(self) -> bool:
        """Somebody stands for what its report would say; where nothing is judged, nobody must."""
        return self.decision.complete or not self.kind.has_findings

    def with_run(self, run: Run) -> "Case":
        """The case with a newer state of one run; reviews already made of its findings stay."""
        inspections = tuple(
            i.with_run(run) if i.id == run.inspection_id else i for i in self.inspections
        )
        return replace(self, inspections=inspections)

    def with_turn(self, turn: Turn) -> "Case":
        """The case with a newer state of one turn."""
        inspections = tuple(
            i.with_turn(turn) if any(run.id == turn.run_id for run in i.runs) else i
            for i in self.inspections
        )
        return replace(self, inspections=inspections)

    def photo_number(self, photo_id: str) -> int:
        """The photo's number from 1; 0 if it is not in this case."""
        return next((n for n, photo in enumerate(self.photos, 1) if photo.id == photo_id), 0)

    def finding(self, finding_id: str) -> Finding | None:
        """The finding of that id, None if it is not in this case; also one that only a run
        proposed which does not count."""
        told = (f for i in self.inspections for run in i.runs for f in run.assessment.findings)
        added = (f for i in self.inspections for f in i.added)
        return next((f for f in (*told, *added) if f.id == finding_id), None)


def status_of(kind: Kind, decision: Decision, issued: bool, closed: bool) -> Status:
    """How far a case has come. Where nothing is judged, nothing waits to be decided."""
    if closed:
        return Status.CLOSED
    decided = kind.has_findings and decision.complete
    if issued and (decided or not kind.has_findings):
        return Status.ISSUED
    return Status.DECIDED if decided else Status.OPEN
