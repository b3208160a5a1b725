"""Names of codes, and of words that stand where a code was wanted."""

import pytest

from app.domain.field import Field, FieldForm, Term, spelled
from app.domain.words import Language


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("front_bumper_left", "front bumper left"),
        ("前_bumper_2", "前 bumper 2"),
        ("front bumper_left", "front bumper_left"),
        ("_private", "_private"),
        ("a__b", "a__b"),
        ("hail", "hail"),
        ("", ""),
    ],
)
def test_only_what_looks_like_a_code_is_spelled_out(word: str, told: str) -> None:
    assert spelled(word) == told


def test_free_text_of_a_field_stays_as_it_is() -> None:
    """A number may be all of an answer."""
    names, english = {Language.ENGLISH: "Label"}, Language.ENGLISH
    free = Field("label", FieldForm.TEXT, names, "")
    chosen = Field("label", FieldForm.CHOICE, names, "", (Term("a", names),))
    assert free.term("INV_2026_01", english) == "INV_2026_01"
    assert chosen.term("not_there", english) == "not there"
    assert chosen.term("a", english) == "Label"
