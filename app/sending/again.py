"""Pictures of a conversation: those of the run it is about exactly as they were sent, close-ups."""

import hashlib
from collections.abc import Awaitable, Callable, Sequence

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.place.closeup import Closeup, Look, around
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.sent import Sent
from app.domain.shown import sent_in
from app.errors import (
    ExampleNotAsSent,
    NotInStore,
    PhotoHiddenSince,
    PhotoNotAsSent,
    PhotoNotPrepared,
)
from app.photos.cut import Cut, cut_of
from app.photos.limits import SENT_PIXELS
from app.sending.pack import Packing
from app.sending.plan import Planned
from app.vlm.conversation.talk import closeup_of, example_of, picture_of
from app.vlm.request.question import Example, Picture


async def as_sent(packing: Packing, run: Run, photos: Sequence[Photo]) -> tuple[Picture, ...]:
    """What that run was shown of its photos, byte for byte.

    Raises PhotoNotAsSent where that can't be had any more, PhotoHiddenSince where a person has
    blacked out more of it by now, and what Packing.pack() raises for a photo.
    """
    made: list[Picture] = []
    for photo in photos:
        told = sent_in(run, photo)
        jpegs = await _jpegs(packing, photo, told) if told else []
        made += map(picture_of, told, jpegs)
    return tuple(made)


async def examples_as_sent(
    packing: Packing, run: Run, case_of: Callable[[str], Awaitable[Case]]
) -> tuple[Example, ...]:
    """What went before that run's question, byte for byte. case_of: the case of an id. Raises
    ExampleNotAsSent where that can't be had any more, or a person has blacked out more of it."""
    made: list[Example] = []
    for told in run.asked.examples:
        try:
            photos = {photo.id: photo for photo in (await case_of(told.case_id)).photos}
            jpegs = [(await _jpegs(packing, photos[s.photo_id], [s]))[0] for s in told.sent]
        except (KeyError, NotInStore, PhotoNotAsSent, PhotoNotPrepared) as error:
            raise ExampleNotAsSent from error
        made.append(example_of(told, jpegs))
    return tuple(made)


async def closeup_as_sent(packing: Packing, photo: Photo, closeup: Closeup) -> Picture:
    """A close-up that was sent before, byte for byte. Raises like as_sent()."""
    _check_hidden(photo, closeup.blackouts)
    cut = Cut(closeup.region, closeup.width, closeup.height, closeup.blackouts)
    (jpeg,) = await packing.jpegs([Planned(photo, closeup.region, cut)])
    _check_same(photo, jpeg, closeup.sha256)
    return closeup_of(closeup, jpeg)


async def closeup_of_place(packing: Packing, photo: Photo, look: Look, number: int) -> Picture:
    """The place cut out of the original at full resolution, without what is blacked out in the
    photo. number: what it is called. Raises what Packing.pack() raises for a photo."""
    region = around(look.region, photo.width, photo.height)
    cut = cut_of((photo.width, photo.height), SENT_PIXELS, region, photo.blackouts)
    (jpeg,) = await packing.jpegs([Planned(photo, region, cut)])
    return Picture(photo.id, jpeg, cut.width, cut.height, region, photo.blackouts, number)


async def _jpegs(packing: Packing, photo: Photo, told: Sequence[Sent]) -> list[bytes]:
    for sent in told:
        _check_hidden(photo, sent.blackouts)
    jpegs = await packing.jpegs([_planned(photo, sent) for sent in told])
    for sent, jpeg in zip(told, jpegs, strict=True):
        _check_same(photo, jpeg, sent.picture.sha256)
    return jpegs


def _planned(photo: Photo, sent: Sent) -> Planned:
    made = sent.picture
    kept = made.sha256 == photo.sent.sha256
    cut = None if kept else Cut(sent.part, made.width, made.height, sent.blackouts)
    return Planned(photo, sent.part, cut)


def _check_hidden(photo: Photo, blackouts: Sequence[Region]) -> None:
    if not set(photo.blackouts) <= set(blackouts):
        raise PhotoHiddenSince(name=photo.name)


def _check_same(photo: Photo, jpeg: bytes, sha256: str) -> None:
    if hashlib.sha256(jpeg).hexdigest() != sha256:
        raise PhotoNotAsSent(name=photo.name)
