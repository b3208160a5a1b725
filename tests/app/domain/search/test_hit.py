"""Where in a case a hit is: marked as it was written, whatever was typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.search.hit import Where, hit
from app.domain.search.spelling import bare, fold, number_run


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Dent in the door", "do", ["do"]),
        ("Dent in the door", "or", []),
        ("Hauptstraße 5", "hauptstrasse", ["Hauptstraße"]),
        ("MÜLLER", "mull", ["MÜLL"]),
        ("汽车保险杠", "保险", ["保险"]),
        ("B-TE 551", "bte551", ["B-TE 551"]),
        ("CLM-2026-0042", "600", ["6-00"]),
        ("50%_off * now", "%_", ["%_"]),
        ("a dent", "dent a", ["a", "dent"]),
        ("ｆｕｌｌ width", "full", ["ｆｕｌｌ"]),
        ("\U0001f697 dent", "dent", ["dent"]),
    ],
)
def test_marks(text: str, typed: str, marked: list[str]) -> None:
    found = hit([(Where.ABOUT, text)], typed.split())
    told = [found.text[start:end] for start, end in found.marks] if found else []
    assert told == marked


def test_a_long_text_is_cut_around_the_first_hit() -> None:
    found = hit(
        [(Where.NOTES, "x" * 400), (Where.READ, "word " * 100 + "Glas\n" + "y" * 400)], ["gla"]
    )
    assert found
    assert found.where is Where.READ
    assert found.text.startswith("…word ")
    assert found.text.endswith("…")
    assert len(found.text) < 170
    ((start, end),) = found.marks
    assert found.text[start:end] == "Gla"


@settings(max_examples=150)
@given(st.text(max_size=60), st.text(max_size=8))
def test_marks_lie_inside_the_text(text: str, typed: str) -> None:
    found = hit([(Where.NOTES, text)], typed.split())
    if found:
        ends = [place for mark in found.marks for place in mark]
        assert ends == sorted(ends)
        assert ends[-1] <= len(found.text)
        assert all(start < end for start, end in found.marks)


@settings(max_examples=100)
@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert bare(bare(text)) == bare(text)


def test_two_letters_are_no_part_of_a_number() -> None:
    assert [number_run(word) for word in ("te", "wvw", "7", "b-te", "a_1", "京a1")] == [
        "", "wvw", "7", "bte", "", "",
    ]  # fmt: skip
