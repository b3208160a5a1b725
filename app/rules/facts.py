"""What rules look at: an answer with its question and photos, worked out once for all rules."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.field import INTENT
from app.domain.finding import FindingValue
from app.domain.inspection import Inspection
from app.domain.looking.comparison import compare
from app.domain.rule import Place
from app.domain.run import Run
from app.domain.words import Kind, RunState, Severity, Verdict
from app.rules.matching import folded


@dataclass(frozen=True, slots=True)
class Seen:
    """One finding, or the summary, which has no part, type or confidence."""

    part: str
    type: str
    action: str
    severity: Severity
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Texts are folded; findings a person rejected are left out. seen: the findings, then the
    summary."""

    kind: Kind
    template: str
    fields: dict[str, tuple[str, ...]]
    seen: tuple[Seen, ...]
    texts: dict[Place, str]
    intents: frozenset[str]
    opinions_differ: bool
    photos_missing: bool


def facts_of(case: Case, run: Run) -> Facts:
    """Of one run of the case; of a second opinion only that it differs is of use."""
    inspection = next(i for i in case.inspections if i.id == run.inspection_id)
    told = run.assessment
    fields = {f.code: tuple(folded(e.text) for e in f.entries) for f in told.fields}
    return Facts(
        kind=case.kind,
        template=run.asked.template or case.template,
        fields=fields,
        seen=tuple(_seen(run)),
        texts={place: folded("\n".join(_said(place, inspection, run))) for place in Place},
        intents=frozenset(fields.get(INTENT, ())),
        opinions_differ=_differ(inspection, run),
        photos_missing=bool(told.summary and told.summary.photos_needed),
    )


def facts_of_turn(case: Case, run: Run, turn: Turn) -> Facts:
    """The same of what was asked on about the run: words are those that were said now, and what a
    person wanted before says nothing of what they want now."""
    said = {Place.QUESTION: turn.question, Place.ANSWER: turn.reply.text}
    texts = {place: folded(said.get(place, "")) for place in Place}
    return replace(facts_of(case, run), texts=texts, intents=frozenset())


def _values(run: Run) -> Iterator[tuple[FindingValue, float | None]]:
    for found in run.assessment.findings:
        if found.verdict is not Verdict.REJECTED:
            yield found.value, found.confidence


def _seen(run: Run) -> Iterator[Seen]:
    for value, sure in _values(run):
        yield Seen(value.part, value.type, value.action, value.severity, sure)
    if summary := run.assessment.summary:
        yield Seen("", "", summary.action, summary.severity)


def _said(place: Place, inspection: Inspection, run: Run) -> Iterator[str]:
    told = run.assessment
    match place:
        case Place.QUESTION:
            yield from (run.asked.question, run.asked.text)
        case Place.ANSWER:
            yield from (told.answer, told.prose, told.summary.text if told.summary else "")
            yield from (value.text for value, _ in _values(run))
            yield from (entry.text for field in told.fields for entry in field.entries)
        case Place.PHOTOS:
            asked = set(run.asked.photo_ids)
            readings = (p.reading for p in inspection.photos if p.id in asked and p.reading)
            for reading in readings:
                yield from (line.text for line in reading.lines or ())
                yield from (code.text for code in reading.barcodes)


def _differ(inspection: Inspection, run: Run) -> bool:
    """The run and one on the other side, of those that came to their end, do not say the same."""
    others = inspection.firsts[-1:] if run.second else inspection.seconds
    done = [other for other in others if other.state is RunState.DONE]
    return any(_other(run, other) for other in done)


def _other(one: Run, two: Run) -> bool:
    told = compare(one, two)
    summed = [run.assessment.summary for run in (one, two)]
    levels = {summary.severity for summary in summed if summary}
    return bool(told.differing or told.left_only or told.right_only) or len(levels) > 1
