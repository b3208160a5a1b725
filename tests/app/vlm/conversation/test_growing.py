"""A reply's text letter by letter, whatever the pieces it comes in."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.vlm.conversation.growing import Growing

TEXT = 'Dent "left" of the plate.\n凹陷 🚗 \\ / é\t– done'


def grown(*pieces: str) -> str:
    """Everything that pieces add."""
    growing = Growing()
    return "".join(growing.feed(piece) for piece in pieces)


@pytest.mark.parametrize("ascii_only", [True, False])
def test_what_is_written_is_what_is_read(ascii_only: bool) -> None:
    body = json.dumps({"answer": TEXT, "places": []}, ensure_ascii=ascii_only)
    assert grown(body) == TEXT
    assert grown(*body) == TEXT


def test_it_grows_with_every_piece() -> None:
    growing = Growing()
    pieces = ['{ "answer"', ': "It', " is\\", "u00e4", "\\ud83d", "\\ude97", " so", '", "x": "y"']
    assert [growing.feed(piece) for piece in pieces] == [
        *("", "It", " is", "ä", "", "🚗", " so", "")
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('{"places": [], "answer": "late"}', ""),
        ('{"answer": null}', ""),
        ('{"answer": "a\\ud83dz"}', "a\ufffdz"),
        ('{"answer": "a\\ud83d\\u0041"}', "a\ufffdA"),
        ('{"answer": "a\\uzz12b"}', "azz12b"),
        ('{"answer": "a\\q"}', "aq"),
        ('{"answer": "cut off\\u00', "cut off"),
        ("{" + " " * 99 + '"answer": "far"}', ""),
    ],
)
def test_what_is_no_good_json_still_comes_to_something(body: str, text: str) -> None:
    assert grown(body) == text
    assert grown(*body) == text


@given(st.text(max_size=60), st.lists(st.integers(0, 400), max_size=9).map(sorted), st.booleans())
@settings(deadline=None)
def test_any_text_cut_anywhere(text: str, places: list[int], ascii_only: bool) -> None:
    body = json.dumps({"answer": text}, ensure_ascii=ascii_only)
    cuts = zip([0, *places], [*places, len(body)], strict=True)
    assert grown(*(body[start:end] for start, end in cuts)) == text
