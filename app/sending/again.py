"""Pictures of a conversation: those of the run it is about exactly as they were sent, close-ups."""

import hashlib
from collections.abc import Sequence

from app.domain.closeup import Closeup, Look, around
from app.domain.photo import Photo
from app.domain.region import Region
from app.domain.run import Run
from app.domain.sent import Sent
from app.domain.shown import sent_in
from app.errors import PhotoHiddenSince, PhotoNotAsSent
from app.photos.cut import Cut, cut_of
from app.photos.limits import SENT_PIXELS
from app.sending.pack import Packing
from app.sending.plan import Planned
from app.vlm.conversation.talk import closeup_of, picture_of
from app.vlm.request.question import Picture


async def as_sent(packing: Packing, run: Run, photos: Sequence[Photo]) -> tuple[Picture, ...]:
    """What that run was shown of its photos, byte for byte.

    Raises PhotoNotAsSent where that can't be had any more, PhotoHiddenSince where a person has
    blacked out more of it by now, and what Packing.pack() raises for a photo.
    """
    made: list[Picture] = []
    for photo in photos:
        told = sent_in(run, photo)
        for sent in told:
            _check_hidden(photo, sent.blackouts)
        jpegs = await packing.jpegs([_planned(photo, sent) for sent in told]) if told else []
        for sent, jpeg in zip(told, jpegs, strict=True):
            _check_same(photo, jpeg, sent.picture.sha256)
            made.append(picture_of(sent, jpeg))
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
