"""Which answers say the same of a finding."""

from dataclasses import replace
from typing import Any

from app.domain.finding import Finding
from app.domain.looking.agreement import Agreement, agreements
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.words import RunState, Severity
from tests.helpers import cases

DENT = Region(0.2, 0.2, 0.6, 0.6)
FAR = Region(0.7, 0.7, 0.9, 0.9)


def found(name: str, number: int = 0, **changes: Any) -> Finding:
    value = cases.value(**{"region": DENT, **changes})
    return cases.finding(id=f"{name}{number}", run_id=name, proposed=value)


def run(name: str, *findings: Finding, **changes: Any) -> Run:
    told = replace(cases.assessment(), findings=findings)
    return cases.run(id=name, assessment=told, **changes)


def test_agreement_counts_answers_and_names_them() -> None:
    first = run("a", found("a", 0), found("a", 1, part="grille", region=FAR))
    same, milder = (
        run("b", found("b"), second=True),
        run("c", found("c", severity=Severity.MINOR), second=True),
    )
    unfinished = run("d", found("d"), second=True, state=RunState.FAILED)
    inspection = cases.inspection(runs=(first, same, milder, unfinished))
    told = agreements(inspection)
    assert told.keys() == {"a0", "a1"}
    assert told["a0"].agree == (same,)
    assert [(r.id, v.severity) for r, v in told["a0"].differ] == [("c", Severity.MINOR)]
    assert (told["a0"].seen_by, told["a0"].of) == (3, 3)
    assert told["a1"] == Agreement(3)
    assert told["a1"].seen_by == 1


def test_one_answer_agrees_with_nobody() -> None:
    failed = run("b", found("b"), second=True, state=RunState.FAILED)
    assert agreements(cases.inspection()) == {}
    assert agreements(cases.inspection(runs=(run("a", found("a")), failed))) == {}
    assert agreements(cases.inspection(runs=())) == {}


def test_an_accepted_finding_of_a_second_opinion_is_told_of_too() -> None:
    accepted = replace(found("b", region=FAR), review=cases.review())
    second = run("b", accepted, second=True)
    told = agreements(cases.inspection(runs=(run("a", found("a")), second)))
    assert told["b0"] == Agreement(2)
