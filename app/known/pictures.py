"""Where else a picture was seen, told by fingerprints alone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.case import Case
from app.domain.noticed.alike import ALMOST_SAME, distance, has_structure, turned
from app.domain.photo import Photo
from app.domain.seen import Pose, Seen
from app.store.base.prints import parts
from app.store.known.candidates import Elsewhere
from app.store.store import Store

if TYPE_CHECKING:  # NumPy is loaded when somebody asks, never at the start
    from app.known.index import Index

_AT_ONCE = 5_000  # the database thread is free for others in between
_KEPT = 5  # with a photo; there may be hundreds
MOST_LISTED = 100


class Pictures:
    """Knows the fingerprint of every photo once load() is through; photos that come later are
    known at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index: Index | None = None
        self._loading = asyncio.Lock()

    @property
    def ready(self) -> bool:
        """All pictures are known."""
        return self._index is not None

    async def load(self) -> None:
        """Read what there is, in parts; nothing where that was done. Raises StoreError."""
        async with self._loading:
            if self._index is not None:
                return
            index = await asyncio.to_thread(_empty)
            await self._store.known.arrived()
            after = None
            while told := await self._store.known.prints(after, _AT_ONCE):
                await asyncio.to_thread(index.add, told)
                after = told[-1]
            self._index = index

    async def near(self, fingerprints: Sequence[str], most: int) -> list[set[str]]:
        """For each of these, the fingerprints of photos that differ in at most so many bits; none
        before all is loaded. Raises StoreError."""
        index = self._index
        if index is None:
            return [set() for _ in fingerprints]
        if fresh := await self._store.known.arrived():
            index.add([parts(fingerprint) for fingerprint in fresh])
        return await asyncio.to_thread(index.near, fingerprints, most)

    async def like(self, case_id: str, photo: Photo, limit: int = MOST_LISTED) -> tuple[Seen, ...]:
        """Photos of other cases that show almost the same picture, in any of the eight ways it
        can be turned: the nearest first, of those the newest. Raises StoreError."""
        nearest = await self._nearest(photo)
        closest = sorted(nearest, key=lambda each: nearest[each][0])[:limit]
        photos = await self._store.known.photos_with(closest, case_id, limit) if closest else ()
        told = [_seen(each, *nearest[each.fingerprint]) for each in photos]
        return tuple(sorted(told, key=lambda seen: seen.distance))

    async def prints_like(self, photo: Photo) -> tuple[str, ...]:
        """The fingerprints of almost the same picture, the photo's own among them, the nearest
        first; of a photo that shows too little only its own. Raises StoreError."""
        nearest = await self._nearest(photo)
        closest = sorted(nearest, key=lambda each: nearest[each][0])
        return tuple(dict.fromkeys((photo.fingerprint, *closest)))[:MOST_LISTED]

    async def _nearest(self, photo: Photo) -> dict[str, tuple[int, Pose]]:
        """How far and turned how the fingerprints are that are near the photo's."""
        if not has_structure(photo):
            return {}
        ways = turned(photo.fingerprint)
        found = await self.near([fingerprint for _, fingerprint in ways], ALMOST_SAME)
        nearest: dict[str, tuple[int, Pose]] = {}
        for (pose, way), those in zip(ways, found, strict=True):
            for each in those:
                far = distance(way, each), pose
                nearest[each] = min(nearest.get(each, far), far, key=lambda told: told[0])
        return nearest

    async def look(self, case: Case) -> Case:
        """Keep with each photo of a stored case where else it is to be seen; the case as it is
        then. Nothing is changed before all is loaded. Raises StoreError, and NotInStore where a
        photo is gone."""
        for photo in case.photos if self.ready else ():
            seen = await self.like(case.id, photo, _KEPT)
            if seen != photo.seen:
                case = await self._store.known.keep_seen(case.id, photo.id, seen)
        return case


def _seen(of: Elsewhere, far: int, pose: Pose) -> Seen:
    return Seen(of.case_id, of.number, of.photo_id, of.sha256, of.at, far, pose)


def _empty() -> Index:
    from app.known.index import Index

    return Index()
