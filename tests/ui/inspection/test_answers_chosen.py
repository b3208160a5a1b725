"""Which answer a new question comes behind."""

from app.domain.words import RunState
from tests.helpers.conversations import asking, turn
from ui.inspection.answers_chosen import AnswersChosen

FIRST, ANEW = turn(1), turn(2, replaces="turn-1", follows="")


def test_the_newest_stands_until_another_is_chosen() -> None:
    chosen = AnswersChosen()
    assert chosen.follows(()) == ""
    assert chosen.follows((FIRST, ANEW)) == "turn-2"
    chosen.choose("turn-1", "turn-1")
    assert chosen.follows((FIRST, ANEW)) == "turn-1"


def test_what_was_gone_on_from_is_not_chosen_any_more() -> None:
    chosen, went_on = AnswersChosen(), turn(3, follows="turn-2")
    chosen.choose("turn-1", "turn-1")
    assert chosen.follows((FIRST, ANEW, went_on)) == "turn-3"


def test_an_answer_that_said_nothing_is_not_gone_on_from() -> None:
    chosen = AnswersChosen()
    failed = asking(2, replaces="turn-1", follows="", state=RunState.FAILED)
    chosen.choose("turn-1", "turn-2")
    assert chosen.follows((FIRST, failed)) == "turn-1"
