"""Who saw what, and what a person decided on while looks came."""

from dataclasses import replace

import pytest

from app.domain.looking.looked import left_out, left_over, looked
from app.domain.strategy import Way, strategy
from app.domain.words import RunState, Severity, Verdict
from tests.helpers import cases, looks


def test_what_few_see_is_told_and_what_is_otherwise_said_too() -> None:
    seen = looks.inspection()
    run = seen.run
    assert run is not None
    assert run.merged is not None
    assert left_out(seen, run.merged) == 1
    (found,) = seen.findings
    each = looked(seen)[found.id]
    assert (each.seen.looks, each.seen.of) == (3, 3)
    assert [(other.severity, other.looks) for other in each.others] == [(Severity.SEVERE, 1)]
    assert looked(cases.inspection()) == {}


def test_a_finding_that_was_judged_while_it_came_stands_for_the_merged_one() -> None:
    held = cases.review(Verdict.REJECTED, value=looks.DENT)
    first = looks.look(1, looks.DENT)
    told = first.assessment.findings[0]
    judged = replace(told, review=held)
    first = replace(first, assessment=replace(first.assessment, findings=(judged,)))
    seen = looks.inspection(None, first, looks.look(2, looks.DENT), looks.look(3, looks.DENT))
    assert seen.findings == (judged,)
    assert looked(seen)[judged.id].seen.looks == 3


@pytest.mark.parametrize(
    ("state", "left"), [(RunState.INTERRUPTED, 2), (RunState.STOPPED, 2), (RunState.DONE, 0)]
)
def test_looks_of_what_broke_off_are_there_to_go_on_with(state: RunState, left: int) -> None:
    cut = replace(looks.look(3, looks.DENT), state=RunState.INTERRUPTED)
    seen = looks.inspection(None, looks.look(1, looks.DENT), looks.look(2, looks.DENT), cut)
    seen = seen.with_run(replace(seen.runs[0], state=state))
    assert len(left_over(seen)) == left
    assert left_over(seen, strategy(Way.TILES)) == []


def test_while_it_is_merged_the_look_under_way_stands_for_the_answer() -> None:
    first, second = looks.look(1, looks.DENT), looks.look(2, looks.WORSE)
    going = replace(second, state=RunState.RUNNING)
    begun = cases.running(id=looks.RUN)
    seen = cases.inspection(runs=(begun, first, going))
    assert seen.run == going
    assert [found.id for found in seen.findings] == ["2.0"]
    held = replace(first.assessment.findings[0], review=cases.review())
    judged = replace(first, assessment=replace(first.assessment, findings=(held,)))
    assert [found.id for found in seen.with_run(judged).findings] == ["1.0", "2.0"]
    assert seen.with_run(second).run == begun  # cut off: nothing counts yet
