"""The quiet line above an answer."""

import pytest

from app.domain.sent import Adjustment
from app.domain.words import RunState
from tests.helpers import cases
from ui.inspection.panel.answer.run_notice import notice

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_usual_run_needs_no_words() -> None:
    assert notice(cases.run()) == ""
    assert notice(cases.running()) == ""


@pytest.mark.parametrize("done", Adjustment)
def test_what_was_done_to_the_photos_is_said_of_the_run(done: Adjustment) -> None:
    asked = cases.asked(adjustments=(done,))
    assert notice(cases.run(asked=asked))
    assert notice(cases.running(asked=asked)) == notice(cases.run(asked=asked))


def test_it_is_said_beside_how_the_run_ended() -> None:
    asked = cases.asked(adjustments=(Adjustment.SMALLER_FOR_WINDOW,))
    told = notice(cases.run(asked=asked, state=RunState.STOPPED))
    assert told.startswith("Photos made smaller")
    assert "You stopped this analysis" in told


def test_why_it_failed_is_left_out_where_it_is_read_elsewhere() -> None:
    run = cases.run(state=RunState.FAILED, error="ConnectionLost", error_data={"host": "box:1"})
    assert "box:1" in notice(run)
    assert notice(run, told=True) == "The analysis failed. Kept: steps: 1, findings: 1."
