"""The way in: from what a person dropped to a photo that is kept, prepared and described."""

import asyncio
import stat
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import ParamSpec, TypeVar

from app.domain.inside import Inside
from app.domain.many.file_names import counted, is_hidden
from app.domain.photo import Photo
from app.domain.who import Who
from app.domain.words import Arrival
from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.files import PhotoFiles
from app.photos.names import display_name
from app.photos.prepared import Prepared
from app.photos.reading import Copied, copy_in

_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file, or the bytes of a pasted picture, that is to become a photo; one of path and data
    is there. source: where it came from, as the person or the system says it; inside: the file it
    was taken out of."""

    name: str
    arrival: Arrival
    path: Path | None = None
    data: bytes | None = None
    source: str = ""
    inside: Inside | None = None


def expand(paths: Sequence[Path]) -> list[Path]:
    """What was dropped, file by file: of a folder its files, then those of its folders one level
    down, in the order people count in. Hidden files and systems' litter inside folders are left
    out; everything else stays, for receive() to refuse with a reason. Blocking; never raises.
    """
    found: list[Path] = []
    for path in paths:
        found += _files(path, levels=2) if _is_folder(path) else [path]
    return list(dict.fromkeys(found))


def handed_over(
    paths: Sequence[Path], arrival: Arrival, contents: Sequence[tuple[bytes, str]] = ()
) -> list[Incoming]:
    """All of it as it comes in: contents, each with its name, then paths as expand() has them.
    Blocking."""
    given = [Incoming(name, arrival, data=data) for data, name in contents]
    return given + [Incoming(path.name, arrival, path=path) for path in expand(paths)]


async def receive(
    incoming: Incoming, files: PhotoFiles, decoder: Decoder, who: Who, taken_by: str = ""
) -> Photo:
    """Take one photo in: copied, decoded in a child, kept. It stays in doubt until
    files.settle() is told that its row is saved.

    Raises PhotoRefused, and StoreUnwritable if it can't be kept; nothing stays behind then. If
    it is cancelled while the photo is put in place, the photo stays in doubt.
    """
    name = display_name(incoming.name)
    part = files.new_part()
    source = incoming.data if incoming.path is None else incoming.path
    if source is None:
        raise ValueError("neither a path nor data")
    try:
        copied = await to_its_end(copy_in, source, part, name)
        prepared = await decoder.prepare(copied.path, name)
        await to_its_end(files.keep, copied, prepared)
    finally:
        await to_its_end(remove, part)
    return _photo(incoming, name, copied, prepared, who, taken_by)


async def to_its_end(call: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """In a thread, waited for even if cancelled: only then is it sure what has to be tidied."""
    running = asyncio.ensure_future(asyncio.to_thread(call, *args, **kwargs))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        running.exception()  # looked at, so that asyncio does not complain of it
        raise


def _photo(
    incoming: Incoming, name: str, copied: Copied, prepared: Prepared, who: Who, taken_by: str
) -> Photo:
    return Photo(
        id=uuid.uuid4().hex,
        sha256=copied.sha256,
        name=name,
        media_type=prepared.media_type,
        size_bytes=copied.size_bytes,
        width=prepared.width,
        height=prepared.height,
        exif=prepared.exif,
        quality=prepared.quality,
        fingerprint=prepared.fingerprint,
        sent=prepared.sent,
        arrival=incoming.arrival,
        received_at=datetime.now(UTC),
        received_by=who,
        source=incoming.source,
        inside=incoming.inside,
        taken_by=taken_by,
        credential=prepared.credential,
    )


def _files(folder: Path, levels: int) -> list[Path]:
    try:
        inside = sorted(_meant(folder.iterdir()), key=lambda path: counted(path.name))
    except OSError:
        return [folder]  # can't be looked into: refused as what it is
    folders = [path for path in inside if _is_folder(path) and not path.is_symlink()]
    files = [path for path in inside if path not in folders]
    if levels > 1:
        for below in folders:
            files += _files(below, levels - 1)
    return files


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _meant(paths: Iterable[Path]) -> list[Path]:
    return [path for path in paths if not is_hidden(path.name)]
