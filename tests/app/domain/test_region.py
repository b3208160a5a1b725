"""Places in photos."""

import math

import pytest

from app.domain.region import Region


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


def test_overlap_is_intersection_over_union() -> None:
    left, right = Region(0, 0, 0.5, 1), Region(0.25, 0, 0.75, 1)
    assert left.overlap(right) == right.overlap(left) == pytest.approx(1 / 3)
    assert left.overlap(left) == 1
    assert left.overlap(Region(0.5, 0, 1, 1)) == 0
