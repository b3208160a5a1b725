"""What is on record of a photo that was sent."""

from dataclasses import replace

from app.domain.inspection import Inspection
from app.domain.photo import SentPicture
from app.domain.place.region import Region
from app.domain.sent import Sent
from app.domain.shown import sent_in, shown
from app.domain.words import RunState
from tests.helpers import cases

HIDDEN = Region(0.1, 0.1, 0.2, 0.2)
PHOTO = cases.photo()
MADE = Sent(PHOTO.id, SentPicture("f" * 64, 600, 400, 90_000), blackouts=(HIDDEN,))


def test_what_the_run_that_counts_was_shown() -> None:
    run = cases.run(asked=cases.asked(PHOTO.id, sent=(MADE,)))
    case = cases.case(inspections=(Inspection("inspection-1", (PHOTO,), (run,)),))
    assert shown(case, PHOTO) == (MADE,)
    failed = cases.running(2, asked=cases.asked(PHOTO.id), state=RunState.FAILED)
    later = replace(case.inspections[0], runs=(run, failed))
    assert shown(replace(case, inspections=(later,)), PHOTO) == (MADE,), "nothing usable came"


def test_blackouts_drawn_since_change_nothing_on_record() -> None:
    photo = replace(PHOTO, blackouts=(Region(0, 0, 1, 1),))
    run = cases.run(asked=cases.asked(PHOTO.id, sent=(MADE,)))
    case = cases.case(inspections=(Inspection("inspection-1", (photo,), (run,)),))
    assert shown(case, photo)[0].blackouts == (HIDDEN,)


def test_a_run_from_before_it_was_recorded_saw_the_photo_as_it_came_in() -> None:
    assert sent_in(cases.run(), PHOTO) == (Sent(PHOTO.id, PHOTO.sent),)


def test_a_photo_nobody_sent() -> None:
    case = cases.case(inspections=(Inspection("inspection-1", (PHOTO,)),))
    assert shown(case, PHOTO) == ()
    assert sent_in(cases.run(asked=cases.asked("another")), PHOTO) == ()
