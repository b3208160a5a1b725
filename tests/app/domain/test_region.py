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
