"""Which pictures of a conversation are left out where a server takes only so many."""

from dataclasses import replace

import pytest

from app.domain.events import Repair, Warned
from app.vlm.conversation.limit import told, within
from tests.helpers.conversations import closeup
from tests.helpers.conversations import looked as looked_turn
from tests.helpers.questions import question
from tests.helpers.talks import CLOSEUP, asked, looked, talk


@pytest.mark.parametrize(
    ("most", "left_out", "sent"),
    [(0, [], [1, 2, 3]), (3, [], [1, 2, 3]), (2, [2], [1, 3]), (1, [1, 2], [3])],
)
def test_a_look_keeps_its_close_up_then_its_photo(
    most: int, left_out: list[int], sent: list[int]
) -> None:
    fitting = within(looked(), most)
    assert sorted(fitting.left_out) == left_out
    assert fitting.sent == sent


def test_a_question_goes_without_earlier_close_ups_first() -> None:
    turn = asked("And now?", looked_turn(closeup=closeup(number=3)), closeups={3: CLOSEUP})
    assert turn.sent == [1, 2, 3]
    assert within(turn, 2).left_out == {3}
    assert within(turn, 1).left_out == {2, 3}
    assert list(told(within(turn, 2))) == [Warned(Repair.CLOSEUP_LEFT_OUT)]


def test_a_photo_in_parts_is_left_out_whole() -> None:
    first, second = question().pictures
    about = replace(question(), pictures=(first, second, second))
    turn = asked(about=about)
    assert within(turn, 2).left_out == {2}
    assert within(turn, 2).sent == [1]


def test_a_person_is_told_by_the_numbers_of_the_case() -> None:
    turn = within(looked(), 2)
    fifth = talk(first_photo=5)
    assert list(told(turn)) == [Warned(Repair.PHOTO_LEFT_OUT, "2")]
    assert list(told(replace(turn, talk=replace(fifth, closeups=turn.talk.closeups)))) == [
        Warned(Repair.PHOTO_LEFT_OUT, "6")
    ]
