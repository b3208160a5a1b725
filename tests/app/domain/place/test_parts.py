"""Long photos in parts: nothing is left out, what lies on a seam is whole somewhere."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.place.parts import MOST_PARTS, OVERLAP, parts_of
from app.domain.place.region import WHOLE, Region

SIDE = st.integers(32, 20_000)


@pytest.mark.parametrize("size", [(300, 100), (100, 300), (4032, 3024), (64, 64)])
def test_a_photo_up_to_three_to_one_goes_whole(size: tuple[int, int]) -> None:
    assert parts_of(*size) == (WHOLE,)


@pytest.mark.parametrize(
    ("size", "count"), [((301, 100), 2), ((100, 400), 2), ((450, 100), 3), ((100, 2000), 4)]
)
def test_a_longer_one_goes_in_two_to_four(size: tuple[int, int], count: int) -> None:
    assert len(parts_of(*size)) == count


@given(SIDE, SIDE)
def test_parts_lie_in_a_row_and_cover_the_photo(width: int, height: int) -> None:
    parts = parts_of(width, height)
    assert len(parts) <= MOST_PARTS
    spans = [(p.x1, p.x2) if width > height else (p.y1, p.y2) for p in parts]
    assert spans[0][0] == 0
    assert spans[-1][1] == 1
    lengths = [end - start for start, end in spans]
    assert max(lengths) - min(lengths) < 1e-9, "all are equally long"
    for (_, end), (start, _) in pairwise(spans):
        assert end - start == pytest.approx(OVERLAP * lengths[0]), "neighbours overlap"
    across = [(p.y1, p.y2) if width > height else (p.x1, p.x2) for p in parts]
    assert set(across) == {(0.0, 1.0)}


@given(SIDE, SIDE, st.floats(0, 1), st.floats(0, 1))
def test_what_is_shorter_than_the_overlap_is_whole_in_one_part(
    width: int, height: int, start: float, length: float
) -> None:
    parts = parts_of(width, height)
    spans = [(p.x1, p.x2) if width > height else (p.y1, p.y2) for p in parts]
    longest = OVERLAP * (spans[0][1] - spans[0][0])
    end = min(1.0, start + length * longest)
    assert any(first - 1e-9 <= start and end <= last + 1e-9 for first, last in spans)


@given(SIDE, SIDE, st.data())
def test_there_and_back_within_a_thousandth(width: int, height: int, data: st.DataObject) -> None:
    part = data.draw(st.sampled_from(parts_of(width, height)))
    corners = [data.draw(st.lists(st.integers(0, 1000), min_size=2, max_size=2, unique=True))] * 2
    (x1, x2), (y1, y2) = (sorted(pair) for pair in corners)
    told = Region(x1 / 1000, y1 / 1000, x2 / 1000, y2 / 1000)
    place = told.placed_in(part)
    wide, tall = part.x2 - part.x1, part.y2 - part.y1
    back = [
        (place.x1 - part.x1) / wide,
        (place.y1 - part.y1) / tall,
        (place.x2 - part.x1) / wide,
        (place.y2 - part.y1) / tall,
    ]
    assert back == pytest.approx(told.as_list(), abs=1e-9)
    # Rounded to the 1000 steps a model counts in, a place of the photo is off by half a step.
    again = Region(*(round(edge * 1000) / 1000 for edge in back)).placed_in(part)
    assert again.as_list() == pytest.approx(place.as_list(), abs=0.001)
