"""Names for display."""

import unicodedata

import pytest

from app.photos.limits import MAX_NAME_CHARACTERS
from app.photos.names import display_name, plain


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("IMG_0001.jpg", "IMG_0001.jpg"),
        ("=cmd|' /C calc'!A0.jpg", "=cmd|' /C calc'!A0.jpg".rpartition("/")[2]),
        ("..\\..\\evil.jpg", "evil.jpg"),
        ("../../etc/passwd", "passwd"),
        ("CON.jpg", "CON.jpg"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("two\nlines\r\n.jpg", "twolines.jpg"),
        ("bell\x07\x1b[31m.jpg", "bell[31m.jpg"),
        ("zero\u200bwidth\ufeff.jpg", "zerowidth.jpg"),
        ("\udcff\udcfe.jpg", ".jpg"),
        ("u\u0308ber.jpg", "über.jpg"),
        ("车损照片 1.jpg", "车损照片 1.jpg"),
        ("", "photo"),
        ("\u202e", "photo"),
        ("///", "photo"),
    ],
)
def test_hostile_names_become_one_plain_line(name: str, shown: str) -> None:
    assert display_name(name) == shown


def test_a_long_name_keeps_its_ending() -> None:
    shown = display_name("ä" * 250 + ".jpeg")
    assert len(shown) == MAX_NAME_CHARACTERS
    assert shown.endswith("….jpeg")


def test_decomposed_names_are_composed() -> None:
    name = unicodedata.normalize("NFD", "Übergröße.jpg")
    assert display_name(name) == "Übergröße.jpg"


def test_plain_cuts_and_joins_spaces() -> None:
    assert plain("  a \u2028 b\tc  d", 100) == "a bc d"
    assert plain("abcdef", 3) == "abc"
