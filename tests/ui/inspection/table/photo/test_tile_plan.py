"""Which squares of an original a view needs, and where they lie in it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect

from app.domain.place.tile_set import TILE
from ui.inspection.table.photo.photo_geometry import PhotoGeometry
from ui.inspection.table.photo.tile_plan import MOST_HELD, MOST_SEEN, squares, step_for, wanted

SIDES = st.integers(300, 9000)


@st.composite
def looks(draw: st.DrawFn) -> PhotoGeometry:
    view = draw(st.integers(60, 2000)), draw(st.integers(60, 1400))
    whole = PhotoGeometry(view, (draw(SIDES), draw(SIDES)))
    at = QPointF(draw(st.floats(0, view[0])), draw(st.floats(0, view[1])))
    return whole.zoomed(draw(st.floats(1, 200)), at)


@given(looks(), st.sampled_from((1, 2, 4, 8)))
def test_squares_cover_what_is_seen_and_meet(look: PhotoGeometry, step: int) -> None:
    there = {each.tile: each.rect for each in squares(look, step)}
    seen = look.visible
    covered = sum(_area(rect.intersected(seen)) for rect in there.values())
    assert covered == _area(seen), "no gap, nothing twice"
    for (column, row), rect in there.items():
        right = there.get((column + 1, row))
        assert right is None or right.left() == rect.right() + 1


@given(looks(), st.sampled_from((1, 2, 4, 8)))
def test_a_square_lies_where_its_pixels_belong(look: PhotoGeometry, step: int) -> None:
    whole = look.rect
    for each in squares(look, step):
        exact = whole.x() + each.tile[0] * TILE * step * whole.width() / look.photo[0]
        assert abs(each.rect.x() - exact) <= 0.5
        exact = whole.y() + each.tile[1] * TILE * step * whole.height() / look.photo[1]
        assert abs(each.rect.y() - exact) <= 0.5


@given(looks(), st.integers(300, 2200))
def test_the_step_gives_every_device_pixel_one_of_its_own(look: PhotoGeometry, there: int) -> None:
    step, shown = step_for(look, there), look.rect.width()
    if step == 0:
        assert shown <= there * 1.03
    elif step == 1:
        assert look.photo[0] < 2 * shown, "half the size would have done"
    else:
        finer = squares(look, step // 2)
        assert look.photo[0] / step >= shown or len(finer) > MOST_SEEN
    assert step == 0 or len(squares(look, step)) <= MOST_SEEN


@given(looks())
def test_what_is_seen_is_asked_for_first_and_not_too_much(look: PhotoGeometry) -> None:
    asked = wanted(look, 1)
    assert 0 < len(asked) <= MOST_HELD
    distance = [(each.rect.center() - look.visible.center()).manhattanLength() for each in asked]
    assert distance == sorted(distance)


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
