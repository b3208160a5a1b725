"""What the panel says, in figures a person reads."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.estimate import Estimate
from app.domain.strategy import Strategy, Way, strategy
from app.settings.connection import PRACTICE, Connection, Price
from tests.helpers.previews import CONNECTION, in_parts, picture, preview
from ui.inspection.sent import words

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_picture(tmp_path: Path) -> None:
    shown = picture(tmp_path)
    assert words.label(shown) == "Photo 1"
    assert words.size(shown) == "1316 × 987 · 210 kB"
    assert words.tokens(shown).replace(",", "").replace(".", "") == "about 1273 tokens"
    assert words.hidden(shown) == ""
    assert words.hidden(replace(shown, blackouts=2)) == "2 blacked out"
    assert words.private(shown) == ""
    told = words.private(replace(shown, private=3))
    assert told == "perhaps faces, plates: 3"


@pytest.mark.parametrize(
    ("size", "sides"),
    [
        ((4000, 1000), ["left", "right"]),
        ((1000, 5000), ["top", "middle", "bottom"]),
        ((9000, 1000), ["left", "left of the middle", "right of the middle", "right"]),
        ((1000, 9000), ["top", "above the middle", "below the middle", "bottom"]),
    ],
)
def test_parts_are_named_by_their_side(
    tmp_path: Path, size: tuple[int, int], sides: list[str]
) -> None:
    shown = in_parts(tmp_path, 3, size)
    count = len(sides)
    told = [f"Photo 3, part {n} of {count} ({side})" for n, side in enumerate(sides, 1)]
    assert [words.label(part) for part in shown] == told


def test_the_price_of_all_requests_is_one_sum(tmp_path: Path) -> None:
    one = preview(picture(tmp_path))
    assert words.price([one]) == (
        "About ¥\u00a00.0015 to ask, and up to ¥\u00a00.0031 more for the answer"
    )
    assert words.price([one, one]).startswith("About ¥\u00a00.0030 to ask, and up to ¥\u00a00.0061")


def test_no_price_is_said_so(tmp_path: Path) -> None:
    unpriced = preview(picture(tmp_path), asking="", answering="")
    assert words.price([unpriced]) == "No price set for this connection"
    assert words.price([preview(picture(tmp_path)), unpriced]).startswith("No price set")
    assert words.price([preview(picture(tmp_path), connection=PRACTICE)]) == "Free"


def test_where_it_goes(tmp_path: Path) -> None:
    shown = picture(tmp_path)
    assert words.where_to(preview(shown), "api.example.com") == (
        "api.example.com · qwen3-vl-8b · Office"
    )
    unnamed = replace(CONNECTION, name="", price=Price())
    assert words.where_to(preview(shown, connection=unnamed), "h") == "h · qwen3-vl-8b"
    assert "nothing leaves" in words.where_to(preview(shown, connection=PRACTICE), "")
    assert "no model is connected" in words.where_to(preview(shown, connection=Connection()), "")


def test_the_words_stand_as_they_go_out(tmp_path: Path) -> None:
    assert words.spoken(preview(picture(tmp_path))).split("\n") == [
        "You help a motor claims adjuster.",
        "",
        "Photo 1:",
        "[Photo 1, 1316 × 987 · 210 kB]",
        "What is damaged?",
    ]


def test_several_looks_are_told_with_what_they_cost_and_take(tmp_path: Path) -> None:
    takes = Estimate(strategy(Way.SEVERAL, 3), 3, 0, "0.0045", "0.0092", 36.4)
    shown = preview(picture(tmp_path), estimate=takes)
    assert words.looks([shown]) == "3 looks, one after the other · kept what at least 2 see"
    assert words.time([shown]) == "About 36 s, by what answers took of late"
    assert "0.0045" in words.price([shown])
    once = preview(picture(tmp_path), estimate=replace(takes, strategy=Strategy(), seconds=0.0))
    assert (words.looks([once]), words.time([once])) == ("", "")
    more = replace(takes, strategy=strategy(Way.PARTS), looks=1, more=4, seconds=200.0)
    parts = preview(picture(tmp_path), estimate=more)
    assert "up to 4 more" in words.looks([parts])
    assert words.time([parts]).startswith("About 3 min")


def test_examples_are_named_with_their_cases(tmp_path: Path) -> None:
    of_another = picture(tmp_path, example="2026-0007")
    told = preview(picture(tmp_path), of_another, examples=("2026-0007",), examples_take=1500)
    assert words.examples(told) == (
        "1 example from closed cases: 2026-0007 · 1 picture · about 1,500 tokens"
    )
    assert words.label(of_another) == "Case 2026-0007, photo 1"
    assert words.examples(preview(picture(tmp_path))) == ""
    assert told.pictures == (picture(tmp_path),)
