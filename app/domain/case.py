"""A case: inspections of up to four photos each, their findings, one decision."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.conversation import Turn
from app.domain.finding import Finding
from app.domain.photo import Photo
from app.domain.run import Run
from app.domain.who import Who
from app.domain.words import Kind, RunState, Severity, Status, Verdict

PHOTOS_PER_INSPECTION = 4


@dataclass(frozen=True, slots=True)
class Details:
    """What a person knows of the loss; all as typed, empty where unknown. item: the vehicle,
    parcel or property; date_of_loss: ISO date where it could be read as one."""

    insured: str = ""
    policy: str = ""
    date_of_loss: str = ""
    cause: str = ""
    item: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the person decided. severity None and empty strings while undecided; at is UTC."""

    severity: Severity | None = None
    action: str = ""
    note: str = ""
    adjuster: str = ""
    licence: str = ""
    by: Who | None = None
    at: datetime | None = None

    @property
    def complete(self) -> bool:
        """Severity, action and a name are there: somebody stands for it."""
        return self.severity is not None and bool(self.action) and bool(self.adjuster.strip())


@dataclass(frozen=True, slots=True)
class Issued:
    """A report that was written: version from 1, SHA-256 of the PDF's bytes, UTC."""

    version: int
    sha256: str
    at: datetime
    by: Who


@dataclass(frozen=True, slots=True)
class Inspection:
    """Up to four photos and the model runs over them, oldest first, findings a person added, and
    what was asked on about any of the runs, oldest first."""

    id: str
    photos: tuple[Photo, ...] = ()
    runs: tuple[Run, ...] = ()
    added: tuple[Finding, ...] = ()
    turns: tuple[Turn, ...] = ()

    @property
    def run(self) -> Run | None:
        """The run whose answer counts: the last that said anything usable, else the last."""
        said = [run for run in self.runs if _usable(run)]
        return said[-1] if said else self.runs[-1] if self.runs else None

    @property
    def waits(self) -> bool:
        """There are photos no finished run has looked at."""
        return bool(self.photos) and not any(run.state is RunState.DONE for run in self.runs)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those of the run that counts, those of earlier runs a person has decided on, and
        those a person added: asking again never takes a person's work away."""
        current = self.run
        kept = (f for run in self.runs if run is not current for f in run.assessment.findings)
        reviewed = tuple(f for f in kept if f.review is not None)
        return reviewed + (current.assessment.findings if current else ()) + self.added

    def turns_of(self, run_id: str) -> tuple[Turn, ...]:
        """What was asked on about that run, oldest first."""
        return tuple(turn for turn in self.turns if turn.run_id == run_id)

    def with_turn(self, turn: Turn) -> "Inspection":
        """With a newer state of one turn, or one turn more."""
        known = any(old.id == turn.id for old in self.turns)
        newer = tuple(turn if old.id == turn.id else old for old in self.turns)
        return replace(self, turns=newer if known else (*self.turns, turn))


def _usable(run: Run) -> bool:
    told = run.assessment
    return run.state in (RunState.DONE, RunState.RUNNING) or bool(told.findings or told.summary)


def _newer(runs: tuple[Run, ...], run: Run) -> tuple[Run, ...]:
    known = next((old for old in runs if old.id == run.id), None)
    if known is None:
        return (*runs, run)
    reviews = {f.id: f.review for f in known.assessment.findings if f.review}
    findings = tuple(
        replace(f, review=reviews[f.id]) if f.id in reviews else f for f in run.assessment.findings
    )
    merged = replace(run, assessment=replace(run.assessment, findings=findings))
    return tuple(merged if old.id == run.id else old for old in runs)


@dataclass(frozen=True, slots=True)
class Case:
    """number: the claim or tracking number, made by Tessera until a person types one.
    title: a few words for lists. Times are UTC with offset."""

    id: str
    number: str
    kind: Kind
    created_at: datetime
    changed_at: datetime
    question: str = ""
    details: Details = Details()
    inspections: tuple[Inspection, ...] = ()
    decision: Decision = Decision()
    reports: tuple[Issued, ...] = ()

    @property
    def photos(self) -> tuple[Photo, ...]:
        """All photos in order; their place here, from 1, is the number people see."""
        return tuple(photo for inspection in self.inspections for photo in inspection.photos)

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
        if not self.decision.complete:
            return Status.OPEN
        return Status.ISSUED if self.reports else Status.DECIDED

    def with_run(self, run: Run) -> "Case":
        """The case with a newer state of one run; reviews already made of its findings stay."""
        inspections = tuple(
            replace(i, runs=_newer(i.runs, run)) if i.id == run.inspection_id else i
            for i in self.inspections
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
        """The finding of that id, None if it is not in this case."""
        return next((f for f in self.findings if f.id == finding_id), None)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list; thumbnail: SHA-256 of the first photo's original, or ""."""

    id: str
    number: str
    kind: Kind
    item: str
    status: Status
    severity: Severity | None
    changed_at: datetime
    thumbnail: str = ""
    practice: bool = False
