"""Lines that are written from right to left, as the eye finds them."""

import pytest

from app.domain.words import Language
from app.report.direction import as_seen, begins_right, set_apart, turns
from app.report.printable import printed
from app.report.words import words_in

# Big letters stand for Hebrew ones, as in Unicode's own examples.
HEBREW = {ord("A") + n: chr(0x5D0 + n) for n in range(26)}
LATIN = {hebrew: chr(latin) for latin, hebrew in ((k, ord(v)) for k, v in HEBREW.items())}


@pytest.mark.parametrize(
    ("text", "from_left", "from_right"),
    [
        ("plain text", "plain text", "plain text"),
        ("ABC", "CBA", "CBA"),
        ("car is ABC now", "car is CBA now", "now CBA car is"),
        ("ABC car (DEF)", "CBA car (FED)", "(FED) car CBA"),
        ("ABC (12.5) DEF", "FED (12.5) CBA", "FED (12.5) CBA"),
        ("a [ABC] b", "a [CBA] b", "b [CBA] a"),
        ("ABC 1,250.00 €", "1,250.00 CBA €", "€ 1,250.00 CBA"),
        ("ABC 2026-11-28", "2026-11-28 CBA", "28-11-2026 CBA"),
        ("ABC! ", "CBA! ", " !CBA"),
        ("ABC <b> DEF", "CBA <b> FED", "FED <b> CBA"),
    ],
)
def test_each_way_a_paragraph_may_begin(text: str, from_left: str, from_right: str) -> None:
    hebrew = text.translate(HEBREW)
    assert as_seen(hebrew, from_right=False).translate(LATIN) == from_left
    assert as_seen(hebrew, from_right=True).translate(LATIN) == from_right or text.isascii()


def test_begins_where_its_first_letter_s_script_begins() -> None:
    assert begins_right("12 שלום abc")
    assert begins_right("(انبعاج) abc")
    assert not begins_right("abc שלום")
    assert not begins_right("12 – 13")
    assert not turns("Größe → 深")


def test_numbers_among_arabic_letters_keep_their_order() -> None:
    assert as_seen("شد 12.5 شد", from_right=True) == "دش 12.5 دش"
    assert as_seen("٣٫٥ شد", from_right=True).endswith("٣٫٥")


def test_a_mark_stands_before_its_letter_as_seen_from_the_left() -> None:
    assert as_seen("ב\u05b8א", from_right=True) == "א\u05b8ב"


def test_a_date_behind_an_arabic_name_stays_a_date() -> None:
    name, date = "طرد 12", "2026-11-28 03:07"
    told = printed(words_in(Language.ENGLISH)("foot", version=1, number=name, time=date))
    assert not begins_right(told)
    assert as_seen(told, from_right=False).endswith(date)
    assert "\u200e" not in as_seen(told, from_right=False)


def test_only_names_are_set_apart() -> None:
    assert set_apart("שלום") != "שלום"
    assert set_apart("Okafor") == "Okafor"
    assert set_apart("שלום " * 20) == "שלום " * 20
