"""What is drawn point by point."""

from app.domain.place.measuring import Drawn, Form
from ui.inspection.table.tools.sketch import Sketch

A, B, C = (0.1, 0.1), (0.5, 0.1), (0.3, 0.6)


def test_two_points_are_a_line_and_there_it_ends() -> None:
    sketch = Sketch(Form.LINE).pointed(A).set_here(2.0)
    assert not sketch.full
    assert sketch.drawn() is None
    sketch = sketch.pointed(B)
    assert sketch.preview == (A, B)
    assert sketch.foreseen(1.0) == Drawn(Form.LINE, (A, B), 2.0), "the less sure point counts"
    assert sketch.set_here(1.0).full
    assert sketch.set_here(1.0).drawn() == Drawn(Form.LINE, (A, B), 2.0)


def test_a_point_is_not_set_twice_in_one_place() -> None:
    once = Sketch(Form.OUTLINE).pointed(A).set_here(1.0)
    assert once.set_here(1.0).points == (A,)
    assert once.pointed(B).set_here(1.0).pointed(A).set_here(1.0).points == (A, B, A)
    assert Sketch(Form.OUTLINE).set_here(1.0).points == ()


def test_an_outline_closes_with_three_corners() -> None:
    sketch = Sketch(Form.OUTLINE)
    for point, closable in ((A, False), (B, False), (C, True)):
        sketch = sketch.pointed(point).set_here(1.0)
        assert sketch.closable is closable
        assert not sketch.full
    assert sketch.drawn() == Drawn(Form.OUTLINE, (A, B, C), 1.0)
    assert not sketch.taken_back().closable


def test_keys_that_have_not_gone_on_close() -> None:
    sketch = Sketch(Form.OUTLINE).pointed(A, keyed=True).set_here(1.0)
    assert sketch.stays
    assert not sketch.pointed(B, keyed=True).stays
    assert sketch.pointed(B).stays, "a pointer that moved on is no wish for another corner"
