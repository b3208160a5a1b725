"""A template and cases as the right side of the window is given them."""

from dataclasses import replace

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.finding import Finding, FindingValue, Step, Summary
from app.domain.inspection import Inspection
from app.domain.place.region import Region
from app.domain.template import Template
from app.domain.words import Kind, Language, Severity
from tests.helpers import cases
from tests.helpers.templates import made, terms
from ui.inspection.panel.names import Names


def template(kind: Kind = Kind.VEHICLE) -> Template:
    """A few parts, types and actions."""
    words = "Describe every visible damage, how severe it is and what should be done."
    first = ("answer", "summary", "reasoning", "findings")
    return made(
        kind,
        questions={Language.ENGLISH: words},
        parts=terms(
            bumper_rear="Rear bumper cover",
            quarter_left="Quarter panel, left",
            fender="Fender, left",
            top="Top edge",
        ),
        types=terms(dented="Dented, paint intact", creased="Dented, creased", crushed="Crushed"),
        actions=terms(none="None", repair="Repair", replace="Replace", hold="Hold for inspection"),
        mistakes=terms(reflection="reflection", dirt="dirt", shadow="shadow"),
        **({"order": first} if kind is Kind.PARCEL else {}),
    )


def names(kind: Kind = Kind.VEHICLE) -> Names:
    """The template's names in English."""
    return Names(template(kind), Language.ENGLISH)


BOXES = (Region(0.4, 0.4, 0.75, 0.7), Region(0.3, 0.2, 0.6, 0.65), Region(0.1, 0.2, 0.7, 0.8))


def findings(count: int = 3, run_id: str = "run-1") -> tuple[Finding, ...]:
    """Findings nobody has looked at, on photo-1, photo-2 and so on."""
    parts = ("bumper_rear", "quarter_left", "fender")
    types = ("creased", "dented", "dented")
    bad = (Severity.SEVERE, Severity.MODERATE, Severity.MINOR)
    return tuple(
        cases.finding(
            n + 1,
            photo_id=f"photo-{n % 4 + 1}",
            run_id=run_id,
            confidence=(0.93, 0.81, 0.48)[n % 3],
            proposed=FindingValue(
                parts[n % 3],
                types[n % 3],
                bad[n % 3],
                BOXES[n % 3],
                "repair",
                "The cover is pushed in on the right, the crease runs up to the tail lamp.",
            ),
        )
        for n in range(count)
    )


STEPS = (
    Step(
        "Photo 1 shows the rear bumper cover crushed on the right; the crease runs up to the "
        "tail lamp edge.",
        "photo-1",
        BOXES[0],
    ),
    Step(
        "The quarter panel in photo 2 is pushed in behind the wheel arch, paint intact; the "
        "highlight bends with the metal, so it is not a reflection.",
        "photo-2",
        BOXES[1],
    ),
    Step("Photo 3 shows a deep fold above the bumper.", "photo-3", Region(0.0, 0.0, 0.1, 0.1)),
    Step("No fluid, airbag deployment or frame buckling is visible in any photo."),
)


def told(count: int = 3, **changes: object) -> Assessment:
    """A whole answer over four photos."""
    made = Assessment(
        raw="{}",
        answer="Yes: the rear bumper cover needs replacing and the quarter panel repair.",
        steps=STEPS,
        findings=findings(count),
        summary=Summary(
            Severity.SEVERE,
            "repair",
            "Refer to a workshop for an estimate; two panels affected.",
            ("damage behind the bumper cover",),
            ("the rear from straight behind",),
        ),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def case(assessment: Assessment | None = None, **changes: object) -> Case:
    """A vehicle case, four photos, one run with that answer (told() if none is given)."""
    photos = tuple(cases.photo(n) for n in range(1, 5))
    run_changes = changes.pop("run", {})
    assert isinstance(run_changes, dict)
    run = cases.run(1, assessment=assessment or told(), **run_changes)
    return cases.case(inspections=(Inspection("inspection-1", photos, (run,)),), **changes)
