"""Files that hold photos become the photos they hold, on the way in."""

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path, PurePath

from app.domain.inside import Holder, Inside
from app.errors import PhotoRefused, Refusal
from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.files import PhotoFiles
from app.photos.inside.kinds import holder_of
from app.photos.inside.opening import Batch, Found
from app.photos.intake import Incoming, to_its_end
from app.photos.limits import MAX_HOLDER_BYTES
from app.photos.names import display_name
from app.photos.reading import copy_in, head_of

Arriving = Incoming | PhotoRefused


async def unfolded(
    incoming: Sequence[Incoming], files: PhotoFiles, decoder: Decoder
) -> AsyncGenerator[list[Arriving], None]:
    """What came in, in its order, with the photos inside in the holders' places; what can't be had
    out of a holder is there as its refusal. Comes some at a time, so that never more than one batch
    of photos is in memory, and is to be closed (contextlib.aclosing). Raises StoreUnwritable."""
    plain: list[Arriving] = []
    for one in incoming:
        source = one.data if one.path is None else one.path
        holder = await asyncio.to_thread(_holder, source, one.name)
        if holder is None or source is None:
            plain.append(one)
            continue
        if plain:
            yield plain
            plain = []
        async with aclosing(_opened(one, source, holder, files, decoder)) as batches:
            async for batch in batches:
                yield batch
    if plain:
        yield plain


def _holder(source: Path | bytes | None, name: str) -> Holder | None:
    return holder_of(head_of(source), name) if source is not None else None


async def _opened(
    one: Incoming, source: Path | bytes, holder: Holder, files: PhotoFiles, decoder: Decoder
) -> AsyncGenerator[list[Arriving], None]:
    name, part, given = display_name(one.name), files.new_part(), _Given()
    try:
        copied = await to_its_end(copy_in, source, part, name, MAX_HOLDER_BYTES)
        inside = Inside(holder, name, copied.sha256, 0)
        batch = Batch((), 0, last=False)
        while not batch.last:
            batch = await decoder.take_out(copied.path, name, holder, batch.upto)
            yield list(given.of(batch, one, inside))
        if not given.any:
            yield [PhotoRefused(name, Refusal.NO_PHOTO_INSIDE)]
    except PhotoRefused as refusal:
        yield [refusal]
    finally:
        await to_its_end(remove, part)


class _Given:
    """What a holder gave so far. A document shows the same picture on many pages, as a letterhead:
    it comes once."""

    def __init__(self) -> None:
        self.any = False
        self._seen: set[bytes] = set()

    def of(self, batch: Batch, one: Incoming, inside: Inside) -> Iterator[Arriving]:
        """The batch as it arrives."""
        for found in batch.found:
            self.any = True
            at = replace(inside, number=found.number, drawn=found.drawn)
            name = _name(found, inside)
            if found.refusal is not None:
                yield PhotoRefused(f"{inside.name} › {name}", found.refusal)
            elif self._is_new(found, inside):
                yield replace(one, name=name, path=None, data=found.data, inside=at)

    def _is_new(self, found: Found, inside: Inside) -> bool:
        if inside.holder is not Holder.DOCUMENT:
            return True
        digest = hashlib.sha256(found.data).digest()
        new = digest not in self._seen
        self._seen.add(digest)
        return new


def _name(found: Found, inside: Inside) -> str:
    """Its own, or the holder's with its place where it has none."""
    if found.name and inside.holder is not Holder.DOCUMENT:
        return found.name
    return f"{PurePath(inside.name).stem} {found.name or found.number}"
