"""Places in photos."""

import math

import pytest

from app.domain.place.region import WHOLE, Region


def test_maps_to_pixels() -> None:
    assert Region(0.25, 0.5, 0.5, 1.0).in_pixels(400, 100) == (100, 50, 200, 100)


@pytest.mark.parametrize(
    "box",
    [
        (0.5, 0.1, 0.5, 0.2),  # no width
        (0.1, 0.3, 0.2, 0.2),  # upside down
        (-0.1, 0.1, 0.2, 0.2),
        (0.1, 0.1, 1.1, 0.2),
        (math.nan, 0.1, 0.2, 0.2),
        (0.1, 0.1, math.inf, 0.2),
    ],
)
def test_refuses_what_is_no_place(box: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="not a region"):
        Region(*box)


def test_overlap_and_share() -> None:
    left, right = Region(0, 0, 0.5, 1), Region(0.25, 0, 0.75, 1)
    assert left.overlap(left) == 1
    assert left.overlap(right) == right.overlap(left) == pytest.approx(1 / 3)
    assert left.overlap(Region(0.5, 0, 1, 1)) == 0
    assert left.share_in(right) == pytest.approx(0.5)
    assert left.share_in(WHOLE) == 1
    assert WHOLE.share_in(left) == pytest.approx(0.5)
    assert left.share_in(Region(0.5, 0, 1, 1)) == 0


def test_a_box_of_a_part_lies_in_the_whole_photo() -> None:
    part = Region(0.5, 0, 1, 1)
    placed = Region(0.5, 0.25, 1, 1).placed_in(part)
    assert placed == Region(0.75, 0.25, 1, 1)
    assert Region(0.1, 0.2, 0.3, 0.4).placed_in(WHOLE) == Region(0.1, 0.2, 0.3, 0.4)


def test_a_part_shows_a_box_of_the_photo_as_one_of_its_own() -> None:
    part, box = Region(0.5, 0, 1, 0.5), Region(0.625, 0.125, 0.75, 0.25)
    assert box.seen_in(part) == Region(0.25, 0.25, 0.5, 0.5)
    assert Region(0.25, 0, 0.75, 1).seen_in(part) == Region(0, 0, 0.5, 1)
    assert Region(0, 0, 0.5, 1).seen_in(part) is None
    assert Region(0.25, 0.25, 0.5, 0.5).placed_in(part) == box
