"""Which cases teach a model something, in which part of a training set, and why others do not."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.domain.case import Case
from app.domain.finding import FindingValue
from app.domain.inspection import Inspection
from app.domain.read.private_places import private_places
from app.domain.template import Template
from app.domain.words import Kind, Status, Verdict


class Split(StrEnum):
    """Parts of a set; all of a case is in one of them."""

    TRAIN = "train"
    VAL = "val"
    TEST = "test"


class Why(StrEnum):
    """Why a case, or photos asked about together, are no example."""

    NOT_CLOSED = "not_closed"
    PRACTICE = "practice"
    NO_FINDINGS = "no_findings"  # by its template there are none
    NOT_ASKED = "not_asked"
    UNJUDGED = "unjudged"
    TOGETHER = "together"
    OTHER_WORDS = "other_words"
    UNREAD = "unread"
    OTHER_SPLIT = "other_split"
    IN_PARTS = "in_parts"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Trained:
    """What came of it. examples by split; why: how often each reason left something out; texts:
    so many of a model's or a person's words were left out of examples; hidden: so many faces and
    number plates were blacked out that nobody had."""

    folder: Path
    examples: Mapping[Split, int] = field(default_factory=dict)
    why: Mapping[Why, int] = field(default_factory=dict)
    texts: int = 0
    hidden: int = 0


def split_of(case_id: str) -> Split:
    """Always the same for a case: eight of ten train, one is for choosing, one for the end."""
    number = int(hashlib.sha256(case_id.encode()).hexdigest()[:8], 16) % 10
    return Split.TEST if number == 0 else Split.VAL if number == 1 else Split.TRAIN


def case_fault(case: Case, template: Template) -> Why | None:
    """Why nothing of the case is an example."""
    if case.practice:
        return Why.PRACTICE
    if not template.has_findings:
        return Why.NO_FINDINGS
    if case.status is not Status.CLOSED or not case.decision.complete:
        return Why.NOT_CLOSED
    return Why.TOGETHER if case.decision.act else None


def fault(of: Inspection, template: Template, kind: Kind) -> Why | None:
    """Why photos that were asked about together are no example."""
    if of.run is None:
        return Why.NOT_ASKED
    if any(found.review is None for found in of.findings):
        return Why.UNJUDGED
    if any(found.review and found.review.act for found in of.findings):
        return Why.TOGETHER
    if not all(_said_by(value, template) for value in taught(of)):
        return Why.OTHER_WORDS
    reads = all(p.reading is not None and p.reading.faces is not None for p in of.photos)
    plates = kind is not Kind.VEHICLE or all(
        p.reading is not None and p.reading.lines is not None for p in of.photos
    )
    return None if reads and plates else Why.UNREAD


def taught(of: Inspection) -> tuple[FindingValue, ...]:
    """What people let stand, or added."""
    return tuple(f.value for f in of.findings if f.verdict is not Verdict.REJECTED)


def hidden_in(of: Inspection, kind: Kind) -> int:
    """How many faces and plates are to be blacked out that nobody has."""
    return sum(len(private_places(photo, kind)) for photo in of.photos)


def _said_by(value: FindingValue, template: Template) -> bool:
    lists = (template.parts, template.types, template.actions)
    said = (value.part, value.type, value.action)
    return all(any(t.code == s for t in terms) for terms, s in zip(lists, said, strict=True))
