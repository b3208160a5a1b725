"""Reads photos of cases, and keeps with each what was read."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.reading import Reading
from app.errors import PhotoRefused
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.glimpse import glimpse_codes
from app.photos.writing_part import finds_faces, is_installed, writing_decoder
from app.store.store import Store

AT_ONCE = 2  # photos that are waited for


class PhotoReader:
    """Reads the originals, whose small print the smaller pictures have lost."""

    def __init__(self, store: Store, files: PhotoFiles) -> None:
        self._store, self._files = store, files
        # Children of their own, started when they are wanted. Behind everything else, a machine
        # that is busy leaves next to nothing, and one photo's writing takes minutes: what somebody
        # waits for, such as which photos belong together, stands in no such queue.
        self._behind, self._awaited = writing_decoder(), writing_decoder(AT_ONCE, behind=False)

    @property
    def reads_writing(self) -> bool:
        """The optional part for it is there."""
        return is_installed()

    @property
    def finds_faces(self) -> bool:
        """The part that finds them is there too."""
        return finds_faces()

    async def read(self, case_id: str, photo: Photo, *, behind: bool = False) -> Case:
        """Read the photo and keep what was found, also that nothing was. behind: nobody waits for
        it. Raises PhotoRefused where the original can't be read, NotInStore where the photo is
        gone, and StoreError."""
        told = await self._decoder(behind).read(self._original(photo), photo.name)
        return await self._store.keep_reading(case_id, photo.id, told.reading)

    async def read_all(self, case: Case) -> Case:
        """Read all photos of the case; one that can't be read stays unread."""
        await asyncio.gather(*(self._read_or_leave(case.id, photo) for photo in case.photos))
        return await self._store.case(case.id)

    async def read_writing(self, case_id: str, photo: Photo) -> Case:
        """Read the writing in a photo that was read before, and keep it too. Raises likewise."""
        lines = await self._behind.read_writing(self._original(photo), photo.name)
        reading = replace(photo.reading or Reading(), lines=lines)
        return await self._store.keep_reading(case_id, photo.id, reading)

    async def find_faces(self, case_id: str, photo: Photo) -> Case:
        """Find the faces in a photo that was read before, and keep where. Raises likewise."""
        faces = await self._behind.find_faces(self._original(photo), photo.name)
        reading = replace(photo.reading or Reading(), faces=faces)
        return await self._store.keep_reading(case_id, photo.id, reading)

    async def codes_of(self, path: Path) -> Reading:
        """The barcodes on a file that is in no case. Raises PhotoRefused, and StoreUnwritable."""
        return await glimpse_codes(path, self._files, self._awaited)

    async def rest(self, *, behind: bool = False) -> None:
        """End the children that were asked until there is something to read again: they take
        memory, for writing much. What they have in hand is waited for."""
        await self._decoder(behind).rest()

    def close(self) -> None:
        """End the children for good."""
        self._behind.close()
        self._awaited.close()

    def _decoder(self, behind: bool) -> Decoder:
        return self._behind if behind else self._awaited

    async def _read_or_leave(self, case_id: str, photo: Photo) -> None:
        with suppress(PhotoRefused):
            await self.read(case_id, photo)

    def _original(self, photo: Photo) -> Path:
        return self._files.original(photo.sha256, photo.media_type)
