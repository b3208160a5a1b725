"""The command «read»: what stands in photos, as JSON, without a model, a case or a network."""

import asyncio
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import wording
from app.cli.arguments import Options
from app.cli.ending import BAD_INPUT, DONE, INTERRUPTED, NOT_WRITTEN, say, sentence
from app.cli.reading import reading
from app.domain.reading import TextLine
from app.errors import PhotoRefused, StoreUnwritable
from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.intake import expand
from app.photos.names import display_name
from app.photos.reading import copy_in
from app.photos.writing_part import is_installed, writing_decoder

AT_ONCE = 2
NO_WRITING = (
    "Writing is not read: the part for it is not installed; packaging/tessera.py reading adds it."
)


def read(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    try:
        return asyncio.run(_read(expand(list(options.photos))))
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED
    except StoreUnwritable as error:
        say(sentence(error))
        return NOT_WRITTEN


async def _read(paths: list[Path]) -> int:
    writing = writing_decoder(AT_ONCE, behind=False) if is_installed() else None
    readers = _Readers(Decoder(AT_ONCE), writing)
    turn = asyncio.Semaphore(AT_ONCE)
    if readers.writing is None:
        say(NO_WRITING)

    async def one(path: Path, part: Path) -> dict[str, Any]:
        async with turn:
            return await _one(path, part, readers)

    try:
        with TemporaryDirectory(prefix="tessera-") as folder:
            parts = (Path(folder) / str(number) for number in range(len(paths)))
            told = await asyncio.gather(*map(one, paths, parts))
    finally:
        readers.close()
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    return DONE if any(entry["error"] is None for entry in told) else BAD_INPUT


@dataclass(frozen=True, slots=True)
class _Readers:
    """writing: None where the part for it is not installed."""

    decoder: Decoder
    writing: Decoder | None

    def close(self) -> None:
        self.decoder.close()
        if self.writing is not None:
            self.writing.close()


async def _one(path: Path, part: Path, readers: _Readers) -> dict[str, Any]:
    """The entry of one file. A copy is read, as when a photo comes into a case."""
    name = display_name(path.name)
    say(f"Reading {name}")
    file = str(path).encode(errors="replace").decode()
    try:
        await asyncio.to_thread(copy_in, path, part, name)
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
