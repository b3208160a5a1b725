"""A look at a file that is not taken in: it is copied and decoded as any, and kept nowhere."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from app.domain.reading import Reading
from app.errors import PhotoRefused
from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.files import PhotoFiles
from app.photos.names import display_name
from app.photos.reading import copy_in
from app.photos.sheet_form import Sheet

_T = TypeVar("_T")


async def glimpse(path: Path, files: PhotoFiles, decoder: Decoder) -> bytes:
    """Its thumbnail, a JPEG. Raises PhotoRefused, and StoreUnwritable if it can't be copied."""
    return (await _looked(path, files, decoder.prepare)).thumb_jpeg


async def glimpse_if_photo(path: Path, files: PhotoFiles, decoder: Decoder) -> bytes:
    """The same, empty where it is no photo."""
    try:
        return await glimpse(path, files, decoder)
    except PhotoRefused:
        return b""


async def glimpse_codes(path: Path, files: PhotoFiles, decoder: Decoder) -> Reading:
    """The barcodes on it. Raises likewise."""
    return (await _looked(path, files, decoder.read)).reading


async def glimpse_taken(path: Path, files: PhotoFiles, decoder: Decoder) -> str:
    """When it was taken, by what its camera wrote. Raises likewise."""
    return await _looked(path, files, decoder.taken)


async def glimpse_sheet(path: Path, place: int, files: PhotoFiles, decoder: Decoder) -> Sheet:
    """A sheet of a workbook, by its place from 0. Raises likewise."""
    return await _looked(path, files, lambda copy, name: decoder.sheet(copy, name, place))


async def _looked(path: Path, files: PhotoFiles, look: Callable[[Path, str], Awaitable[_T]]) -> _T:
    name, part = display_name(path.name), files.new_part()
    try:
        copied = await asyncio.to_thread(copy_in, path, part, name)
        return await look(copied.path, name)
    finally:
        await asyncio.to_thread(remove, part)
