"""Outlines stay on the photo and keep their shape, whatever is done to them."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.place.outline import (
    MOST_POINTS,
    Outline,
    around,
    clipped,
    crosses,
    outlined,
    placed,
)
from app.domain.place.region import Region
from tests.app.domain.place.test_reshape import regions

EDGE = st.floats(-0.5, 1.5, allow_nan=False)
POINTS = st.lists(st.tuples(EDGE, EDGE), min_size=3, max_size=12)


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """Corners all round a box, in any order."""
    box = draw(regions())
    inside = st.tuples(st.floats(box.x1, box.x2), st.floats(box.y1, box.y2))
    more = draw(st.lists(inside, min_size=1, max_size=8))
    return Outline((*more, (box.x1, box.y1), (box.x2, box.y2)))


@pytest.mark.parametrize(
    "points",
    [
        ((0, 0), (1, 1)),
        ((0, 0), (0.5, 1.1), (1, 0)),
        ((0.2, 0), (0.2, 1), (0.2, 0.5)),
        ((0, 0.2), (1, 0.2), (0.5, 0.2)),
        ((0, 0), (float("nan"), 1), (1, 0)),
        tuple((n / 200, n % 2) for n in range(MOST_POINTS + 1)),
    ],
)
def test_what_is_no_outline(points: tuple[tuple[float, float], ...]) -> None:
    with pytest.raises(ValueError, match="not a"):
        Outline(points)


@given(POINTS)
def test_what_is_drawn_beside_the_photo_is_pulled_onto_it(
    points: list[tuple[float, float]],
) -> None:
    made = outlined(points)
    if made is not None:
        assert len(made.points) == len(points)
        assert all(0 <= edge <= 1 for point in made.points for edge in point)


@given(regions())
def test_a_box_as_an_outline_is_the_same_place(region: Region) -> None:
    assert around(region).box == region
    assert not crosses(around(region).points)


@given(outlines(), regions())
def test_fitted_into_a_box_it_fills_it_and_back_it_is_what_it_was(
    outline: Outline, box: Region
) -> None:
    there = outline.fitted(box)
    for edge, wanted in zip(there.box.as_list(), box.as_list(), strict=True):
        assert isclose(edge, wanted, abs_tol=1e-9)
    back = there.fitted(outline.box)
    for (x, y), (was_x, was_y) in zip(back.points, outline.points, strict=True):
        assert isclose(x, was_x, abs_tol=1e-6)
        assert isclose(y, was_y, abs_tol=1e-6)


@given(outlines(), st.integers(0, 9), EDGE, EDGE)
def test_corners_come_go_and_move_one_at_a_time(
    outline: Outline, corner: int, x: float, y: float
) -> None:
    corner %= len(outline.points)
    more = outline.with_corner(corner, (x, y))
    assert more is not None
    assert more.without_corner(corner + 1) == outline
    moved = outline.moved_corner(corner, (x, y))
    if moved is not None:
        kept = [n for n, point in enumerate(moved.points) if point == outline.points[n]]
        assert set(kept) >= set(range(len(outline.points))) - {corner}


def test_the_last_three_corners_stay() -> None:
    triangle = Outline(((0, 0), (1, 0), (0, 1)))
    assert [triangle.without_corner(n) for n in range(3)] == [None] * 3


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (((0, 0), (1, 1), (1, 0), (0, 1)), True),
        (((0, 0), (1, 0), (1, 1), (0, 1)), False),
        (((0, 0), (1, 0), (0.5, 0.5), (1, 1), (0, 1)), False),
        # A corner that lies on another side, and a side that runs back along another.
        (((0, 0), (1, 0), (1, 1), (0.5, 0), (0, 1)), True),
        (((0, 0), (1, 0), (0.5, 0), (0.5, 1)), True),
    ],
)
def test_lines_that_cross(points: tuple[tuple[float, float], ...], expected: bool) -> None:
    assert crosses(points) is expected
    assert crosses(points[::-1]) is expected


@given(outlines(), regions())
def test_put_into_a_box_it_goes_along_and_its_box_is_the_place(
    outline: Outline, box: Region
) -> None:
    region, there = placed(box, outline)
    assert there is not None
    assert region == there.box
    assert placed(outline, there) == (outline.box, outline)
    assert placed(box, None) == (box, None)


@given(outlines(), st.floats(0.1, 0.9))
def test_the_parts_of_an_outline_lie_in_their_parts_of_the_box(
    outline: Outline, share: float
) -> None:
    box = outline.box
    x = box.x1 + share * (box.x2 - box.x1)
    for part in (Region(box.x1, box.y1, x, box.y2), Region(x, box.y1, box.x2, box.y2)):
        cut = clipped(outline, part)
        if cut is not None:
            edges = zip(cut.box.as_list(), part.as_list(), strict=True)
            outer = [a - b for a, b in edges]
            assert min(outer[0], outer[1], -outer[2], -outer[3]) >= -1e-9


def test_a_triangle_is_cut_along_the_edge() -> None:
    triangle = Outline(((0, 0), (0.8, 0), (0.8, 0.4)))
    assert clipped(triangle, Region(0, 0, 0.4, 0.4)) == Outline(((0, 0), (0.4, 0), (0.4, 0.2)))
    assert clipped(triangle, Region(0, 0.6, 0.4, 1)) is None
