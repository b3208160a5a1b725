"""What an administrator lays down."""

from dataclasses import replace

import pytest

from app.domain.policy import Policy
from app.domain.words import RunState, Severity, Verdict
from tests.helpers import cases


def test_without_a_list_any_server_is_allowed_and_with_an_empty_one_none() -> None:
    assert Policy().allows("model.example")
    assert not Policy(servers=()).allows("model.example")


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("ark.example", True),
        ("ARK.example", True),
        ("ark.example.evil.net", False),
        ("evil-ark.example", False),
        ("a.office.example", True),
        ("a.b.office.example", True),
        ("office.example", False),
        ("notoffice.example", False),
        ("10.1.2.3", True),
        ("11.1.2.3", False),
        ("fd00::1", True),
        ("10.1.2.3.example", False),
    ],
)
def test_names_and_networks(name: str, allowed: bool) -> None:
    policy = Policy(servers=("ark.example", "*.office.example", "10.0.0.0/8", "fd00::/8"))
    assert policy.allows(name) is allowed


def test_a_bad_case_that_one_model_alone_saw_lacks_a_second_opinion() -> None:
    severe = cases.finding(proposed=cases.value(severity=Severity.SEVERE))
    run = cases.run(assessment=cases.assessment(severe))
    case = cases.case(inspections=(cases.inspection(photos=(cases.photo(),), runs=(run,)),))
    policy = Policy(second_opinion_from=Severity.SEVERE)
    assert policy.lacks_opinion(case)
    assert not Policy().lacks_opinion(case)

    second = replace(run, id="second", second=True)
    for state, lacks in ((RunState.DONE, False), (RunState.FAILED, True)):
        held = replace(case.inspections[0], runs=(run, replace(second, state=state)))
        assert policy.lacks_opinion(replace(case, inspections=(held,))) is lacks

    rejected = replace(severe, review=cases.review(Verdict.REJECTED))
    calm = cases.run(assessment=cases.assessment(rejected))
    held = replace(case.inspections[0], runs=(calm,))
    mild = replace(case, inspections=(held,))
    assert not policy.lacks_opinion(mild)
    decided = replace(mild.decision, severity=Severity.SEVERE)
    assert policy.lacks_opinion(replace(mild, decision=decided)), "a person says it is that bad"
