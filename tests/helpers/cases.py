"""Domain values ready made: say only what a test is about, the rest is plausible."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.asking import Told
from app.domain.assessment import Assessment
from app.domain.case import Case, Decision, Details
from app.domain.events import Repair, Warned
from app.domain.finding import Finding, FindingValue, Review, Step, Summary
from app.domain.inspection import Inspection
from app.domain.issue import Issued
from app.domain.photo import ExifFacts, Photo, Quality, SentPicture
from app.domain.place.region import Region
from app.domain.run import Asked, Run
from app.domain.who import Who
from app.domain.words import Arrival, Kind, Language, RunState, Severity, Verdict

NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
MEI = Who("Mei Lindqvist", "mei")


def sha(text: str) -> str:
    """A SHA-256 that is different for every text."""
    return hashlib.sha256(text.encode()).hexdigest()


def photo(number: int = 1, **changes: Any) -> Photo:
    """The number-th photo: another id and another hash for each number."""
    made = Photo(
        id=f"photo-{number}",
        sha256=sha(f"original {number}"),
        name=f"IMG_{number:04d}.jpg",
        media_type="image/jpeg",
        size_bytes=4_200_000 + number,
        width=4032,
        height=3024,
        exif=ExifFacts("2026-11-18T14:01:07", "Canon EOS R6", (52.52, 13.405), 1),
        quality=Quality(sharpness=182.5, brightness=0.47),
        fingerprint=sha(f"fingerprint {number}"),
        sent=SentPicture(sha(f"sent {number}"), 1316, 987, 210_000),
        arrival=Arrival.DROP,
        received_at=NOON + timedelta(seconds=number),
        received_by=MEI,
    )
    return replace(made, **changes)


def value(**changes: Any) -> FindingValue:
    """A dent in the front bumper."""
    made = FindingValue(
        part="bumper_front",
        type="dented",
        severity=Severity.MODERATE,
        region=Region(0.25, 0.5, 0.5, 0.75),
        action="repair",
        text="Dent left of the number plate, paint broken.",
    )
    return replace(made, **changes)


def finding(number: int = 1, **changes: Any) -> Finding:
    """The number-th finding of run-1, on photo-1, looked at by nobody."""
    made = Finding(
        id=f"finding-{number}",
        photo_id="photo-1",
        run_id="run-1",
        proposed=value(),
        confidence=0.8,
        ruled_out=("reflection", "dirt"),
    )
    return replace(made, **changes)


def review(verdict: Verdict = Verdict.ACCEPTED, **changes: Any) -> Review:
    """A verdict by Mei at noon; what holds is value() unless said otherwise."""
    return replace(Review(verdict, value(), MEI, NOON + timedelta(minutes=5)), **changes)


def asked(*photo_ids: str, **changes: Any) -> Asked:
    """What the practice engine is not: a question to a local server."""
    made = Asked(
        dialect="openai",
        host="localhost:8080",
        model="qwen3-vl-8b",
        practice=False,
        question="What is damaged?",
        language=Language.ENGLISH,
        temperature=0.2,
        top_p=0.9,
        max_new_tokens=2048,
        prompt_version="1",
        prompt_sha256=sha("prompt"),
        schema_sha256=sha("schema"),
        photo_ids=photo_ids or ("photo-1",),
    )
    return replace(made, **changes)


def assessment(*findings: Finding, **changes: Any) -> Assessment:
    """A whole answer: reply, one step, the findings (one if none is given), a summary."""
    made = Assessment(
        raw='{"answer": "The front bumper is dented."}',
        answer="The front bumper is dented.",
        steps=(Step("The bumper's edge is not straight.", "photo-1", Region(0.2, 0.5, 0.6, 0.8)),),
        findings=findings or (finding(),),
        summary=Summary(
            Severity.MODERATE, "repair", "One dent.", ("hidden damage",), ("the left side",)
        ),
        warnings=(Warned(Repair.FENCED), Warned(Repair.CLIPPED_REGION, "1")),
    )
    return replace(made, **changes)


def run(number: int = 1, **changes: Any) -> Run:
    """The number-th run over inspection-1: done, with one finding (of that run)."""
    made = Run(
        id=f"run-{number}",
        inspection_id="inspection-1",
        asked=asked(),
        started_at=NOON + timedelta(minutes=1),
        started_by=MEI,
        state=RunState.DONE,
        finished_at=NOON + timedelta(minutes=1, seconds=9),
        told=Told("qwen3-vl-8b-q4", "stop", 2100, 640, 0.9, 8.7, 0, "json_schema"),
        assessment=assessment(finding(number, run_id=f"run-{number}")),
    )
    return replace(made, **changes)


def running(number: int = 1, **changes: Any) -> Run:
    """The number-th run over inspection-1, just sent: nothing has come yet."""
    fresh = {"state": RunState.RUNNING, "finished_at": None, "told": Told()}
    return run(number, **{**fresh, "assessment": Assessment(), **changes})


def inspection(number: int = 1, **changes: Any) -> Inspection:
    """The number-th inspection: one photo and one done run, ids by number."""
    name = f"inspection-{number}"
    shown = photo(number)
    found = finding(number, photo_id=shown.id, run_id=f"run-{number}")
    told = run(number, inspection_id=name, asked=asked(shown.id), assessment=assessment(found))
    return replace(Inspection(name, (shown,), (told,)), **changes)


def decision(**changes: Any) -> Decision:
    """A complete decision by Mei."""
    made = Decision(
        severity=Severity.MODERATE,
        action="repair",
        note="Ask for a photo of the left side.",
        adjuster="Mei Lindqvist",
        licence="CA-2F41",
        by=MEI,
        at=NOON + timedelta(minutes=20),
    )
    return replace(made, **changes)


def case(**changes: Any) -> Case:
    """A vehicle case with one inspection, undecided."""
    made = Case(
        id="case-1",
        number="2026-0001",
        kind=Kind.VEHICLE,
        created_at=NOON,
        changed_at=NOON + timedelta(minutes=10),
        question="What is damaged?",
        details=Details("A. Okafor", "P-77-1201", "2026-11-17", "collision", "VW Golf, B-TE 551"),
        inspections=(inspection(),),
    )
    return replace(made, **changes)


def issued(version: int = 1) -> Issued:
    """The version-th report of a case."""
    return Issued(version, sha(f"report {version}"), NOON + timedelta(minutes=30 + version), MEI)
