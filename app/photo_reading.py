"""Reads photos of cases, and keeps with each what was read."""

from app.domain.case import Case
from app.domain.photo import Photo
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.store.store import Store


class PhotoReader:
    """Reads the originals, whose small print the smaller pictures have lost."""

    def __init__(self, store: Store, files: PhotoFiles, decoder: Decoder) -> None:
        self._store, self._files, self._decoder = store, files, decoder

    async def read(self, case_id: str, photo: Photo) -> Case:
        """Read the photo and keep what was found, also that nothing was. Raises PhotoRefused
        where the original can't be read, NotInStore where the photo is gone, and StoreError."""
        original = self._files.original(photo.sha256, photo.media_type)
        told = await self._decoder.read(original, photo.name)
        return await self._store.keep_reading(case_id, photo.id, told.reading)
