"""The pictures of a photo as they are wanted now: kept from before, else made from the original."""

import asyncio
from collections.abc import Sequence

from app.domain.photo import Photo
from app.errors import PhotoNotPrepared, PhotoRefused
from app.photos.cut import Cut
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles


async def pictures(
    photo: Photo, cuts: Sequence[Cut], files: PhotoFiles, decoder: Decoder
) -> list[bytes]:
    """These cuts of the photo, as JPEGs, in order; each lies at files.cut() then.

    Raises PhotoNotPrepared where the original can't be read any more, and StoreUnwritable.
    """
    known = await asyncio.to_thread(lambda: [_kept(photo, cut, files) for cut in cuts])
    lacking = [cut for cut, jpeg in zip(cuts, known, strict=True) if not jpeg]
    if not lacking:
        return known
    original = files.original(photo.sha256, photo.media_type)
    try:
        made = await decoder.cut(original, photo.name, lacking)
    except PhotoRefused as no:
        raise PhotoNotPrepared(photo.name, no.refusal, no.detail) from no
    fresh = dict(zip(lacking, made, strict=True))
    for cut, jpeg in fresh.items():
        await asyncio.to_thread(files.keep_cut, photo.sha256, cut, jpeg)
    return [jpeg or fresh[cut] for cut, jpeg in zip(cuts, known, strict=True)]


def _kept(photo: Photo, cut: Cut, files: PhotoFiles) -> bytes:
    """Empty where there is none."""
    try:
        return files.cut(photo.sha256, cut).read_bytes()
    except OSError:
        return b""
