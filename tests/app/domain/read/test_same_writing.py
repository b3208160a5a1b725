"""Two texts, and whether they are the same writing read twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.read.same_writing import bare, close, pieces


@given(st.text(max_size=30), st.text(max_size=30))
def test_pieces_hold_all_of_both_texts(first: str, second: str) -> None:
    cut = pieces(first, second)
    assert "".join(piece.first for piece in cut) == first
    assert "".join(piece.second for piece in cut) == second
    assert all(bare(piece.first) == bare(piece.second) for piece in cut if piece.same)
    assert all(piece.same for piece in cut) == (bare(first) == bare(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [("O0I1L", "00111"), ("B8S5", "8855"), ("沪A12345", "沪AI2345"), ("1M8GDM9AX", "1M8GDM9AY")],
)
def test_what_is_easily_confused_is_close(first: str, second: str) -> None:
    assert close(first, second)
    assert bare(first) != bare(second)


@pytest.mark.parametrize(
    ("first", "second"), [("ABC123", "XYZ789"), ("12345", ""), ("易碎物品", "小心轻放")]
)
def test_other_writing_is_not(first: str, second: str) -> None:
    assert not close(first, second)


def test_wide_forms_and_separators_do_not_count() -> None:
    assert bare("ＡＢ-12 3·沪") == "AB123沪"
