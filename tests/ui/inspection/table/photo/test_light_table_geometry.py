"""Every place in a photo lies where it should, at every size and zoom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QRectF

from app.domain.place.region import Region
from ui.inspection.table.grid.table_grid import cells
from ui.inspection.table.photo.photo_geometry import MAX_SCALE, PhotoGeometry

SIZES = st.tuples(st.integers(60, 2000), st.integers(60, 2000))
PHOTOS = st.tuples(st.integers(32, 12000), st.integers(32, 12000))
FRACTION = st.floats(0, 1)


@pytest.mark.parametrize(
    ("view", "photo", "box"),
    [
        ((400, 300), (4032, 3024), (100, 75, 200, 150)),
        ((800, 300), (4032, 3024), (300, 75, 400, 150)),
        ((400, 600), (4032, 3024), (100, 225, 200, 300)),
        ((300, 400), (3024, 4032), (75, 100, 150, 200)),
        ((1000, 1000), (100, 200), (400, 300, 500, 500)),
    ],
)
def test_a_region_lies_exactly_in_a_fitted_photo(
    view: tuple[int, int], photo: tuple[int, int], box: tuple[int, int, int, int]
) -> None:
    region = Region(0.25, 0.25, 0.5, 0.5)
    left, top, right, bottom = box
    shown = PhotoGeometry(view, photo).to_view(region)
    assert shown == QRectF(left, top, right - left, bottom - top)


def test_a_region_lies_exactly_in_a_zoomed_photo() -> None:
    near = PhotoGeometry((400, 300), (4000, 3000), zoom=4, center=(0.5, 0.25))
    # The photo is drawn 1600 by 1200, its point (0.5, 0.25) in the middle of the view.
    assert near.rect == QRect(200 - 800, 150 - 300, 1600, 1200)
    assert near.to_view(Region(0.5, 0.25, 0.75, 0.5)) == QRectF(200, 150, 400, 300)


@given(SIZES, PHOTOS)
def test_a_fitted_photo_is_whole_and_centred(view: tuple[int, int], photo: tuple[int, int]) -> None:
    fitted = PhotoGeometry(view, photo)
    assert QRect(0, 0, *view).contains(fitted.rect)
    assert abs(fitted.rect.left() - (view[0] - 1 - fitted.rect.right())) <= 1
    assert abs(fitted.rect.top() - (view[1] - 1 - fitted.rect.bottom())) <= 1


@given(SIZES, PHOTOS, FRACTION, FRACTION, st.lists(st.floats(0.3, 4), max_size=5))
def test_zooming_keeps_the_point_under_the_pointer(
    view: tuple[int, int], photo: tuple[int, int], x: float, y: float, factors: list[float]
) -> None:
    at = QPointF(view[0] * x, view[1] * y)
    before = PhotoGeometry(view, photo)
    for factor in factors:
        after = before.zoomed(factor, at)
        for axis in (0, 1):
            _assert_held(before, after, at, axis)
        before = after


def _assert_held(before: PhotoGeometry, after: PhotoGeometry, at: QPointF, axis: int) -> None:
    """Within a pixel, unless the photo's edge or its being narrower than the view forbids it."""
    view = after.view[axis]
    length = (after.rect.width(), after.rect.height())[axis]
    start = (after.rect.x(), after.rect.y())[axis]
    pointer = (at.x(), at.y())[axis]
    if length <= view or start >= -1 or start + length <= view + 1:
        return
    was = before.to_photo(at)[axis] * length + start
    assert abs(was - pointer) <= 2 + length / (before.rect.width(), before.rect.height())[axis]


@given(SIZES, PHOTOS, st.floats(1, 64), st.floats(-9e3, 9e3), st.floats(-9e3, 9e3))
def test_moving_never_leaves_a_gap(
    view: tuple[int, int], photo: tuple[int, int], zoom: float, dx: float, dy: float
) -> None:
    middle = QPointF(view[0] / 2, view[1] / 2)
    whole = PhotoGeometry(view, photo).zoomed(zoom, middle).moved(dx, dy).rect
    for start, length, room in (
        (whole.x(), whole.width(), view[0]),
        (whole.y(), whole.height(), view[1]),
    ):
        if length >= room:
            assert start <= 1
            assert start + length >= room - 1
        else:
            assert abs(start - (room - length) / 2) <= 1


@given(SIZES, PHOTOS, st.floats(1, 8), st.floats(1, 8), st.floats(0, 1), st.floats(0, 1))
def test_a_loupe_shows_what_is_under_it(
    view: tuple[int, int],
    photo: tuple[int, int],
    zoom: float,
    nearer: float,
    x: float,
    y: float,
) -> None:
    before = PhotoGeometry(view, photo).zoomed(zoom, QPointF(0, 0))
    at = QPointF(x * view[0], y * view[1])
    near = before.through_loupe(nearer, at)
    for axis in (0, 1):
        was, there = before.to_photo(at)[axis], near.to_photo(at)[axis]
        length = (near.rect.width(), near.rect.height())[axis]
        assert abs(was - there) * length <= 1


TURNS = st.integers(0, 3)


