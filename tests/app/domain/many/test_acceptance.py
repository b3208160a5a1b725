"""Taking cases as they were proposed, drawing samples, and what samples show."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.case import Decision
from app.domain.many.acceptance import accepted, drawn, may_be_together, other_than
from app.domain.words import Kind, Severity, Verdict
from tests.helpers import cases
from tests.helpers.reviewing import BOUNDS, SIGNED, answer, parcel, scuff


def test_all_that_nobody_has_judged_holds_and_the_case_is_decided() -> None:
    kept = cases.review(value=scuff().value)
    case = parcel(answer(scuff(1), replace(scuff(2), review=kept)))
    told = accepted(case, replace(SIGNED, act="act"))
    assert told is not None
    assert [(own_id, r.verdict, r.act) for own_id, r in told.reviews] == [
        ("finding-1", Verdict.ACCEPTED, "act")
    ]
    made = told.decision
    assert (made.severity, made.action, made.act) == (Severity.MINOR, "accept", "act")
    assert made.complete


def test_what_a_person_made_otherwise_is_not_decided_by_the_proposal() -> None:
    edited = cases.review(Verdict.EDITED)
    case = parcel(answer(replace(scuff(), review=edited)))
    assert accepted(case, SIGNED) is None
    chosen = replace(case, decision=Decision(Severity.SEVERE, "refuse"))
    told = accepted(chosen, SIGNED)
    assert told is not None
    assert (told.decision.severity, told.decision.action) == (Severity.SEVERE, "refuse")
    assert accepted(parcel(), replace(SIGNED, adjuster=" ")) is None, "nobody stands for it"


@pytest.mark.parametrize("kind", Kind)
def test_a_claim_is_never_taken_together_whatever_its_template_says(kind: Kind) -> None:
    bounds = replace(BOUNDS, together=frozenset(Kind))
    case = parcel(kind=kind, template=kind)
    assert may_be_together(case, bounds) is (kind not in (Kind.VEHICLE, Kind.PROPERTY))
    assert not may_be_together(case, replace(bounds, together=frozenset()))


def test_what_a_person_has_begun_on_is_not_taken_together() -> None:
    judged = replace(scuff(), review=cases.review())
    assert may_be_together(parcel(), BOUNDS)
    assert not may_be_together(parcel(answer(judged)), BOUNDS)
    assert not may_be_together(parcel(decision=Decision(note="Ask Bo")), BOUNDS)


@settings(max_examples=40)
@given(st.sets(st.uuids().map(str), max_size=60), st.uuids().map(str), st.integers(0, 100))
def test_a_draw_can_be_made_again_in_any_order(ids: set[str], act: str, percent: int) -> None:
    lots = drawn(sorted(ids), act, percent)
    assert lots == drawn(sorted(ids, reverse=True), act, percent)
    assert lots <= ids
    assert len(ids) * percent <= 100 * len(lots) < len(ids) * percent + 100


def test_no_place_in_the_list_is_drawn_more_often() -> None:
    ids = [f"case {n}" for n in range(20)]
    often = Counter(each for act in range(2000) for each in drawn(ids, str(act), 5))
    assert sum(often.values()) == 2000
    assert max(abs(count - 100) for count in often.values()) < 50, "each about one time in twenty"


def test_a_sample_that_was_judged_otherwise_is_told_apart() -> None:
    then = Decision(Severity.MINOR, "accept")
    same = parcel(decision=cases.decision(severity=Severity.MINOR, action="accept"))
    assert not other_than(same, ["run-1"], then)
    assert other_than(same, ["run-0"], then), "it was asked again"
    assert other_than(
        replace(same, decision=replace(same.decision, action="refuse")), ["run-1"], then
    )
    rejected = replace(scuff(), review=cases.review(Verdict.REJECTED))
    other = parcel(answer(rejected), decision=same.decision)
    assert other_than(other, ["run-1"], then)
