"""What foreign text becomes before it is printed."""

from app.report.printable import LONGEST, clean


def test_line_ends_no_font_knows_are_spaces() -> None:
    assert clean("a\u2028b\u2029c\td\u00a0e\u3000f") == "a b c d\u00a0e\u3000f"


def test_one_blank_line_is_as_good_as_a_thousand() -> None:
    assert clean("a\nb" + "\n \n" * 1000 + "c") == "a\nb\n\nc"


def test_cuts_what_is_too_long_and_says_so() -> None:
    assert clean("x" * LONGEST) == "x" * LONGEST
    assert clean("x" * (LONGEST + 1)) == "x" * LONGEST + " …"
