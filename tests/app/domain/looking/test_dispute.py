"""How far answers are apart: from saying the same to saying nothing alike."""

from itertools import permutations

import pytest

from app.domain.assessment import Assessment
from app.domain.finding import Finding, Summary
from app.domain.looking.dispute import dispute
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.words import Severity
from tests.helpers import cases

DENT = cases.value()
SCRATCH = cases.value(region=Region(0.8, 0.1, 0.9, 0.2))
GRAVE = cases.value(severity=Severity.SEVERE)


def _look(number: int, *values: object, severity: Severity = Severity.MINOR) -> Run:
    found = tuple(_found(number, place, value) for place, value in enumerate(values))
    told = Assessment(findings=found, summary=Summary(severity, "repair", "A dent."))
    return cases.run(id=f"look-{number}", assessment=told)


def _found(number: int, place: int, value: object) -> Finding:
    return cases.finding(id=f"{number}.{place}", run_id=f"look-{number}", proposed=value)


def test_one_answer_and_answers_alike_are_not_apart() -> None:
    assert dispute([]) == dispute([_look(1, DENT, SCRATCH)]) == 0
    assert dispute([_look(n, DENT, SCRATCH) for n in range(5)]) == 0
    assert dispute([_look(n) for n in range(2)]) == 0, "nor those that see nothing"


def test_the_share_that_does_not_say_what_most_do() -> None:
    """Of severity and action, the fields, and each finding."""
    same = [_look(1, DENT), _look(2, DENT)]
    assert dispute([*same, _look(3, DENT, SCRATCH)]) == pytest.approx((1 / 3) / 4)
    assert dispute([*same, _look(3, GRAVE)]) == pytest.approx((1 / 3) / 3)
    assert dispute([*same, _look(3)]) == pytest.approx((1 / 3) / 3)
    summed = _look(3, DENT, severity=Severity.SEVERE)
    assert dispute([*same, summed]) == pytest.approx((1 / 3) / 3)


def test_the_more_they_differ_the_further_they_are_apart_in_whatever_order() -> None:
    looks = [_look(1, DENT), _look(2, DENT), _look(3, GRAVE, SCRATCH)]
    assert len({dispute(each) for each in permutations(looks)}) == 1
    worse = [_look(1, DENT), _look(2, SCRATCH), _look(3, severity=Severity.NONE)]
    assert 0 < dispute(looks) < dispute(worse) <= 1
