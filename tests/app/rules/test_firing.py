"""Which rules hold, and why; the order they stand in, and one that breaks, change nothing."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.case import Case
from app.domain.field import FieldValue, Statement
from app.domain.finding import Summary
from app.domain.inspection import Inspection
from app.domain.place.region import Region
from app.domain.reading import Reading, TextLine
from app.domain.rule import Ground, Place, Reason, When
from app.domain.run import Run
from app.domain.words import Kind, Language, RunState, Severity, Verdict
from app.rules.firing import fire
from tests.helpers import cases
from tests.helpers.ruling import rule


def _case(run: Run | None = None, **changes: Any) -> Case:
    told = run or cases.run(asked=cases.asked("photo-1", question="Can I get a refund?"))
    shown = cases.photo(
        reading=Reading((), (TextLine("ACME Corp 退款", Region(0, 0, 0.5, 0.1), 0.9),), None)
    )
    return cases.case(inspections=(Inspection("inspection-1", (shown,), (told,)),), **changes)


def _why(when: When, case: Case | None = None) -> tuple[Reason, ...]:
    case = case or _case()
    fired = fire([rule(when=when)], case, case.inspections[0].runs[0])
    return fired[0].reasons if fired else ()


@pytest.mark.parametrize(
    ("when", "why"),
    [
        (When(kinds=(Kind.VEHICLE,)), [Reason(Ground.KIND, "vehicle")]),
        (When(kinds=(Kind.PARCEL,)), []),
        (When(types=("dented",), severity=Severity.MINOR),
         [Reason(Ground.TYPE, "dented"), Reason(Ground.SEVERITY, "moderate")]),
        (When(types=("dented",), severity=Severity.SEVERE), []),
        (When(parts=("bumper_front",), actions=("replace",)), []),
        (When(confidence_below=0.9), [Reason(Ground.CONFIDENCE, "0.80")]),
        (When(confidence_below=0.8), []),
        (When(words=("Refund",), places=(Place.QUESTION,)), [Reason(Ground.WORD, "Refund")]),
        (When(words=("refund",), places=(Place.ANSWER,)), []),
        (When(words=("退款",), places=(Place.PHOTOS,)), [Reason(Ground.WORD, "退款")]),
        (When(words=("paint broken",)), [Reason(Ground.WORD, "paint broken")]),
        (When(photos_missing=True), [Reason(Ground.PHOTOS_MISSING)]),
        (When(opinions_differ=True), []),
        (When(fields=(("certainty", ("likely",)),)), []),
        (When(intents=("refund",)), []),
        (When(), []),
    ],
)  # fmt: skip
def test_a_rule_says_why_it_holds(when: When, why: list[Reason]) -> None:
    assert list(_why(when)) == why


def test_conditions_on_findings_are_of_one_and_the_same() -> None:
    bad = cases.finding(2, proposed=cases.value(type="crushed", severity=Severity.SEVERE))
    case = _case(cases.run(assessment=cases.assessment(cases.finding(), bad)))
    assert _why(When(types=("dented",), severity=Severity.SEVERE), case) == ()
    assert len(_why(When(types=("crushed",), severity=Severity.SEVERE), case)) == 2


def test_what_a_person_rejected_while_it_came_in_sets_nothing_off() -> None:
    gone = cases.finding(review=cases.review(Verdict.REJECTED))
    told = cases.assessment(gone, summary=Summary(Severity.NONE, "none", "", (), ()))
    case = _case(cases.run(assessment=told))
    assert _why(When(types=("dented",)), case) == ()
    assert _why(When(severity=Severity.MINOR), case) == ()


def test_fields_are_compared_by_words() -> None:
    said = FieldValue("brand", (Statement("ACME Industries"),))
    case = _case(cases.run(assessment=cases.assessment(fields=(said,))))
    assert _why(When(fields=(("brand", ("acme",)),)), case) == (
        Reason(Ground.FIELD, "brand: acme"),
    )
    assert _why(When(fields=(("brand", ("acm",)),)), case) == ()


def test_an_intent_comes_from_another_rule_or_from_the_models_field() -> None:
    case = _case()
    sets = rule("sets", When(words=("refund",)), intent="refund")
    hears = rule("hears", When(intents=("refund",)), queue="Refunds")
    fired = fire([hears, sets], case, case.inspections[0].runs[0])
    assert [(each.rule, each.reasons[0].ground) for each in fired] == [
        ("hears", Ground.INTENT),
        ("sets", Ground.WORD),
    ]
    said = FieldValue("intent", (Statement("refund"),))
    asked = _case(cases.run(assessment=cases.assessment(fields=(said,))))
    assert [f.rule for f in fire([hears], asked, asked.inspections[0].runs[0])] == ["hears"]


def test_a_second_opinion_sets_off_only_what_asks_whether_they_differ() -> None:
    first = cases.run()
    other = cases.finding(2, run_id="run-2", proposed=cases.value(severity=Severity.SEVERE))
    second = cases.run(2, second=True, assessment=cases.assessment(other))
    differ = rule("differ", When(opinions_differ=True))
    both = replace(_case(first).inspections[0], runs=(first, second))
    case = replace(_case(first), inspections=(both,))
    assert [f.rule for f in fire([differ, rule()], case, second)] == ["differ"]
    assert [f.rule for f in fire([differ, rule()], case, first)] == ["dents", "differ"]
    going = replace(second, state=RunState.RUNNING)
    waits = replace(case, inspections=(replace(both, runs=(first, going)),))
    assert [f.rule for f in fire([differ], waits, first)] == []


WORD = st.sampled_from(["refund", "dent", "退款", "acme", "unheard"])
WHEN = st.builds(
    When,
    kinds=st.sampled_from([(), (Kind.VEHICLE,), (Kind.PARCEL,)]),
    types=st.sampled_from([(), ("dented",)]),
    severity=st.none() | st.sampled_from(Severity),
    words=st.lists(WORD, max_size=2).map(tuple),
    intents=st.sampled_from([(), (), ("refund",)]),
    photos_missing=st.booleans(),
)
THEN = st.sampled_from(
    [{"intent": "refund"}, {"queue": "Q"}, {"advice": {Language.ENGLISH: "Do."}}]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WHEN, THEN), max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_rules_changes_nothing(
    told: list[tuple[When, dict[str, Any]]], dice: Any
) -> None:
    rules = [rule(f"rule-{n}", when, **then) for n, (when, then) in enumerate(told)]
    case = _case()
    run = case.inspections[0].runs[0]
    once = fire(rules, case, run)
    dice.shuffle(rules)
    assert fire(rules, case, run) == once
    assert fire(reversed(rules), case, run) == once
    # One more that holds never takes another away.
    more = fire([*rules, rule("zz", When(kinds=(Kind.VEHICLE,)))], case, run)
    assert more[:-1] == once


def test_a_rule_that_breaks_stops_neither_the_others_nor_the_answer(
    caplog: pytest.LogCaptureFixture,
) -> None:
    case = _case()
    broken = rule("broken", When(words=(None,)))  # type: ignore[arg-type]
    assert [f.rule for f in fire([broken, rule()], case, case.inspections[0].runs[0])] == ["dents"]
    assert "broken" in caplog.text
    caplog.clear()


def test_a_ticket_goes_into_the_queue_as_it_is_called_in_the_language_asked_in() -> None:
    queues = {Language.ENGLISH: "Parcels", Language.GERMAN: "Pakete"}
    every = [replace(rule(queue="Parcels"), queues=queues), rule("plain", queue="Body shop")]
    case = _case(cases.run(asked=cases.asked("photo-1", language=Language.GERMAN)))
    fired = fire(every, case, case.inspections[0].runs[0])
    assert [each.then.queue for each in fired] == ["Pakete", "Body shop"]
