"""Boxes of every shape and scale, on pictures of every shape, back to fractions."""

from typing import Any

import pytest

from app.domain.events import Repair
from app.domain.place.region import Region
from app.vlm.answer.regions import Regions
from app.vlm.request.question import Picture

WIDE, TALL, SMALL = (1612, 806), (806, 1612), (640, 480)
MENDED, TEXT = Repair.JSON_MENDED, Repair.NUMBER_AS_TEXT


def read(value: Any, size: tuple[int, int] = WIDE) -> tuple[Region | None, list[Repair]]:
    return Regions([Picture("p", b"", *size)]).read(value, 1)


@pytest.mark.parametrize("size", [WIDE, TALL, SMALL])
def test_thousandths_are_of_each_side_whatever_the_shape(size: tuple[int, int]) -> None:
    region, repairs = read([100, 250, 500, 1000], size)
    assert region == Region(0.1, 0.25, 0.5, 1.0)
    assert repairs == []


@pytest.mark.parametrize(
    ("value", "repairs"),
    [
        ([[100, 200, 300, 400]], [MENDED]),
        ([[100, 200], [300, 400]], [MENDED]),
        ({"x1": 100, "y1": 200, "x2": 300, "y2": 400}, [MENDED]),
        ({"xmin": 100, "ymin": 200, "xmax": 300, "ymax": 400}, [MENDED]),
        ({"left": 100, "top": 200, "right": 300, "bottom": 400}, [MENDED]),
        ({"x": 100, "y": 200, "width": 200, "height": 200}, [MENDED]),
        ({"x": 100, "y": 200, "w": 200, "h": 200}, [MENDED]),
        (["100", "200", 300, "400"], [TEXT]),
        ("100, 200, 300, 400", [TEXT]),
        ("[100,200,300,400]", [TEXT]),
        ("(100 200 300 400)", [TEXT]),
        ([300, 200, 100, 400], [Repair.SWAPPED_REGION]),
        ([300, 400, 100, 200], [Repair.SWAPPED_REGION]),
        ([0.1, 0.2, 0.3, 0.4], [Repair.FRACTION_REGION]),
        ([0.3, 0.4, 0.1, 0.2], [Repair.FRACTION_REGION, Repair.SWAPPED_REGION]),
        (["0.1", "0.2", "0.3", "0.4"], [TEXT, Repair.FRACTION_REGION]),
    ],
)
def test_what_can_be_understood_is(value: Any, repairs: list[Repair]) -> None:
    region, found = read(value)
    assert region is not None
    assert region.as_list() == pytest.approx([0.1, 0.2, 0.3, 0.4])
    assert found == repairs


@pytest.mark.parametrize(
    "value",
    [
        *([100, 200, 300], [100, 200, 300, 400, 500], [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        *([100, 100, 100, 400], [100, 200, 300, 200], [0, 0, 0, 0], [0, 0, 1, 1]),
        *([2000, 2000, 3000, 3000], [-9, -9, -1, -1], [100, 200, None, 400]),
        *([100, 200, True, 400], [100, 200, "x", 400], [100, 200, float("nan"), 400]),
        *([100, 200, float("inf"), 400], [10**400, 200, 300, 400], [[1, 2, 3], [4, 5, 6]]),
        *([[100, 200, 300, 400], [5, 6, 7, 8]], "somewhere left", {"x": 1}, 7, True, [[]]),
        *("9" * 5000, ["9" * 5000, 1, 2, 3]),
    ],
)
def test_what_makes_no_sense_is_left_out_and_told(value: Any) -> None:
    assert read(value) == (None, [Repair.NO_REGION])


@pytest.mark.parametrize("value", [None, [], "", "null"])
def test_no_box_is_no_fault(value: Any) -> None:
    assert read(value) == (None, [])


@pytest.mark.parametrize(
    ("value", "region"),
    [
        ([-20, 100, 500, 600], Region(0, 0.1, 0.5, 0.6)),
        ([100, 100, 1030, 600], Region(0.1, 0.1, 1, 0.6)),
        ([100, 100, 500, 4000], Region(0.1, 0.1, 0.5, 1)),
    ],
)
def test_what_reaches_beyond_the_photo_is_cut(value: Any, region: Region) -> None:
    assert read(value) == (region, [Repair.CLIPPED_REGION])


def test_pixels_are_taken_as_such_once_they_can_be_nothing_else() -> None:
    regions = Regions([Picture("p", b"", *WIDE), Picture("q", b"", *WIDE)])
    assert regions.read([806, 403, 1612, 806], 1) == (
        Region(0.5, 0.5, 1.0, 1.0),
        [Repair.PIXEL_REGION],
    )
    assert regions.read([403, 0, 806, 403], 1)[0] == Region(0.25, 0, 0.5, 0.5), "from there on"
    assert regions.read([403, 0, 806, 403], 2) == (Region(0.403, 0, 0.806, 0.403), [])


def test_pixels_of_an_upright_picture() -> None:
    assert read([403, 806, 806, 1612], TALL) == (
        Region(0.5, 0.5, 1.0, 1.0),
        [Repair.PIXEL_REGION],
    )


@pytest.mark.parametrize("value", [[0, 0, 1612, 900], [10, 10, 1200, 950], [-5, 0, 1300, 500]])
def test_beyond_the_picture_or_below_zero_are_no_pixels(value: list[int]) -> None:
    region, repairs = read(value)
    assert region is not None
    assert Repair.PIXEL_REGION not in repairs


def test_a_whole_photo_in_fractions_after_another_fraction() -> None:
    regions = Regions([Picture("p", b"", *WIDE)])
    assert regions.read([0, 0, 1, 1], 1) == (None, [Repair.NO_REGION])
    regions.read([0.2, 0.2, 0.5, 0.5], 1)
    assert regions.read([0, 0, 1, 1], 1) == (Region(0, 0, 1, 1), [Repair.FRACTION_REGION])


def test_pixels_that_were_asked_for_need_no_repair() -> None:
    regions = Regions([Picture("p", b"", 1000, 500)], in_pixels=True)
    region, repairs = regions.read([100, 100, 200, 250], 1)
    assert region is not None
    assert region.as_list() == [0.1, 0.2, 0.2, 0.5]
    assert repairs == []
