"""How large each photo is sent, so that all of it fits: decided before a picture is made."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.photo import Photo
from app.domain.place.parts import parts_of
from app.domain.place.region import WHOLE, Region
from app.domain.sent import Adjustment
from app.errors import TooManyImages, WindowTooSmall
from app.photos.cut import Cut, cut_of
from app.photos.limits import SENT_PIXELS
from app.settings.connection import Connection
from app.settings.providers import provider_of
from app.vlm.request.question import Picture

# Below this a model sees no damage any more: about 200 tokens of Qwen3-VL.
LEAST_PIXELS = 200_000

Tokens = Callable[[Sequence[Picture]], int]
Views = Sequence[tuple[Photo, Region]]


@dataclass(frozen=True, slots=True)
class Planned:
    """One picture of a photo. cut None: the one made when the photo came in is right as it is.
    closeup: the number it is called by where it is shown as a photo of its own, else 0."""

    photo: Photo
    part: Region
    cut: Cut | None
    closeup: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        made = self.cut or self.photo.sent
        return made.width, made.height

    def picture(self, jpeg: bytes = b"") -> Picture:
        """The picture a question carries; without its JPEG it can be measured."""
        return Picture(
            self.photo.id, jpeg, *self.size, self.part, self.photo.blackouts, self.closeup
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """The pictures in the order they are sent; adjustments: what was done to make them fit."""

    pictures: tuple[Planned, ...]
    adjustments: tuple[Adjustment, ...]


def plan(
    photos: Sequence[Photo],
    pixels: int,
    connection: Connection,
    tokens: Tokens,
    views: Views = (),
    beside: int = 0,
) -> Plan:
    """The largest pictures with at most so many pixels each that the connection's model takes.

    tokens: what such pictures, with all words around them and the longest answer, take together.
    Every step makes all photos a quarter smaller. views: parts that are shown instead of the
    photos; beside: pictures of something else that go with them. Raises TooManyImages and
    WindowTooSmall.
    """
    provider = provider_of(connection)
    parts, adjustments = _parts(() if views else photos, provider.pictures, beside)
    largest = tuple(_at(photos, parts, views, pixels))
    pictures, window = largest, provider.window_for(connection)
    for smaller_pixels in steps(pixels):
        pictures = tuple(_at(photos, parts, views, smaller_pixels))
        needed = tokens([planned.picture() for planned in pictures])
        if needed <= window:
            break
    else:
        raise WindowTooSmall(tokens=needed, window=window)
    if pictures != largest:
        adjustments.append(Adjustment.SMALLER_FOR_WINDOW)
    return Plan(pictures, tuple(adjustments))


def steps(pixels: int) -> Iterator[int]:
    """The budgets that are tried: the one that was asked for, then each a quarter smaller."""
    yield pixels
    while (pixels := pixels * 3 // 4) >= LEAST_PIXELS:
        yield pixels


def smaller(planned: Planned) -> Planned | None:
    """The same a step smaller; None where it would show too little."""
    width, height = planned.size
    pixels = width * height * 3 // 4
    if pixels < LEAST_PIXELS:
        return None
    return replace(planned, cut=_cut(planned.photo, planned.part, pixels))


def _parts(
    photos: Sequence[Photo], pictures: int, beside: int
) -> tuple[dict[str, tuple[Region, ...]], list[Adjustment]]:
    """Of each photo, by its id; the whole ones where a provider takes no more than so many
    pictures, 0 for any number. Raises TooManyImages."""
    parts = {photo.id: parts_of(photo.width, photo.height) for photo in photos}
    most = max(0, pictures - beside)
    if not pictures or sum(map(len, parts.values())) <= most:
        return parts, []
    if len(photos) > most:
        raise TooManyImages(most=pictures)
    return dict.fromkeys(parts, (WHOLE,)), [Adjustment.WHOLE_FOR_COUNT]


def _at(
    photos: Sequence[Photo], parts: dict[str, tuple[Region, ...]], views: Views, pixels: int
) -> Iterator[Planned]:
    for number, (photo, part) in enumerate(views, 1):
        yield Planned(photo, part, _cut(photo, part, pixels), number)
    for photo in photos:
        for part in parts.get(photo.id, ()):
            cut = None if _as_it_is(photo, part, pixels) else _cut(photo, part, pixels)
            yield Planned(photo, part, cut)


def _as_it_is(photo: Photo, part: Region, pixels: int) -> bool:
    """The picture made when the photo came in has the right size, or all the photo has."""
    if part != WHOLE or photo.blackouts:
        return False
    complete = (photo.sent.width, photo.sent.height) == (photo.width, photo.height)
    return pixels == SENT_PIXELS or (complete and photo.width * photo.height <= pixels)


def _cut(photo: Photo, part: Region, pixels: int) -> Cut:
    return cut_of((photo.width, photo.height), pixels, part, photo.blackouts)
