"""Run by test_click: a model server that keeps connections and notes when a request's first byte
came. Argument: a file for the body of the last request. Prints its address, then for each request
the moment by the monotonic clock, which is the same for every process of a machine, and the
connection's number. Ends when its standard input does.
"""

import asyncio
import itertools
import sys
import time
from contextlib import suppress
from pathlib import Path

from tests.helpers import behaviours as does
from tests.helpers.answers import written

_NUMBERS = itertools.count(1)
ANSWER = does.sse(does.chunk(content=written())) + does.sse(does.chunk("stop"))
HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: "


async def _talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    number = next(_NUMBERS)
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        while True:
            first = await reader.readexactly(1)
            at = time.monotonic()
            head = (first + await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
            size = int(head.partition("content-length:")[2].split()[0])
            body = await reader.readexactly(size)
            writer.write(f"{HEAD}{len(ANSWER)}\r\n\r\n".encode() + ANSWER)
            await writer.drain()
            await asyncio.to_thread(Path(sys.argv[1]).write_bytes, body)
            sys.stdout.write(f"{at} {number}\n")
            sys.stdout.flush()
    writer.close()


async def _serve() -> None:
    server = await asyncio.start_server(_talk, "127.0.0.1", 0, limit=2**20)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve())
