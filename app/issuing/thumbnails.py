"""Small pictures of photos for tables, with nothing of what is blacked out."""

import asyncio
from collections.abc import Iterable

from app.desk import Desk
from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.place.region import WHOLE
from app.errors import PhotoNotPrepared
from app.photos.cut import Cut
from app.photos.limits import THUMB_SIDE
from app.photos.pictures import pictures


async def thumbnails(desk: Desk, cases: Iterable[Case]) -> dict[str, bytes]:
    """Photo id → a JPEG that Tessera made; none of a photo that can't be read any more."""
    photos = {photo.id: photo for case in cases for photo in case.photos}
    made = {photo_id: await _small(desk, photo) for photo_id, photo in photos.items()}
    return {photo_id: jpeg for photo_id, jpeg in made.items() if jpeg}


async def _small(desk: Desk, photo: Photo) -> bytes:
    try:
        if not photo.blackouts:
            return await asyncio.to_thread(desk.files.thumb(photo.sha256).read_bytes)
        scale = min(1.0, THUMB_SIDE / max(photo.width, photo.height))
        wide, high = (max(1, round(side * scale)) for side in (photo.width, photo.height))
        cut = Cut(WHOLE, wide, high, photo.blackouts)
        (jpeg,) = await pictures(photo, [cut], desk.files, desk.decoder)
    except (OSError, PhotoNotPrepared):
        return b""
    return jpeg
