"""The same damage in two photos: proposed carefully, counted once."""

from dataclasses import replace
from typing import Any

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.link import Link, pair
from app.domain.same_damage import counted, firsts, joined, mergeable, proposed
from app.domain.words import Verdict
from tests.helpers import cases


def _found(number: int, photo: int, **changes: Any) -> Finding:
    value = cases.value(**changes)
    return cases.finding(number, photo_id=f"photo-{photo}", proposed=value)


def _case(*findings: Finding, links: tuple[Link, ...] = ()) -> Case:
    photos = tuple(cases.photo(n) for n in range(1, 5))
    told = replace(cases.assessment(), findings=findings)
    inspection = cases.inspection(photos=photos, runs=(cases.run(assessment=told),))
    return cases.case(inspections=(inspection,), links=links)


def _link(one: int, other: int, same: bool = True) -> Link:
    return Link(pair(f"finding-{one}", f"finding-{other}"), same, cases.MEI, cases.NOON)


def _proposed(case: Case) -> list[tuple[str, str]]:
    return [(one.id[-1], other.id[-1]) for one, other in proposed(case)]


def test_the_same_part_and_type_in_another_photo_is_proposed() -> None:
    assert _proposed(_case(_found(1, 1), _found(2, 2))) == [("1", "2")]
    assert _proposed(_case(_found(1, 1), _found(2, 1))) == []
    assert _proposed(_case(_found(1, 1), _found(2, 2, part="hood"))) == []
    assert _proposed(_case(_found(1, 1), _found(2, 2, type="scratched"))) == []
    other = {"part": "other"}
    assert _proposed(_case(_found(1, 1, **other), _found(2, 2, **other))) == []


def test_only_within_one_run_and_among_what_stands() -> None:
    elsewhere = replace(_found(2, 2), run_id="run-2")
    assert _proposed(_case(_found(1, 1), elsewhere)) == []
    rejected = replace(_found(2, 2), review=cases.review(Verdict.REJECTED))
    assert _proposed(_case(_found(1, 1), rejected)) == []


def test_three_alike_make_two_questions_and_answers_go_on() -> None:
    three = (_found(1, 1), _found(2, 2), _found(3, 3))
    assert _proposed(_case(*three)) == [("1", "2"), ("1", "3")]
    assert _proposed(_case(*three, links=(_link(1, 2),))) == [("1", "3")]
    refused = (_link(1, 2, same=False), _link(1, 3, same=False))
    assert _proposed(_case(*three, links=refused)) == [("2", "3")]
    assert _proposed(_case(*three, links=(_link(1, 2), _link(2, 3)))) == []


def test_linked_findings_count_once_and_links_reach_on() -> None:
    three = (_found(1, 1), _found(2, 2), _found(3, 3))
    case = _case(*three, links=(_link(2, 3), _link(1, 2)))
    assert {each: first.id for each, first in firsts(case).items()} == {
        "finding-2": "finding-1",
        "finding-3": "finding-1",
    }
    assert counted(case) == case.findings[:1]
    assert counted(_case(*three)) == case.findings


def test_a_rejected_finding_links_nothing() -> None:
    first = replace(_found(1, 1), review=cases.review(Verdict.REJECTED))
    case = _case(first, _found(2, 2), links=(_link(1, 2),))
    assert firsts(case) == {}
    assert [each.id for each in counted(case)] == ["finding-2"]


def test_a_refusal_links_nothing() -> None:
    case = _case(_found(1, 1), _found(2, 2), links=(_link(1, 2, same=False),))
    assert firsts(case) == {}
    assert _proposed(case) == []


def test_what_can_be_merged_by_hand_and_what_was() -> None:
    """Whatever it is called, by whichever run, in another photo; never twice."""
    found = [_found(1, 1), _found(2, 2, part="hood"), _found(3, 2), _found(4, 1)]
    gone = replace(_found(5, 3), review=cases.review(Verdict.REJECTED))
    case = _case(*found, gone, links=(_link(1, 2), _link(1, 3, same=False)))
    offered = {each.id[-1]: [o.id[-1] for o in mergeable(case, each)] for each in case.findings}
    assert offered == {"1": ["3"], "2": ["4"], "3": ["1", "4"], "4": ["2", "3"], "5": []}
    said = {each.id[-1]: [o.id[-1] for o in joined(case, each)] for each in case.findings}
    assert said == {"1": ["2"], "2": ["1"], "3": [], "4": [], "5": []}
