"""The first bytes of an answer, within bounds of size and time."""

import asyncio
import zlib
from collections.abc import Iterator
from contextlib import suppress

import httpx

from app.errors import BadAnswer

MAX_REFUSAL_BYTES = 64 * 1024


class Inflater:
    """Undoes gzip or deflate piece by piece, never more than a bounded piece at once.

    Tessera asks for no compression; a proxy may compress all the same. Raises BadAnswer for
    another encoding and for damaged data.
    """

    _PIECE = 64 * 1024

    def __init__(self, encoding: str) -> None:
        known = encoding.strip().lower()
        if known not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise BadAnswer(said=f"content-encoding: {known[:40]}")
        compressed = known not in ("", "identity")
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32) if compressed else None

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """The plain bytes of a chunk."""
        if self._inflate is None:
            yield chunk
            return
        rest = chunk
        while rest:
            try:
                plain = self._inflate.decompress(rest, self._PIECE)
            except zlib.error as error:
                raise BadAnswer(said=str(error)) from None
            yield plain
            rest = self._inflate.unconsumed_tail


async def start_of(
    response: httpx.Response, seconds: float, most: int = MAX_REFUSAL_BYTES
) -> bytes:
    """The first bytes of an answer, as many as come in time: of a refusal, its status alone
    would do too."""
    start = b""
    with suppress(httpx.HTTPError, TimeoutError, BadAnswer):
        inflater = Inflater(response.headers.get("content-encoding", ""))
        async with asyncio.timeout(seconds):
            async for chunk in response.aiter_raw():
                for piece in inflater.pieces(chunk):
                    start += piece
                    if len(start) >= most:
                        return start
    return start
