"""Examples before the questions of a measurement, as the connection is shown them when the office
works with it: but none of the set, whose labels they would give away."""

import asyncio
import hashlib
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case
from app.domain.noticed.alike import ALMOST_SAME, distance, turned
from app.domain.photo import Photo
from app.evaluation.sets.raw import RawSet
from app.examples.choosing import LOOKED_AT, Examples, closed
from app.inspector import Inspector
from app.store.store import Store

_AT_ONCE = 200


def with_examples(apart: Desk, office: Desk, material: RawSet) -> Desk:
    """The evaluations' desk, asking with the office's closed cases that are not in the set."""
    examples = Examples(office.store, office.packing, Outside(office.store, material).newest)
    of = apart.store, apart.models, apart.packing, apart.templates, apart.rules
    return replace(apart, inspector=Inspector(*of, examples))


class Outside:
    """The newest closed cases none of whose photos are in the set; looked up once, so that all of
    it is asked alike. A photo is known by its bytes; that of the case that is asked about also by
    its picture, however it was saved or turned."""

    def __init__(self, store: Store, material: RawSet) -> None:
        self._store, self._material = store, material
        self._looking = asyncio.Lock()
        self._found: list[Case] | None = None

    async def newest(self, case: Case) -> list[Case]:
        """For a question about that case. Raises StoreError."""
        async with self._looking:
            if self._found is None:
                self._found = await self._look(case)
        return [other for other in self._found if not _shows_the_same(other, case)]

    async def _look(self, case: Case) -> list[Case]:
        of_set = {photo.case for photo in self._material.photos}
        by_size = await asyncio.to_thread(_by_size, [p.path for p in self._material.photos])
        found: list[Case] = []
        below: int | None = 0
        while below is not None and len(found) < LOOKED_AT:
            ids, below = await closed(self._store, case.kind, _AT_ONCE, below)
            for case_id in ids:
                if case_id not in of_set and len(found) < LOOKED_AT:
                    other = await self._store.case(case_id)
                    if not await asyncio.to_thread(_holds, by_size, other.photos):
                        found.append(other)
        return found


def _by_size(paths: list[Path]) -> dict[int, list[Path]]:
    """The set's files; those alone that are as large as a photo have to be read for their hash."""
    found: defaultdict[int, list[Path]] = defaultdict(list)
    for path in paths:
        with suppress(OSError):  # it is refused when its turn comes
            found[path.stat().st_size].append(path)
    return found


def _holds(by_size: dict[int, list[Path]], photos: tuple[Photo, ...]) -> bool:
    """Whether one of these photos is in the set."""
    alike = ((photo, path) for photo in photos for path in by_size.get(photo.size_bytes, ()))
    return any(_sha256(path) == photo.sha256 for photo, path in alike)


def _sha256(path: Path) -> str:
    with suppress(OSError), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
    return ""


def _shows_the_same(other: Case, case: Case) -> bool:
    asked = [each for photo in case.photos for _, each in turned(photo.fingerprint)]
    shown = [photo.fingerprint for photo in other.photos]
    return any(distance(one, each) <= ALMOST_SAME for one in shown for each in asked)
