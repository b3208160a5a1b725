"""What is shown and said at each look, by the template's strategy."""

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from app.domain.inspection import Inspection
from app.domain.looking.looks import disputed
from app.domain.photo import Photo
from app.domain.place.closeup import around
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.strategy import Strategy, Way
from app.paths import resources

VIEW_PIXELS = 3_200_000
_TILE = 1600  # pixels of a side a tile shows without its margin
_MOST_ACROSS = 3
_MARGIN = 0.1  # of a tile's side, on each side that has a neighbour
_MOST_PARTS = 8  # of one photo
MOST_VIEWS = 9  # in one question


@dataclass(frozen=True, slots=True)
class Glance:
    """One question about an inspection. number: of the look of the run look_of, 0 and "" for one
    by itself; aside: what is said behind the question; views: parts of photos, each shown as a
    photo of its own, () for all photos whole; referee: another connection is asked."""

    inspection: Inspection
    second: bool = False
    look_of: str = ""
    number: int = 0
    aside: str = ""
    views: tuple[tuple[Photo, Region], ...] = ()
    referee: bool = False

    @property
    def photos(self) -> tuple[Photo, ...]:
        """Those it is about."""
        shown = {photo.id for photo, _ in self.views}
        photos = self.inspection.photos
        return tuple(p for p in photos if p.id in shown) if self.views else photos


@cache
def words() -> dict[str, str]:
    """resources/prompts/looking.toml, which ships with the program."""
    path = resources() / "prompts" / "looking.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def first(strategy: Strategy, inspection: Inspection, run_id: str, most: int) -> list[Glance]:
    """The looks that are certain. most: so many pictures the server takes at once, 0 for any."""
    if strategy.way is Way.PARTS:
        return [Glance(inspection, False, run_id, 1, words()["list_parts"])]
    if strategy.way is not Way.TILES:
        return [Glance(inspection, False, run_id, n) for n in range(1, strategy.looks + 1)]
    views = [[(photo, tile) for tile in tiles(photo)] for photo in inspection.photos]
    closer = _closer(inspection, run_id, 2, views, words()["tiles"], most)
    return [Glance(inspection, False, run_id, 1), *closer]


def then(
    strategy: Strategy, inspection: Inspection, run_id: str, most: int, came: Sequence[Run]
) -> list[Glance]:
    """The looks that follow from those that came."""
    if strategy.way is Way.REFEREE and (len(came) < strategy.looks or disputed(came)):
        return [Glance(inspection, False, run_id, strategy.looks + 1, referee=True)]
    if strategy.way is not Way.PARTS or not came:
        return []
    views = [[(photo, part) for part in parts(photo, came[0])] for photo in inspection.photos]
    return _closer(inspection, run_id, 2, views, words()["parts"], most)


def _closer(
    inspection: Inspection,
    run_id: str,
    number: int,
    views: Sequence[Sequence[tuple[Photo, Region]]],
    aside: str,
    most: int,
) -> list[Glance]:
    """A look at each photo's views, more where the server does not take as many at once."""
    at_once = min(most or MOST_VIEWS, MOST_VIEWS)
    packs = [
        tuple(of_photo[start : start + at_once])
        for of_photo in views
        for start in range(0, len(of_photo), at_once)
    ]
    return [
        Glance(inspection, False, run_id, n, aside, pack) for n, pack in enumerate(packs, number)
    ]


def tiles(photo: Photo) -> tuple[Region, ...]:
    """Overlapping parts that are sent at full resolution; none of a photo that already is."""
    if photo.width * photo.height <= photo.sent.width * photo.sent.height:
        return ()
    across, down = (
        min(max(1, math.ceil(side / _TILE)), _MOST_ACROSS) for side in (photo.width, photo.height)
    )
    if across * down == 1:
        across, down = (2, 1) if photo.width >= photo.height else (1, 2)
    spans = [_spans(across), _spans(down)]
    return tuple(Region(x1, y1, x2, y2) for y1, y2 in spans[1] for x1, x2 in spans[0])


def _spans(count: int) -> list[tuple[float, float]]:
    wide = 1 / count
    return [
        (max(0.0, n * wide - _MARGIN * wide), min(1.0, (n + 1) * wide + _MARGIN * wide))
        for n in range(count)
    ]


def parts(photo: Photo, listed: Run) -> tuple[Region, ...]:
    """The places of a photo that a look named, with what lies around them; each once."""
    told = listed.assessment
    places = [step.region for step in told.steps if step.photo_id == photo.id]
    places += [f.value.region for f in told.findings if f.photo_id == photo.id]
    found = (around(place, photo.width, photo.height) for place in places if place)
    return tuple(dict.fromkeys(found))[:_MOST_PARTS]
