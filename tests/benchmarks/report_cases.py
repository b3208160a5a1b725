"""A data folder of decided cases for the benchmarks of reports."""

from pathlib import Path

from PIL import Image

from app.domain.words import Kind, Verdict
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved

PHOTOS, SIZE = 4, (2016, 1512)


async def write_decided(folder: Path, count: int) -> None:
    """So many cases, each with four photos of its own, a finding on each and a decision."""
    picture = photo_like(*SIZE)
    async with desk_in(folder) as desk:
        for number in range(count):
            photos = [_own(picture, number * PHOTOS + place) for place in range(PHOTOS)]
            case = await case_of(desk, *photos, kind=Kind.VEHICLE)
            for place, photo in enumerate(case.photos):
                review = cases.review(Verdict.ADDED)
                found = cases.finding(
                    number * PHOTOS + place,
                    photo_id=photo.id,
                    run_id="",
                    proposed=None,
                    review=review,
                )
                await desk.store.add_finding(case.id, found, cases.MEI)
            await desk.store.decide(case.id, cases.decision(), cases.MEI)


def _own(picture: Image.Image, number: int) -> bytes:
    """The picture with its number in it: of the very same photo all is made but once."""
    own = picture.copy()
    own.paste((number * 53 % 256, number // 256 % 256, number * 193 % 256), (0, 0, 64, 64))
    return saved(own, quality=85)
