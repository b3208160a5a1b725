"""Words are found whole where their script has spaces, anywhere where it has none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.matching import folded, holds


@pytest.mark.parametrize(
    ("text", "word", "there"),
    [
        ("I want a REFUND.", "refund", True),
        ("non-refundable", "refund", False),
        ("prerefund", "refund", False),
        ("no_refund", "refund", False),
        ("my money\n back, please", "Money back", True),
        ("ＲＥＦＵＮＤ", "refund", True),  # full-width letters
        ("Die STRASSE ist nass", "straße", True),
        ("Ruckerstattung", "Rückerstattung", False),
        ("Ru\u0308ckerstattung!", "Rückerstattung", True),
        ("refund\u0323", "refund", False),  # another letter, by a mark below it
        ("我要求退款谢谢", "退款", True),
        ("我的iPhone坏了", "iphone", True),
        ("我的iphones坏了", "iphone", False),
        ("无法开机了", "开机", True),
        ("error 13", "error 13", True),
        ("error 134", "error 13", False),
        ("a+b", "+", True),
        ("anything", "", False),
    ],
)
def test_a_word_is_found_as_people_write_it(text: str, word: str, there: bool) -> None:
    assert holds(folded(text), folded(word)) is there


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(max_size=6), st.text(max_size=40))
def test_any_text_can_be_looked_through(before: str, word: str, after: str) -> None:
    text = folded(f"{before} {word} {after}")
    assert folded(text) == text
    if word.strip() and folded(word) in text.split(" "):
        assert holds(text, folded(word))
