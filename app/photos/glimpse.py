"""A look at a file that is not taken in: it is copied and decoded as any, and kept nowhere."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from app.domain.reading import Reading
from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.files import PhotoFiles
from app.photos.names import display_name
from app.photos.reading import copy_in

_T = TypeVar("_T")


async def glimpse(path: Path, files: PhotoFiles, decoder: Decoder) -> bytes:
    """Its thumbnail, a JPEG. Raises PhotoRefused, and StoreUnwritable if it can't be copied."""
    return (await _looked(path, files, decoder.prepare)).thumb_jpeg


async def glimpse_codes(path: Path, files: PhotoFiles, decoder: Decoder) -> Reading:
    """The barcodes on it. Raises likewise."""
    return (await _looked(path, files, decoder.read)).reading


async def _looked(path: Path, files: PhotoFiles, look: Callable[[Path, str], Awaitable[_T]]) -> _T:
    name, part = display_name(path.name), files.new_part()
    try:
        copied = await asyncio.to_thread(copy_in, path, part, name)
        return await look(copied.path, name)
    finally:
        await asyncio.to_thread(remove, part)
