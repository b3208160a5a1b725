"""The files in which questions lie until they are handed to a provider."""

import asyncio
import json
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from app.domain.many.batch import Batch, Job
from app.domain.many.posting import Posting, PostingState
from app.errors import TooLarge, unwritable
from app.settings.providers import Later
from app.store.posting_store import PostingStore
from app.vlm.later.files import ENDPOINT

FOLDER = "later"
_GATHER = timedelta(minutes=15)


class Mailbox:
    """In a folder of the data folder. What the store says of a file counts: what lies behind its
    size there was written as the program died. now: the time."""

    def __init__(self, folder: Path, postings: PostingStore, now: Callable[[], datetime]) -> None:
        self._folder, self._postings, self._now = folder / FOLDER, postings, now
        self._lock = asyncio.Lock()

    def path(self, posting: Posting, kind: str = "jsonl") -> Path:
        """Where its file lies."""
        return self._folder / f"{posting.id}.{kind}"

    async def put(self, batch: Batch, job: Job, name: str, body: bytes, later: Later) -> None:
        """A question of the job goes with the next posting; where the batch waits for the answer
        to that already, the job waits with it. Raises TooLarge, StoreUnwritable."""
        line = _line(name, body)
        longest = min(filter(None, (later.line_bytes, later.bytes)), default=0)
        if longest and len(line) > longest:
            raise TooLarge
        async with self._lock:
            if await self._postings.share(batch.id, job.id, name):
                return
            posting = await self._filling(batch, len(line), later)
            await asyncio.to_thread(_append, self.path(posting), posting.size, line)
            more = replace(posting, lines=posting.lines + 1, size=posting.size + len(line))
            await self._postings.put(more, job.id, name)

    async def close(self, batch: Batch) -> None:
        """What is filled goes, where nothing more is to be put in. Raises StoreUnwritable."""
        async with self._lock:
            posting = await self._found(batch)
            if posting is None or not posting.lines or self._may_grow(batch, posting):
                return
            if await self._postings.is_full(batch.id):
                await self._closed(posting)

    def drop(self, posting: Posting) -> None:
        """Its files are needed no more. May block."""
        for kind in ("jsonl", "answer"):
            with suppress(OSError):  # they are looked for at the next start
                self.path(posting, kind).unlink(missing_ok=True)

    def clear(self, in_use: Iterable[Posting]) -> None:
        """Drop what is left of others. May block."""
        known = {posting.id for posting in in_use}
        with suppress(OSError):
            for path in self._folder.iterdir() if self._folder.is_dir() else ():
                if path.stem not in known:
                    path.unlink(missing_ok=True)

    async def _filling(self, batch: Batch, size: int, later: Later) -> Posting:
        """The one that takes so many bytes more; one that is full is closed."""
        posting = await self._found(batch)
        if posting is not None:
            full = later.lines and posting.lines >= later.lines
            if not full and not (later.bytes and posting.size + size > later.bytes):
                return posting
            await self._closed(posting)
        posting = Posting(uuid4().hex, batch.id, self._now())
        await self._postings.add(posting)
        return posting

    def _may_grow(self, batch: Batch, posting: Posting) -> bool:
        """More may come into the batch's folder: a file for each would be many."""
        return batch.awaits and self._now() < posting.made_at + _GATHER

    async def _found(self, batch: Batch) -> Posting | None:
        """The one of the batch that is being filled, as it is now."""
        told = await self._postings.open_ones()
        ours = (posting for of, posting in told if of.id == batch.id)
        return next((each for each in ours if each.state is PostingState.FILLING), None)

    async def _closed(self, posting: Posting) -> None:
        await self._postings.save(replace(posting, state=PostingState.READY))


def _line(name: str, body: bytes) -> bytes:
    head = {"custom_id": name, "method": "POST", "url": ENDPOINT}
    return b'%s,"body":%s}\n' % (json.dumps(head).encode()[:-1], body)


def _append(path: Path, size: int, line: bytes) -> None:
    """On the disk before the store says so."""
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("r+b" if size else "wb") as file:
            file.truncate(size)
            file.seek(size)
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise unwritable(path.parent, error) from error
