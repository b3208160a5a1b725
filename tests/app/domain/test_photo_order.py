"""Overviews first, then what identifies, then damage from close by as the findings are numbered."""

from app.domain.photo_order import printed
from app.domain.place.region import Region
from app.domain.words import Verdict
from tests.helpers import cases

CLOSE, FAR = Region(0.1, 0.1, 0.9, 0.9), Region(0.4, 0.4, 0.5, 0.5)


def test_the_order_of_photos_on_paper() -> None:
    captions = ("close, second", "VIN", "close, first", "from afar", "nothing seen", "rejected")
    photos = [cases.photo(n, caption=caption) for n, caption in enumerate(captions, 1)]
    places = ((3, CLOSE), (1, CLOSE), (4, FAR), (6, CLOSE))
    found = [
        cases.finding(n, photo_id=f"photo-{photo}", proposed=cases.value(region=region))
        for n, (photo, region) in enumerate(places, 1)
    ]
    found[-1] = cases.finding(
        4, photo_id="photo-6", review=cases.review(Verdict.REJECTED, value=found[-1].value)
    )
    run = cases.run(assessment=cases.assessment(*found))
    case = cases.case(inspections=(cases.inspection(photos=tuple(photos), runs=(run,)),))
    assert [photo.caption for photo in printed(case)] == [
        *("from afar", "nothing seen", "rejected", "VIN", "close, first", "close, second"),
    ]
