"""What a case says of itself."""

from dataclasses import replace

from app.domain.case import Case, Decision
from app.domain.inspection import Inspection
from app.domain.words import Kind, RunState, Severity, Status, Verdict
from tests.helpers import cases


def _case_of(*inspections: Inspection) -> Case:
    return cases.case(inspections=inspections)


def test_numbers_photos_and_findings_through_all_inspections() -> None:
    case = _case_of(cases.inspection(1), cases.inspection(2))
    assert [photo.id for photo in case.photos] == ["photo-1", "photo-2"]
    assert case.photo_number("photo-2") == 2
    assert case.photo_number("elsewhere") == 0
    assert [found.id for found in case.findings] == ["finding-1", "finding-2"]
    assert case.finding("finding-2") is case.findings[1]
    assert case.finding("elsewhere") is None


def test_asking_again_keeps_what_a_person_did() -> None:
    kept = cases.finding(1, review=cases.review())
    left = cases.finding(2)
    first = cases.run(1, assessment=cases.assessment(kept, left))
    second = cases.run(2, assessment=cases.assessment(cases.finding(3, run_id="run-2")))
    inspection = cases.inspection(runs=(first, second))
    assert [found.id for found in inspection.findings] == ["finding-1", "finding-3"]


def test_a_failed_run_does_not_hide_the_one_before() -> None:
    good = cases.run(1)
    bad = cases.running(2, state=RunState.FAILED)
    assert cases.inspection(runs=(good, bad)).run is good
    assert cases.inspection(runs=(bad,)).run is bad


def test_waits_until_a_run_is_done() -> None:
    assert cases.inspection(runs=()).waits
    assert cases.inspection(runs=(cases.running(state=RunState.STOPPED),)).waits
    assert not cases.inspection().waits
    assert not cases.inspection(photos=(), runs=()).waits


def test_rejected_findings_do_not_stand() -> None:
    found = cases.finding(review=cases.review(Verdict.REJECTED))
    inspection = cases.inspection(runs=(cases.run(assessment=cases.assessment(found)),))
    assert _case_of(inspection).standing == ()


def test_status_follows_what_was_done() -> None:
    case = cases.case()
    assert case.status is Status.OPEN
    decided = replace(case, decision=cases.decision())
    assert decided.status is Status.DECIDED
    assert replace(decided, reports=(cases.issued(),)).status is Status.ISSUED
    assert replace(case, reports=(cases.issued(),)).status is Status.OPEN


def test_a_decision_needs_somebody_who_stands_for_it() -> None:
    whole = cases.decision()
    assert whole.complete
    assert not replace(whole, adjuster="  ").complete
    assert not replace(whole, severity=None).complete
    assert not replace(whole, action="").complete
    assert not Decision(severity=Severity.NONE).complete


def test_practice_counts_while_it_holds() -> None:
    practised = cases.run(1, asked=cases.asked(practice=True))
    real = cases.run(2, assessment=cases.assessment(cases.finding(2, run_id="run-2")))
    assert _case_of(cases.inspection(runs=(practised,))).practice
    assert not _case_of(cases.inspection(runs=(practised, real))).practice
    accepted = cases.finding(1, review=cases.review())
    held = replace(practised, assessment=cases.assessment(accepted))
    assert _case_of(cases.inspection(runs=(held, real))).practice


def test_a_newer_state_of_a_run_keeps_reviews() -> None:
    reviewed = cases.finding(1, review=cases.review())
    case = _case_of(cases.inspection(runs=(cases.run(assessment=cases.assessment(reviewed)),)))
    newer = cases.run(assessment=cases.assessment(cases.finding(1), cases.finding(2)))
    findings = case.with_run(newer).findings
    assert findings[0].review == reviewed.review
    assert findings[1].review is None


def test_a_new_run_is_added_to_its_inspection_alone() -> None:
    case = _case_of(cases.inspection(1), cases.inspection(2))
    grown = case.with_run(cases.run(9, inspection_id="inspection-2"))
    assert len(grown.inspections[0].runs) == 1
    assert [run.id for run in grown.inspections[1].runs] == ["run-2", "run-9"]


def test_a_second_opinion_never_counts() -> None:
    first = cases.run(1)
    second = cases.run(2, second=True)
    inspection = cases.inspection(runs=(first, second))
    assert inspection.run is first
    assert inspection.seconds == (second,)
    assert [found.id for found in inspection.findings] == ["finding-1"]
    alone = cases.inspection(runs=(cases.running(1, state=RunState.FAILED), second))
    assert alone.run is alone.runs[0]
    assert alone.waits


def test_what_a_person_took_from_a_second_opinion_is_in_the_case_behind_what_counts() -> None:
    taken = cases.finding(2, run_id="run-2", review=cases.review())
    second = cases.run(2, second=True, assessment=cases.assessment(taken, cases.finding(3)))
    case = _case_of(cases.inspection(runs=(second, cases.run(1))))
    assert [found.id for found in case.findings] == ["finding-1", "finding-2"]
    assert case.finding("finding-3") is second.assessment.findings[1]


def test_practice_as_a_second_opinion_makes_no_practice_case_until_something_is_taken() -> None:
    practice = {"asked": cases.asked(practice=True), "second": True}
    found = cases.finding(2, run_id="run-2")
    for review, practised in ((None, False), (cases.review(), True)):
        told = cases.assessment(replace(found, review=review))
        second = cases.run(2, assessment=told, **practice)
        assert _case_of(cases.inspection(runs=(cases.run(1), second))).practice is practised


def test_where_nothing_is_judged_only_a_report_moves_a_case_on() -> None:
    tags = cases.case(kind=Kind.TAGGING)
    assert tags.status is Status.OPEN
    assert replace(tags, decision=cases.decision()).status is Status.OPEN
    assert replace(tags, reports=(cases.issued(),)).status is Status.ISSUED
    assert [kind for kind in Kind if not kind.has_findings] == [
        *(Kind.PRODUCT, Kind.TAGGING, Kind.EXERCISE, Kind.MODERATION),
    ]
