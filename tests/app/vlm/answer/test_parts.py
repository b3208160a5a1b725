"""A long photo in parts: told apart by its labels, its boxes back on the whole photo, once."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assessment import Assessment
from app.domain.events import Repair
from app.domain.place.parts import parts_of
from app.domain.place.region import Region
from app.domain.words import Severity
from app.settings.connection import Coordinates
from app.vlm.request.prompt import prompt
from app.vlm.request.question import Picture, Question
from app.vlm.request.schema import schema
from tests.helpers.answers import TEMPLATES, details, found, question, repairs, understood, written

HIDDEN = Region(0.2, 0.2, 0.5, 0.5)


def in_parts(width: int = 5000, height: int = 1000, **changes: Any) -> Question:
    """A usual photo, then a long one of that size in parts."""
    usual = question(photos=1)
    pictures = [Picture("long", b"\xff\xd8", 900, 600, part) for part in parts_of(width, height)]
    return replace(usual, pictures=(*usual.pictures, *pictures), **changes)


def blacked_out() -> Question:
    """One photo with a blackout."""
    asked = question(photos=1)
    return replace(asked, pictures=(replace(asked.pictures[0], blackouts=(HIDDEN,)),))


def about(*findings: dict[str, Any], asked: Question | None = None) -> Assessment:
    return understood(written(findings=list(findings), reasoning=[]), asked=asked or in_parts())


@pytest.mark.parametrize(
    ("size", "sides"),
    [
        ((3500, 1000), ["left", "right"]),
        ((5000, 1000), ["left", "middle", "right"]),
        ((1000, 5000), ["top", "middle", "bottom"]),
        ((9000, 1000), ["left", "left of the middle", "right of the middle", "right"]),
        ((1000, 9000), ["top", "above the middle", "below the middle", "bottom"]),
    ],
)
def test_parts_are_labelled(size: tuple[int, int], sides: list[str]) -> None:
    labels = [part for part in prompt(in_parts(*size)).parts if isinstance(part, str)]
    count = len(sides)
    told = [f"Photo 2, part {n} of {count} ({side}):" for n, side in enumerate(sides, 1)]
    assert labels == ["Photo 1:", *told, "What is damaged?"]


def test_only_a_question_with_parts_speaks_of_them() -> None:
    usual, parts = prompt(question(photos=2)).system, prompt(in_parts()).system
    assert "photo_part" not in usual
    assert "photo_part is the number of the part" in parts
    form = schema(TEMPLATES[in_parts().template.kind], 2, Coordinates.RELATIVE, 3)
    for section in ("reasoning", "findings"):
        fields = form["properties"][section]["items"]["properties"]
        assert fields["photo"]["enum"] == [1, 2]
        assert fields["photo_part"]["enum"] == [1, 2, 3]
        assert list(fields).index("photo_part") < list(fields).index("region")
    assert json.dumps(form, separators=(",", ":"), ensure_ascii=False) in parts


@pytest.mark.parametrize("part", [1, 2, 3])
@pytest.mark.parametrize("size", [(5000, 1000), (1000, 5000)])
def test_a_box_in_a_part_lies_in_the_whole_photo(size: tuple[int, int], part: int) -> None:
    told = about(
        found(photo=2, photo_part=part, region=[100, 200, 300, 400]), asked=in_parts(*size)
    )
    (finding,) = told.findings
    assert finding.photo_id == "long"
    expected = Region(0.1, 0.2, 0.3, 0.4).placed_in(parts_of(*size)[part - 1])
    assert finding.value.region == expected
    assert told.warnings == ()


@given(st.data())
def test_every_place_of_the_photo_comes_back_within_a_thousandth(data: st.DataObject) -> None:
    wide = data.draw(st.integers(3001, 20_000))
    parts = parts_of(wide, 1000)
    number = data.draw(st.integers(1, len(parts)))
    part = parts[number - 1]
    edges = st.lists(st.floats(0, 1), min_size=2, max_size=2, unique=True).map(sorted)
    (left, right), (top, bottom) = data.draw(edges), data.draw(edges)
    box = [round(edge * 1000) for edge in (left, top, right, bottom)]
    if box[0] == box[2] or box[1] == box[3] or max(box) <= 1:
        return
    told = about(found(photo=2, photo_part=number, region=box), asked=in_parts(wide))
    region = told.findings[0].value.region
    assert region is not None
    meant = Region(left, top, right, bottom).placed_in(part)
    assert region.as_list() == pytest.approx(meant.as_list(), abs=0.001)


def test_a_photo_shown_whole_needs_no_part() -> None:
    told = about(found(photo=1, region=[100, 200, 300, 400]))
    assert told.findings[0].value.region == Region(0.1, 0.2, 0.3, 0.4)
    told = about(found(photo=1, photo_part=3, region=[100, 200, 300, 400]))
    assert told.findings[0].value.region == Region(0.1, 0.2, 0.3, 0.4)


@pytest.mark.parametrize("part", [None, 0, 4, "x", 1.5])
def test_a_box_in_no_part_is_left_out_and_told(part: object) -> None:
    told = about(found(photo=2, photo_part=part))
    assert told.findings[0].value.region is None
    assert details(told, Repair.NO_REGION) == ["2"]


@pytest.mark.parametrize("named", ["Photo 2, part 3", "Photo 2, part 3 of 3 (right):"])
def test_a_part_named_as_it_is_labelled_is_understood(named: str) -> None:
    told = about(found(photo=named, region=[0, 0, 500, 500]))
    region = told.findings[0].value.region
    assert region == Region(0, 0, 0.5, 0.5).placed_in(parts_of(5000, 1000)[2])
    assert repairs(told) == [Repair.NUMBER_AS_TEXT]


def test_what_lies_in_two_parts_is_counted_once() -> None:
    left, middle, _ = parts_of(5000, 1000)
    start, end = middle.x1 + 0.01, left.x2 - 0.01
    boxes = [
        [round((edge - p.x1) / (p.x2 - p.x1) * 1000) for edge in (start, end)]
        for p in (left, middle)
    ]
    twice = [
        found(photo=2, photo_part=n, region=[box[0], 300, box[1], 600])
        for n, box in enumerate(boxes, 1)
    ]
    told = about(*twice)
    assert len(told.findings) == 1
    assert repairs(told) == [Repair.SEEN_TWICE]
    assert details(told, Repair.SEEN_TWICE) == ["2"]


@pytest.mark.parametrize(
    "second",
    [
        {"photo_part": 2, "region": [500, 300, 700, 600]},  # elsewhere
        {"photo_part": 1, "region": [880, 300, 990, 600]},  # in the same part
        {"photo_part": 2, "region": [20, 300, 130, 600], "type": "scratched"},
        {"photo_part": 2, "region": [20, 300, 130, 600], "part": "hood"},
        {"photo_part": 2, "region": None},
    ],
)
def test_what_is_not_the_same_stays_two(second: dict[str, Any]) -> None:
    first = found(photo=2, photo_part=1, region=[870, 300, 980, 600])
    told = about(first, found(photo=2, **{"text": "Another.", **second}))
    assert len(told.findings) == 2
    assert Repair.SEEN_TWICE not in repairs(told)


def test_a_black_rectangle_is_explained_only_where_there_is_one() -> None:
    assert "black rectangles" in prompt(blacked_out()).system
    assert "black rectangles" not in prompt(question()).system


def test_what_nobody_could_see_is_undetermined() -> None:
    told = about(found(region=[250, 250, 450, 450], severity="severe"), asked=blacked_out())
    assert told.findings[0].value.severity is Severity.UNDETERMINED
    assert repairs(told) == [Repair.BLACKED_OUT]
    told = about(found(region=[250, 250, 450, 450], severity="undetermined"), asked=blacked_out())
    assert told.findings[0].value.severity is Severity.UNDETERMINED
    assert told.warnings == ()


@pytest.mark.parametrize("region", [[250, 250, 900, 900], [600, 600, 700, 700], None])
def test_what_reaches_beyond_the_blackout_is_believed(region: list[int] | None) -> None:
    told = about(found(region=region), asked=blacked_out())
    assert told.findings[0].value.severity is Severity.MODERATE
    assert told.warnings == ()
