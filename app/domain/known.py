"""Known answers: what a model said before of the same photos, to the same question."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from app.domain.assessment import Assessment
from app.domain.field import INTENT, FieldValue
from app.domain.finding import Finding, Step
from app.domain.notice import Notice
from app.domain.words import Kind, Language

# What an office may have taken without asking a person: nothing a claim or a delivery rests on.
TAKEN_BY_THEMSELVES = (Kind.PRODUCT, Kind.TAGGING, Kind.MODERATION)

Placed = TypeVar("Placed", Finding, Step, Notice)


@dataclass(frozen=True, slots=True)
class Taken:
    """Where a run's answer was taken from instead of asking: the case with the number it had
    then, the run, when that had ended (UTC), how many of 256 bits the photos differ at most.
    facts_only: another question was asked there; only what was said of the product was taken."""

    case_id: str
    number: str
    run_id: str
    at: datetime
    distance: int
    facts_only: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a run must have been asked, and by what, for its answer to be known."""

    dialect: str
    host: str
    model: str
    language: Language
    template_sha256: str
    prompt_version: str
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Known:
    """An answer that can be taken. photos: each photo it speaks of as (its id there, the id of
    the same picture here), in the order it was asked about; question: what was asked there."""

    inspection_id: str
    source: Taken
    question: str
    told: Assessment
    model: str
    photos: tuple[tuple[str, str], ...]

    @property
    def line(self) -> str:
        """What it said, in a line."""
        told = self.told
        of = _facts(told) if self.source.facts_only else told.fields
        fields = " · ".join(filter(None, (entry.text for field in of for entry in field.entries)))
        if self.source.facts_only:
            return fields
        return told.answer or (told.summary.text if told.summary else "") or fields


def _facts(told: Assessment) -> tuple[FieldValue, ...]:
    """What holds of the product whatever was asked."""
    return tuple(field for field in told.fields if field.code != INTENT)


def carried(known: Known, run_id: str, ids: Iterable[str]) -> Assessment:
    """The answer as it holds for our photos. ids: for its findings, as many as are needed."""
    of, told = dict(known.photos), known.told
    if known.source.facts_only:
        return Assessment(raw=told.raw, fields=_facts(told))
    findings = tuple(
        replace(_placed(found, of), id=new_id, run_id=run_id, review=None)
        for found, new_id in zip(told.findings, ids, strict=False)
    )
    return replace(
        told,
        findings=findings,
        steps=tuple(_placed(step, of) for step in told.steps),
        notices=tuple(_placed(notice, of) for notice in told.notices),
        table_line=None,
    )


def _placed(said: Placed, of: dict[str, str]) -> Placed:
    photo_id = said.photo_id
    return replace(said, photo_id=of.get(photo_id, photo_id) if photo_id else photo_id)
