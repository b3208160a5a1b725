"""How large photos are sent: as wanted, or the largest step that fits, and never silently."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.photo import Photo
from app.domain.place.region import WHOLE, Region
from app.domain.sent import Adjustment
from app.errors import TooManyImages, WindowTooSmall
from app.photos.cut import fitting
from app.photos.limits import SENT_PIXELS
from app.sending.plan import LEAST_PIXELS, Plan, plan, smaller, steps
from app.settings.connection import Connection
from app.vlm.request.question import Picture
from app.vlm.request.size import picture_tokens
from tests.helpers import cases

WORDS_AND_ANSWER = 4000


def photo(number: int = 1, width: int = 4032, height: int = 3024, **changes: object) -> Photo:
    return cases.photo(number, width=width, height=height, **changes)


def planned(
    photos: Sequence[Photo], pixels: int = SENT_PIXELS, window: int = 0, provider: str = "other"
) -> Plan:
    def tokens(pictures: Sequence[Picture]) -> int:
        return WORDS_AND_ANSWER + sum(picture_tokens(p.width, p.height) for p in pictures)

    connection = Connection(context_window=window, provider=provider)
    return plan(photos, pixels, connection, tokens)


def test_usual_photos_go_as_they_were_prepared() -> None:
    told = planned([photo(1), photo(2)])
    assert [p.cut for p in told.pictures] == [None, None]
    assert told.pictures[0].picture() == Picture("photo-1", b"", 1316, 987)
    assert told.adjustments == ()


def test_a_template_that_wants_more_gets_it_from_the_original() -> None:
    (told,) = planned([photo()], pixels=4_000_000).pictures
    assert told.size == (2309, 1732)
    assert told.cut is not None


def test_a_small_photo_that_was_sent_complete_is_not_made_again() -> None:
    small = photo(width=800, height=600, sent=replace(cases.photo().sent, width=800, height=600))
    assert planned([small], pixels=4_000_000).pictures[0].cut is None
    assert planned([small], pixels=300_000).pictures[0].cut is not None


def test_a_blackout_needs_a_picture_of_its_own() -> None:
    hidden = Region(0.1, 0.1, 0.3, 0.3)
    (told,) = planned([photo(blackouts=(hidden,))]).pictures
    assert told.cut is not None
    assert told.cut.blackouts == (hidden,)
    assert told.picture().blackouts == (hidden,)


def test_a_long_photo_goes_in_parts_of_the_full_budget() -> None:
    told = planned([photo(width=8000, height=1600), photo(2)])
    assert [p.photo.id for p in told.pictures] == ["photo-1"] * 3 + ["photo-2"]
    assert all(p.size[0] * p.size[1] > 1_290_000 for p in told.pictures[:3])
    assert told.adjustments == ()


def test_too_much_for_the_window_makes_all_smaller_and_says_so() -> None:
    told = planned([photo(n) for n in range(1, 5)], window=8000)
    assert told.adjustments == (Adjustment.SMALLER_FOR_WINDOW,)
    sizes = {p.size for p in told.pictures}
    assert len(sizes) == 1
    (size,) = sizes
    assert LEAST_PIXELS <= size[0] * size[1] < SENT_PIXELS


@given(st.integers(4500, 30_000), st.sampled_from([600_000, SENT_PIXELS, 4_000_000]))
def test_the_largest_step_that_fits_is_taken(window: int, pixels: int) -> None:
    sizes = [fitting(4032, 3024, step) for step in steps(pixels)]
    fit = [s for s in sizes if WORDS_AND_ANSWER + 4 * picture_tokens(*s) <= window]
    photos = [photo(n) for n in range(1, 5)]
    if not fit:
        with pytest.raises(WindowTooSmall) as error:
            planned(photos, pixels, window)
        assert error.value.tokens > error.value.window == window
        return
    told = planned(photos, pixels, window)
    assert {p.size for p in told.pictures} == {fit[0]}
    smaller_ones = (Adjustment.SMALLER_FOR_WINDOW,)
    assert told.adjustments == (() if fit[0] == sizes[0] else smaller_ones)


def test_what_fits_at_no_size_is_told_before_sending() -> None:
    with pytest.raises(WindowTooSmall) as error:
        planned([photo()], window=4100)
    assert (error.value.window, error.value.tokens > 4100) == (4100, True)


def test_small_photos_are_not_said_to_be_smaller() -> None:
    """Words alone fill the window; every step leaves such a photo as it is."""
    tiny = photo(width=300, height=300, sent=replace(cases.photo().sent, width=300, height=300))
    told = planned([tiny], window=WORDS_AND_ANSWER + 90)
    assert told.adjustments == ()


def test_more_photos_than_the_provider_takes_is_an_error_before_sending() -> None:
    five = [photo(n) for n in range(1, 6)]
    with pytest.raises(TooManyImages) as error:
        planned(five, provider="volcengine")
    assert error.value.most == 4
    assert len(planned(five, provider="ark").pictures) == 5


def test_parts_give_way_where_the_provider_takes_no_more_pictures() -> None:
    photos = [photo(1, width=8000, height=1600), *(photo(n) for n in (2, 3, 4))]
    told = planned(photos, provider="volcengine")
    assert [p.part for p in told.pictures] == [WHOLE] * 4
    assert told.adjustments == (Adjustment.WHOLE_FOR_COUNT,)
    told = planned(photos[:1], provider="volcengine")
    assert len(told.pictures) == 3
    assert told.adjustments == ()


def test_steps_end_where_nothing_would_be_seen() -> None:
    sizes = list(steps(SENT_PIXELS))
    assert sizes[0] == SENT_PIXELS
    assert all(later == before * 3 // 4 for before, later in pairwise(sizes))
    assert sizes[-1] >= LEAST_PIXELS > sizes[-1] * 3 // 4
    assert list(steps(50_000)) == [50_000]


def test_a_step_smaller() -> None:
    (usual,) = planned([photo()]).pictures
    less = smaller(usual)
    assert less is not None
    assert less.size == (1139, 854)
    (least,) = planned([photo()], pixels=220_000).pictures
    assert smaller(least) is None
