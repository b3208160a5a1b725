"""What is cut out of a photo for a closer look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.place.closeup import around
from app.domain.place.region import Region

SIDE = st.integers(32, 12_000)
EDGES = st.tuples(*[st.floats(0, 1)] * 4)


def test_a_margin_on_every_side() -> None:
    cut = around(Region(0.4, 0.4, 0.6, 0.6), 4000, 3000)
    assert cut.as_list() == pytest.approx([0.37, 0.37, 0.63, 0.63])


def test_at_an_edge_the_part_is_moved_inside() -> None:
    cut = around(Region(0.0, 0.9, 0.1, 1.0), 4000, 3000)
    assert cut.x1 == 0
    assert cut.y2 == 1
    assert cut.x2 == pytest.approx(0.13)


def test_small_places_get_a_bit_of_the_photo_and_long_ones_are_widened() -> None:
    dot = around(Region(0.5, 0.5, 0.501, 0.501), 4000, 4000)
    assert (dot.x2 - dot.x1) * 4000 == pytest.approx(256)
    line = around(Region(0.2, 0.5, 0.8, 0.51), 4000, 3000)
    across, down = (line.x2 - line.x1) * 4000, (line.y2 - line.y1) * 3000
    assert across / down == pytest.approx(3, rel=0.01)


@given(SIDE, SIDE, EDGES)
def test_whatever_is_wanted_lies_inside_on_whole_pixels(
    width: int, height: int, edges: tuple[float, ...]
) -> None:
    x1, x2, y1, y2 = *sorted(edges[:2]), *sorted(edges[2:])
    if x1 == x2 or y1 == y2:
        return
    cut = around(Region(x1, y1, x2, y2), width, height)
    assert cut.x1 <= x1 + 0.5 / width
    assert cut.x2 >= x2 - 0.5 / width
    assert cut.y1 <= y1 + 0.5 / height
    assert cut.y2 >= y2 - 0.5 / height
    left, top, right, bottom = cut.in_pixels(width, height)
    for edge in (left, top, right, bottom):
        assert edge == pytest.approx(round(edge), abs=1e-6)


def test_a_place_in_a_part_is_a_place_in_the_photo() -> None:
    part = Region(0.5, 0.25, 1.0, 0.75)
    assert Region(0.0, 0.5, 0.5, 1.0).placed_in(part) == Region(0.5, 0.5, 0.75, 0.75)
    assert Region(0, 0, 1, 1).placed_in(Region(0.1, 0.1, 1 / 3, 0.7)).x2 == pytest.approx(1 / 3)
