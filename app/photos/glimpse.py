"""A small picture of a file that is not taken in: it is copied and decoded as any, kept nowhere."""

import asyncio
from pathlib import Path

from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.files import PhotoFiles
from app.photos.names import display_name
from app.photos.reading import copy_in


async def glimpse(path: Path, files: PhotoFiles, decoder: Decoder) -> bytes:
    """Its thumbnail, a JPEG. Raises PhotoRefused, and StoreUnwritable if it can't be copied."""
    name, part = display_name(path.name), files.new_part()
    try:
        copied = await asyncio.to_thread(copy_in, path, part, name)
        return (await decoder.prepare(copied.path, name)).thumb_jpeg
    finally:
        await asyncio.to_thread(remove, part)
