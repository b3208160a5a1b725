"""What waits to be asked: in order, each case for itself, nothing twice."""

from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.words import Kind
from ui.inspection.open_case import blank
from ui.inspection.wanted import Waiting, Wanted

LOOK = Look("photo-1", Region(0.1, 0.1, 0.4, 0.4))


def test_what_waits_is_taken_in_its_order_and_once() -> None:
    waiting, opened, other = Waiting(), blank(Kind.VEHICLE), blank(Kind.PARCEL)
    question, look = Wanted("inspection-1", "Why?"), Wanted("inspection-1", look=LOOK)
    for wanted in (question, look, look):
        waiting.put(opened, wanted)
    assert waiting.looks(opened) == (LOOK,)
    assert waiting.looks(other) == ()
    assert waiting.taken(other) is None
    assert [waiting.taken(opened) for _ in range(3)] == [question, look, None]


def test_stopped_nothing_waits_any_more() -> None:
    waiting, opened = Waiting(), blank(Kind.VEHICLE)
    waiting.put(opened, Wanted("inspection-1", "Why?"))
    waiting.drop(opened)
    assert waiting.taken(opened) is None
