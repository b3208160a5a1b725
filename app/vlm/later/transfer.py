"""Files on their way to a provider and back, a piece at a time."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import BinaryIO

import httpx

from app.errors import unwritable
from app.wire.start import Inflater

_PIECE = 1 << 20  # bytes


def around(mark: str, name: str) -> tuple[bytes, bytes]:
    """What stands before the file and behind it."""
    head = (
        f'--{mark}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
        f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        "Content-Type: application/jsonl\r\n\r\n"
    )
    return head.encode(), f"\r\n--{mark}--\r\n".encode()


async def multipart(head: bytes, path: Path, size: int, foot: bytes) -> AsyncIterator[bytes]:
    """So many bytes of the file between the two."""
    yield head
    with await asyncio.to_thread(path.open, "rb") as file:
        while size > 0 and (piece := await asyncio.to_thread(file.read, min(size, _PIECE))):
            size -= len(piece)
            yield piece
    yield foot


async def write(response: httpx.Response, path: Path, most: int) -> None:
    """What is answered goes into that file, so many bytes at most. Raises StoreUnwritable."""
    with await asyncio.to_thread(_made, path) as file:
        await _write(response, file, path, most)


async def _write(response: httpx.Response, file: BinaryIO, path: Path, most: int) -> None:
    inflater = Inflater(response.headers.get("content-encoding", ""))
    left = most
    async for chunk in response.aiter_raw():
        for piece in inflater.pieces(chunk):
            try:
                await asyncio.to_thread(file.write, piece[:left])
            except OSError as error:
                raise unwritable(path.parent, error) from error
            left -= len(piece)
            if left <= 0:
                return


def _made(path: Path) -> BinaryIO:
    try:
        return path.open("wb")
    except OSError as error:
        raise unwritable(path.parent, error) from error
