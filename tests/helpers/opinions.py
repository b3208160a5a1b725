"""A case with a second opinion, open items and things to know, ready made."""

from dataclasses import replace
from typing import Any

from app.domain.case import Case
from app.domain.finding import Finding, Summary
from app.domain.inspection import Inspection
from app.domain.notice import Notice, NoticeKind
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.words import Severity
from tests.helpers import cases

PLACES = (Region(0.1, 0.1, 0.4, 0.4), Region(0.5, 0.1, 0.9, 0.5), Region(0.2, 0.6, 0.5, 0.9))


def found(name: str, place: int, photo: int = 1, **changes: Any) -> Finding:
    """The finding of that id, in one of three places that do not touch."""
    value = cases.value(**{"region": PLACES[place], "text": f"Seen: {name}.", **changes})
    return cases.finding(id=name, run_id=name[0], photo_id=f"photo-{photo}", proposed=value)


def first(**told: Any) -> Run:
    """Run a: three findings, one notice, one lack and one photo asked for."""
    seen = found("a1", 0), found("a2", 1), found("a3", 2, part="hood")
    return _run("a", told.pop("findings", seen), **told)


def second(*findings: Finding, **told: Any) -> Run:
    """Run b, a second opinion: agrees on the first, differs on the second, sees a fourth."""
    seen = findings or (
        found("b1", 0),
        found("b2", 1, severity=Severity.MINOR),
        found("b3", 2, 2, part="grille", type="cracked", severity=Severity.SEVERE),
    )
    asked = cases.asked("photo-1", "photo-2", model="other-model", host="other:9")
    made = _run("b", seen, notices=(), **told)
    told_by = replace(made.told, model="other-model-q8")
    return replace(made, second=True, asked=asked, told=told_by)


def case(*runs: Run, **changes: Any) -> Case:
    """Both runs over two photos, or the runs given."""
    photos = (cases.photo(1), cases.photo(2))
    inspection = Inspection("inspection-1", photos, runs or (first(), second()))
    return cases.case(inspections=(inspection,), **changes)


def _run(name: str, findings: tuple[Finding, ...], **told: Any) -> Run:
    made: dict[str, Any] = {
        "findings": findings,
        "notices": (Notice(NoticeKind.DIFFERENT_OBJECT, None, "Two plates differ."),),
        "summary": Summary(
            Severity.MODERATE, "repair", "Dents.", ("depth of the dent",), ("the left side",)
        ),
    }
    assessment = replace(cases.assessment(), **{**made, **told})
    return cases.run(id=name, asked=cases.asked("photo-1", "photo-2"), assessment=assessment)
