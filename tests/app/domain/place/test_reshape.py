"""Boxes under a hand stay on the photo, whatever is done to them."""

from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from app.domain.place.region import Region
from app.domain.place.reshape import around, halves, moved, stretched

STEP = st.floats(-1.5, 1.5, allow_nan=False)
EDGE = st.sampled_from((-1, 0, 1))


@st.composite
def regions(draw: st.DrawFn) -> Region:
    x1, y1 = (draw(st.floats(0, 0.98)) for _ in range(2))
    x2, y2 = (draw(st.floats(low + 0.01, 1)) for low in (x1, y1))
    return Region(x1, y1, x2, y2)


@given(regions(), STEP, STEP)
def test_a_moved_box_keeps_its_size(region: Region, dx: float, dy: float) -> None:
    there = moved(region, dx, dy)
    assert isclose(there.x2 - there.x1, region.x2 - region.x1, abs_tol=1e-9)
    assert isclose(there.y2 - there.y1, region.y2 - region.y1, abs_tol=1e-9)


@given(regions(), EDGE, EDGE, STEP, STEP)
def test_only_the_edges_that_are_held_go(
    region: Region, across: int, down: int, dx: float, dy: float
) -> None:
    there = stretched(region, (across, down), (dx, dy), (0.05, 0.05))
    for edge, held, before, after in (
        ("left", across < 0, region.x1, there.x1),
        ("right", across > 0, region.x2, there.x2),
        ("upper", down < 0, region.y1, there.y1),
        ("lower", down > 0, region.y2, there.y2),
    ):
        assert held or before == after, edge
    wide = there.x2 - there.x1
    assert wide >= min(0.05, region.x2 - region.x1) - 1e-9


def test_a_box_is_pushed_against_the_edge() -> None:
    box = Region(0.5, 0.5, 0.75, 0.75)
    assert moved(box, 0.125, -0.25) == Region(0.625, 0.25, 0.875, 0.5)
    assert moved(box, 1, -1) == Region(0.75, 0, 1, 0.25)
    assert stretched(box, (-1, 1), (-0.25, 1), (0.1, 0.1)) == Region(0.25, 0.5, 0.75, 1)
    assert stretched(box, (1, 0), (-1, -1), (0.125, 0.1)) == Region(0.5, 0.5, 0.625, 0.75)


@given(st.floats(-1, 2), st.floats(-1, 2), st.floats(0.01, 2), st.floats(0.01, 2))
def test_a_box_around_a_point_is_on_the_photo(x: float, y: float, w: float, h: float) -> None:
    box = around(x, y, w, h)
    assert isclose(box.x2 - box.x1, min(1, w), abs_tol=1e-9)


def test_halves_make_up_the_whole() -> None:
    box = Region(0.25, 0, 0.75, 1)
    assert halves(box, across=True) == (Region(0.25, 0, 0.5, 1), Region(0.5, 0, 0.75, 1))
    assert halves(box, across=False) == (Region(0.25, 0, 0.75, 0.5), Region(0.25, 0.5, 0.75, 1))
