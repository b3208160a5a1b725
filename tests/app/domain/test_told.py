"""What a report stands for, and what changed between two of them."""

from dataclasses import replace

from app.domain.case import Case
from app.domain.issue import Edition, Issued, Voided
from app.domain.told import changed_since_issue, changes, told
from app.domain.words import Severity, Verdict
from tests.helpers import cases


def _case(**changes: object) -> Case:
    return cases.case(decision=cases.decision(), **changes)


def _found(case: Case, *findings: object) -> Case:
    run = cases.run(assessment=cases.assessment(*findings))  # type: ignore[arg-type]
    return replace(case, inspections=(cases.inspection(runs=(run,)),))


def test_the_same_case_says_the_same_and_the_reserve_is_no_part_of_it() -> None:
    case = _case()
    confidential = replace(case, details=case.details.with_facts(reserve="9000 EUR"))
    assert told(case) == told(confidential)
    assert changes(told(case), told(case)) == ()


def test_every_change_a_reader_would_want_is_named() -> None:
    before = _found(_case(), cases.finding(1), cases.finding(2))
    severe = cases.review(Verdict.EDITED, value=cases.value(severity=Severity.SEVERE))
    after = _found(_case(), cases.finding(1, review=severe), cases.finding(3))
    after = replace(after, decision=cases.decision(action="replace"))
    after = replace(after, details=replace(after.details, insured="B. Okafor"))
    said = [(c.of, c.id, c.field) for c in changes(told(before), told(after))]
    assert said == [
        ("case", "", "insured"),
        ("decision", "", "action"),
        ("finding", "finding-1", "severity"),
        ("finding", "finding-1", "verdict"),
        ("finding", "finding-2", ""),
        ("finding", "finding-3", ""),
    ]


def test_a_void_report_is_not_in_force() -> None:
    case = _case()
    first = replace(cases.issued(1), told=told(case))
    issued = replace(case, reports=(first,))
    assert (issued.status.value, changed_since_issue(issued)) == ("issued", False)
    moved = replace(issued, details=replace(case.details, item="another car"))
    assert changed_since_issue(moved)
    void = replace(first, void=Voided("wrong photo", cases.NOON, cases.MEI))
    taken_back = replace(issued, reports=(void,))
    assert (taken_back.in_force, taken_back.status.value) == (None, "decided")
    second = Issued(2, cases.sha("2"), cases.NOON, cases.MEI, supplements=1)
    assert [r.edition for r in (first, second, void)] == [
        Edition.ISSUED, Edition.SUPPLEMENT, Edition.VOID
    ]  # fmt: skip
