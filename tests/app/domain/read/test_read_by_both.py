"""What an answer names and the program read too, side by side, neither taken for right."""

import pytest

from app.domain.conversation import Reply
from app.domain.field import FieldValue, Statement
from app.domain.finding import Step
from app.domain.inspection import Inspection
from app.domain.read.read_by_both import ReadByBoth, read_by_both
from app.domain.reading import Reading
from app.domain.run import Run
from tests.helpers import cases
from tests.helpers.conversations import turn
from tests.helpers.readings import UPS, UPS_WRONG, VIN, code, line


def _inspection(run: Run, *readings: Reading | None) -> Inspection:
    photos = tuple(cases.photo(n, reading=told) for n, told in enumerate(readings, 1))
    return cases.inspection(photos=photos, runs=(run,))


def _run(answer: str = "", **told: object) -> Run:
    nothing = {"answer": answer, "steps": (), "summary": None}
    asked = cases.asked("photo-1", "photo-2")
    return cases.run(assessment=cases.assessment(**nothing | told), asked=asked)


def _by_both(answer: str, *readings: Reading | None) -> tuple[ReadByBoth, ...]:
    run = _run(answer)
    return read_by_both(_inspection(run, *readings), run)


def _written(*texts: str) -> Reading:
    return Reading((), tuple(line(text) for text in texts))


def _told(*found: ReadByBoth) -> list[tuple[str, str, bool]]:
    return [(each.named, each.read, each.agrees) for each in found]


def test_a_number_that_both_read_the_same() -> None:
    told = _by_both("The label says 1Z 5R8 939 03 5756 7127.", Reading((code(UPS),)))
    assert _told(*told) == [("1Z 5R8 939 03 5756 7127", UPS, True)]
    assert told[0].photo_id == "photo-1"
    assert [number and number.valid for number in told[0].numbers] == [True, True]


@pytest.mark.parametrize(
    ("named", "read", "differs"),
    [
        (VIN, "1M8GDM9AXKPO42788", [("0", "O")]),
        (VIN, "IM8GDM9AXKP042788", [("1", "I")]),
        ("AB 018 CD", "A8 0I8 CD", [("B", "8"), ("1", "I")]),
        ("沪A·12345", "沪A·I2345", [("1", "I")]),
        ("SN 40017-22", "SN 4OO17-22", [("00", "OO")]),
        ("SF1020104502338", "SF102010452338", [("0", "")]),
    ],
)
def test_both_are_told_where_they_differ_character_by_character(
    named: str, read: str, differs: list[tuple[str, str]]
) -> None:
    (told,) = _by_both(f"It reads {named}, as far as can be seen.", _written(read))
    assert not told.agrees
    assert "".join(piece.first for piece in told.pieces) == told.named
    assert "".join(piece.second for piece in told.pieces) == told.read
    unlike = [(p.first.strip(), p.second.strip()) for p in told.pieces if not p.same]
    assert unlike == differs


def test_neither_wins_by_its_check_digit() -> None:
    (told,) = _by_both(f"Tracking number {UPS_WRONG}", Reading((code(UPS),)))
    assert _told(told) == [(UPS_WRONG, UPS, False)]
    assert [number and number.valid for number in told.numbers] == [False, True]


def test_chinese_that_is_quoted() -> None:
    answer = "面单上写着「易碎物品」和“小心轻放”，车牌为沪A12345，单号SF1020104502338。"
    read = _written("易碎物品 小心轻妨", "沪A·12345", "单号 SF1020104502338")
    assert _told(*_by_both(answer, read)) == [
        ("沪A12345", "沪A·12345", True),
        ("SF1020104502338", "SF1020104502338", True),
        ("易碎物品", "易碎物品", True),
        ("小心轻放", "小心轻妨", False),
    ]


def test_capitals_blanks_hyphens_and_wide_forms_are_no_difference() -> None:
    told = _by_both('The stamp says "Handle with care" , ＡＢ-1', _written("HANDLE  WITH-CARE"))
    assert _told(*told) == [("Handle with care", "HANDLE  WITH-CARE", True)]


def test_another_number_of_the_same_kind_is_told_uncut() -> None:
    (told,) = _by_both(f"VIN {VIN}", _written("WVWZZZ1JZXW000001"))
    assert _told(told) == [(VIN, "WVWZZZ1JZXW000001", False)]
    assert [piece.same for piece in told.pieces] == [False]


def test_what_only_one_of_them_has_is_not_told() -> None:
    assert _by_both(f"VIN {VIN}, dent of 1,300 mm, 80 % sure", _written("FRAGILE", "10 kg")) == ()
    assert _by_both("A dent in the door.", _written(VIN)) == ()
    assert _by_both(f"VIN {VIN}", None, Reading()) == ()


def test_a_line_the_reader_guessed_is_left_out() -> None:
    assert _by_both(f"VIN {VIN}", Reading((), (line(VIN, 0.4),))) == ()


def test_the_same_in_one_photo_is_enough() -> None:
    told = _by_both(f"VIN {VIN}", _written("1M8GDM9AXKPO42788"), _written(VIN))
    assert _told(*told) == [(VIN, VIN, True)]


def test_unlike_in_two_photos_is_told_of_both() -> None:
    told = _by_both(f"VIN {VIN}", _written("1M8GDM9AXKPO42788"), _written("1M8GDM9AXKP0427B8"))
    assert [(each.photo_id, each.agrees) for each in told] == [
        ("photo-1", False),
        ("photo-2", False),
    ]


def test_every_text_of_the_answer_counts_each_in_its_own_photo() -> None:
    value = cases.value(text=f"label torn across {UPS}")
    run = _run(
        fields=(FieldValue("exception_wording", (Statement("One carton, ref RX-40017"),)),),
        steps=(Step("the plate reads AB 018 CD", "photo-2"),),
        findings=(cases.finding(1, photo_id="photo-1", proposed=value, review=None),),
    )
    first, second = _written("RX-40017", "AB 018 CD"), _written(UPS, "AB O18 CD")
    told = read_by_both(_inspection(run, first, second), run)
    assert [(each.named, each.read, each.photo_id) for each in told] == [
        ("RX-40017", "RX-40017", "photo-1"),
        ("AB 018 CD", "AB O18 CD", "photo-2"),
    ]


def test_replies_count_too() -> None:
    run = _run()
    asked = turn(1, run_id=run.id, reply=Reply(answer=f"It is {UPS}."))
    shown = _inspection(run, Reading((code(UPS),)))
    inspection = Inspection(shown.id, shown.photos, shown.runs, (), (asked,))
    assert _told(*read_by_both(inspection, run)) == [(UPS, UPS, True)]


def test_very_long_answers_are_bounded() -> None:
    codes = [f"QX{number * 7919 % 99999:05}A" for number in range(300)]
    told = _by_both(" and ".join(f"{each};" for each in codes), _written(*codes))
    assert 0 < len(told) <= 40
