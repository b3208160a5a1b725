"""The parts of the system and the program, one by one: each gives a detail or raises."""

import asyncio
import os
import shutil
import sqlite3
import ssl
import time
from datetime import UTC, datetime
from pathlib import Path

from app.domain.keeping.self_check import Seen
from app.domain.who import Who
from app.domain.words import Kind
from app.errors import KeyNotKept
from app.network import Network
from app.paths import resources
from app.photos.disk import make_read_only, move, remove, sync_folder, write_new
from app.settings.secrets import Keyring
from app.store.store import Store
from app.wire.surroundings import trusted

_ROOM = 200  # MB: a few dozen photos and their reports
_PATIENCE = 20.0  # seconds
_BUILT_AFTER = datetime(2026, 1, 1, tzinfo=UTC)
_SIGNS = "Aä字あ한แאب→"  # one of each script reports are set in


class NotThere(Exception):
    """Raised for what the program can do without; says what is missing."""


class TooFull(OSError):
    """room: megabytes that are free."""

    def __init__(self, room: int) -> None:
        super().__init__(f"{room} MB")
        self.room = room


async def database(folder: Path) -> str:
    """A case is there after closing and opening again."""
    store = await Store.open(folder)
    try:
        made = await store.new_case(Kind.GENERAL, Who("self-test", ""), "字 1")
    finally:
        await store.close()
    store = await Store.open(folder)
    try:
        await store.case(made.id)
    finally:
        await store.close()
    return f"SQLite {sqlite3.sqlite_version}"


async def disk(folder: Path, cases: Path) -> Seen:
    """A file is written through to the disk, and moved; cases: where people's cases are or would
    be, which is only asked for its room."""
    return await asyncio.to_thread(_disk, folder, cases)


async def fonts() -> Seen:
    """Every script reports are set in has its font."""
    return await asyncio.to_thread(_fonts)


async def network() -> str:
    """The network's loop runs, talks to itself, and knows whom to trust."""
    return await asyncio.to_thread(_network)


async def keyring() -> str:
    """The system's keyring keeps a secret and gives it up again."""
    asked = asyncio.to_thread(Keyring().probe)
    try:
        return await asyncio.wait_for(asked, _PATIENCE)
    except KeyNotKept as error:
        raise NotThere(error.said.partition(".")[0]) from error


async def clock() -> str:
    """It goes on, is not before this program was made, and the zone is known."""
    before, now = time.monotonic(), datetime.now(UTC)
    await asyncio.sleep(0.01)
    if time.monotonic() <= before or now < _BUILT_AFTER:
        raise ValueError(now.isoformat(timespec="seconds"))
    return now.astimezone().isoformat(timespec="seconds")


def _disk(folder: Path, cases: Path) -> Seen:
    part, whole = folder / "part", folder / "字.jpg"
    content = os.urandom(1 << 16)
    write_new(part, [content])
    move(part, whole)
    sync_folder(folder)
    make_read_only(whole)
    if whole.read_bytes() != content:
        raise OSError("not what was written")
    remove(whole)
    there = next(place for place in (cases, *cases.parents) if place.is_dir())
    room = shutil.disk_usage(there).free // 1_000_000
    if room < _ROOM:
        raise TooFull(room)
    return Seen(f"{room} MB", (room,))


def _fonts() -> Seen:
    from app.report.fonts import Around, font_of

    without = [sign for sign in _SIGNS if not font_of(sign, False, Around.LATIN)]
    if without:
        raise LookupError("".join(without))
    files = len(list((resources() / "fonts").glob("*.ttf")))
    return Seen(f"{files} files", (files,))


def _network() -> str:
    trusted()
    loop = Network()
    try:
        return loop.submit(_echo()).result.result(_PATIENCE)
    finally:
        loop.close()


async def _echo() -> str:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readline())
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"tessera\n")
        answered = await reader.readline()
        writer.close()
        await writer.wait_closed()
    if answered != b"tessera\n":
        raise ConnectionError("no echo")
    return ssl.OPENSSL_VERSION