@st.composite
def looks(draw: st.DrawFn) -> PhotoGeometry:
    """A photo turned, zoomed and moved."""
    turned = PhotoGeometry(draw(SIZES), draw(PHOTOS)).turned(draw(TURNS))
    at = QPointF(draw(st.floats(0, turned.view[0])), draw(st.floats(0, turned.view[1])))
    near = turned.zoomed(draw(st.floats(1, 64)), at)
    return near.moved(draw(st.floats(-500, 500)), draw(st.floats(-500, 500)))


@given(looks(), FRACTION, FRACTION)
def test_a_point_and_its_place_in_the_photo_are_one(
    look: PhotoGeometry, x: float, y: float
) -> None:
    at = QPointF(x * look.view[0], y * look.view[1])
    across, down = look.to_photo(at)
    whole = look.level.rect
    level = QPointF(whole.x() + across * whole.width(), whole.y() + down * whole.height())
    assert (look.turn.map(level) - at).manhattanLength() < 1e-4


@given(looks(), st.integers(0, 9), st.integers(0, 9))
def test_a_turned_box_has_its_own_pixels_and_no_other(
    look: PhotoGeometry, left: int, top: int
) -> None:
    """The box of a turned photo is that of the upright one, turned: to the pixel."""
    region = Region(left / 10, top / 10, (left + 1) / 10, (top + 1) / 10)
    box, level = look.to_view(region), look.level.to_view(region)
    wide, high = look.view
    turned = {
        0: QRectF(level),
        1: QRectF(wide - level.bottom(), level.left(), level.height(), level.width()),
        2: QRectF(wide - level.right(), high - level.bottom(), level.width(), level.height()),
        3: QRectF(level.top(), high - level.right(), level.height(), level.width()),
    }[look.turns]
    assert (box.topLeft() - turned.topLeft()).manhattanLength() < 1e-6
    assert (box.bottomRight() - turned.bottomRight()).manhattanLength() < 1e-6
    back = look.region(box)
    assert back is not None
    assert back.as_list() == pytest.approx(region.as_list(), abs=1e-6)


@given(looks(), st.integers(1, 4))
def test_turning_on_comes_round_and_keeps_the_middle(look: PhotoGeometry, steps: int) -> None:
    fitted = look.fitted()
    turned = fitted.turned(fitted.turns + steps)
    assert turned.turned(turned.turns + 4 - steps) == fitted
    assert QRect(0, 0, *turned.view).contains(turned.rect)
    sides = {fitted.rect.width(), fitted.rect.height()}
    assert steps % 2 or sides == {turned.rect.width(), turned.rect.height()}


@given(looks(), st.floats(-300, 300), st.floats(-300, 300))
def test_a_step_of_the_hand_is_the_same_step_on_the_photo(
    look: PhotoGeometry, dx: float, dy: float
) -> None:
    at = QPointF(look.view[0] / 2, look.view[1] / 2)
    before, after = look.to_photo(at), look.to_photo(at + QPointF(dx, dy))
    step = look.step(dx, dy)
    assert step == pytest.approx((after[0] - before[0], after[1] - before[1]), abs=1e-9)


def test_zoom_ends() -> None:
    geometry = PhotoGeometry((400, 300), (4000, 3000))
    at = QPointF(10, 10)
    nearest = geometry.zoomed(1e6, at)
    assert nearest.rect.width() == MAX_SCALE * 4000
    assert nearest.resized((800, 600)).rect.width() == MAX_SCALE * 4000
    assert geometry.zoomed(1e6, at).zoomed(1e-6, at) == geometry


def test_a_place_in_sight_is_left_alone_and_one_out_of_sight_is_brought() -> None:
    near = PhotoGeometry((400, 300), (4000, 3000), zoom=8, center=(0.2, 0.2))
    assert near.showing(Region(0.18, 0.18, 0.22, 0.22)) is near
    away = Region(0.8, 0.7, 0.85, 0.75)
    brought = near.showing(away)
    assert brought.zoom == 8
    assert QRectF(0, 0, 400, 300).contains(brought.to_view(away))
    large = Region(0.5, 0.5, 1.0, 1.0)
    assert QRectF(-1, -1, 402, 302).contains(near.showing(large).to_view(large))


def test_a_photo_of_no_size_breaks_nothing() -> None:
    assert PhotoGeometry((10, 10), (0, 0)).rect.isValid()


@given(st.lists(st.floats(0.1, 8), min_size=1, max_size=4), SIZES)
def test_photos_share_the_room_without_overlap(shapes: list[float], size: tuple[int, int]) -> None:
    room = QRect(5, 7, max(200, size[0]), max(200, size[1]))
    laid = cells(shapes, room, 32)
    assert len(laid) == len(shapes)
    assert all(room.contains(cell) for cell in laid)
    assert not any(a.intersects(b) for i, a in enumerate(laid) for b in laid[i + 1 :])


def test_two_photos_lie_as_they_come_out_larger() -> None:
    wide, high = QRect(0, 0, 900, 500), QRect(0, 0, 500, 900)
    beside, above = cells([1.5, 1.5], wide, 32), cells([1.5, 1.5], high, 32)
    assert beside[0].y() == beside[1].y()
    assert above[0].x() == above[1].x()
