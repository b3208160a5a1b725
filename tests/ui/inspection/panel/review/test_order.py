"""From finding to finding, by keys."""

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.words import Verdict
from tests.helpers import right_panel as given
from tests.helpers.cases import review
from ui.inspection.panel.review.order import ReviewOrder


def order(*verdicts: Verdict | None) -> ReviewOrder:
    """Findings 1, 2, … with these verdicts."""
    made = ReviewOrder()
    made.follow([found(number, verdict) for number, verdict in enumerate(verdicts, 1)])
    return made


def found(number: int, verdict: Verdict | None = None) -> Finding:
    plain = replace(given.told().findings[0], id=str(number))
    if verdict is None:
        return plain
    return replace(plain, review=review(verdict))


def test_without_findings_there_is_nowhere_to_go() -> None:
    assert not order()
    assert order().moved("", 1) == ""


def test_it_goes_up_and_down_to_the_ends() -> None:
    three = order(None, None, None)
    assert three
    assert [three.moved("2", by) for by in (1, -1)] == ["3", "1"]
    assert [three.moved(at, by) for at, by in (("3", 1), ("1", -1))] == ["3", "1"]
    assert [three.moved("", by) for by in (1, -1)] == ["1", "3"]


def test_after_a_decision_comes_the_next_open_one_round_the_end() -> None:
    four = order(None, Verdict.ACCEPTED, None, None)
    assert four.after("1") == "3"
    assert four.after("4") == "3", "the first was just decided, though it is not stored yet"
    assert four.after("3") == "3", "none is left"


def test_taken_back_it_is_open_again() -> None:
    two = order(None, None)
    two.after("1")
    two.follow([found(1, Verdict.ACCEPTED), found(2)])
    two.follow([found(1), found(2)])
    assert two.after("2") == "1"
