"""The command «read»: what stands in photos, as JSON, without a model, a case or a network."""

import asyncio
import json
from contextlib import aclosing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import wording
from app.cli.ending import BAD_INPUT, DONE, run_to_end, say
from app.cli.giving import give
from app.cli.options import Options
from app.domain.reading import TextLine
from app.domain.words import Arrival
from app.errors import PhotoRefused
from app.export.reading import reading
from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.files import PhotoFiles
from app.photos.intake import Incoming, expand
from app.photos.names import display_name
from app.photos.reading import copy_in
from app.photos.unfolding import unfolded
from app.photos.writing_part import is_installed, writing_decoder

AT_ONCE = 2
NO_WRITING = (
    "Writing is not read: the part for it is not installed; packaging/tessera.py reading adds it."
)


def read(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_read(expand(list(options.photos))))


async def _read(paths: list[Path]) -> int:
    writing = writing_decoder(AT_ONCE, behind=False) if is_installed() else None
    readers = _Readers(Decoder(AT_ONCE), writing)
    turn = asyncio.Semaphore(AT_ONCE)
    if readers.writing is None:
        say(NO_WRITING)

    try:
        with TemporaryDirectory(prefix="tessera-") as folder:
            files = PhotoFiles(Path(folder))
            told = await asyncio.gather(*(_file(path, files, readers, turn) for path in paths))
    finally:
        readers.close()
    entries = [entry for entries in told for entry in entries]
    give(json.dumps(entries, ensure_ascii=False, indent=2))
    return DONE if any(entry["error"] is None for entry in entries) else BAD_INPUT


@dataclass(frozen=True, slots=True)
class _Readers:
    """writing: None where the part for it is not installed."""

    decoder: Decoder
    writing: Decoder | None

    def close(self) -> None:
        self.decoder.close()
        if self.writing is not None:
            self.writing.close()


async def _file(
    path: Path, files: PhotoFiles, readers: _Readers, turn: asyncio.Semaphore
) -> list[dict[str, Any]]:
    """The entry of a photo, or those of the photos in a file that holds some: that file, «›», and
    the photo's name in there. What can't be had has an entry with its error."""
    shown, told = str(path).encode(errors="replace").decode(), []
    incoming, held = Incoming(path.name, Arrival.COMMAND, path), display_name(path.name)
    async with turn, aclosing(unfolded([incoming], files, readers.decoder)) as batches:
        async for batch in batches:
            told += await asyncio.gather(
                *(
                    _entry(one, held + within, shown + within, files, readers)
                    for one, within in ((one, _within(one, held)) for one in batch)
                )
            )
    return told


def _within(one: Incoming | PhotoRefused, held: str) -> str:
    """« › » and the name in the file called held; empty for that file itself."""
    if isinstance(one, PhotoRefused):
        return one.name.removeprefix(held)
    return f" › {display_name(one.name)}" if one.inside else ""


async def _entry(
    one: Incoming | PhotoRefused, name: str, file: str, files: PhotoFiles, readers: _Readers
) -> dict[str, Any]:
    """A copy is read, as when a photo comes into a case."""
    part = files.new_part()
    try:
        if isinstance(one, PhotoRefused):
            raise one
        say(f"Reading {name}")
        source = one.data if one.path is None else one.path
        await asyncio.to_thread(copy_in, source or b"", part, name)
        photo = await readers.decoder.read(part, name)
        lines = await _writing(part, name, readers.writing)
        told = reading(replace(photo.reading, lines=lines))
        quality = list(photo.quality.flags)
        return {"file": file, **told, "quality": quality, "error": None}
    except PhotoRefused as no:
        _say_why(no)
        reason = {"reason": no.refusal, "detail": no.detail}
        nothing: dict[str, Any] = {"barcodes": [], "text": [], "numbers": [], "quality": None}
        return {"file": file, **nothing, "error": reason}
    finally:
        await asyncio.to_thread(remove, part)


async def _writing(part: Path, name: str, writing: Decoder | None) -> tuple[TextLine, ...]:
    """Nothing where it can't be read: barcodes and quality are worth having without it."""
    if writing is None:
        return ()
    try:
        return await writing.read_writing(part, name)
    except PhotoRefused as no:
        _say_why(no)
        return ()


def _say_why(no: PhotoRefused) -> None:
    say(f"{no.name}: {wording.REFUSAL[no.refusal]}")
