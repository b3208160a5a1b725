"""The command «read»: what stands in photos, as JSON, without a model, a case or a network."""

import asyncio
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app import wording
from app.cli.arguments import Options
from app.cli.ending import BAD_INPUT, DONE, INTERRUPTED, NOT_WRITTEN, say, sentence
from app.domain.found import numbers_on
from app.domain.number import Number
from app.domain.reading import Barcode
from app.errors import PhotoRefused, StoreUnwritable
from app.photos.decoder import Decoder
from app.photos.disk import remove
from app.photos.intake import expand
from app.photos.names import display_name
from app.photos.reading import copy_in
from app.photos.reading_form import ReadPhoto

AT_ONCE = 2


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
    decoder, turn = Decoder(AT_ONCE), asyncio.Semaphore(AT_ONCE)

    async def one(path: Path, part: Path) -> dict[str, Any]:
        async with turn:
            return await _one(path, part, decoder)

    try:
        with TemporaryDirectory(prefix="tessera-") as folder:
            parts = (Path(folder) / str(number) for number in range(len(paths)))
            told = await asyncio.gather(*map(one, paths, parts))
    finally:
        decoder.close()
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    return DONE if any(entry["error"] is None for entry in told) else BAD_INPUT


async def _one(path: Path, part: Path, decoder: Decoder) -> dict[str, Any]:
    """The entry of one file. A copy is read, as when a photo comes into a case."""
    name = display_name(path.name)
    say(f"Reading {name}")
    file = str(path).encode(errors="replace").decode()
    try:
        await asyncio.to_thread(copy_in, path, part, name)
        return {"file": file, **_told(await decoder.read(part, name)), "error": None}
    except PhotoRefused as no:
        say(f"{name}: {wording.REFUSAL[no.refusal]}")
        reason = {"reason": no.refusal, "detail": no.detail}
        nothing: dict[str, Any] = {"barcodes": [], "text": [], "numbers": [], "quality": None}
        return {"file": file, **nothing, "error": reason}
    finally:
        await asyncio.to_thread(remove, part)


def _told(photo: ReadPhoto) -> dict[str, Any]:
    return {
        "barcodes": [_barcode(code) for code in photo.reading.barcodes],
        "text": [],
        "numbers": [_number(number) for number in numbers_on(photo.reading)],
        "quality": list(photo.quality.flags),
    }


def _barcode(code: Barcode) -> dict[str, Any]:
    return {"text": code.text, "format": code.format, "region": code.region.as_list()}


def _number(number: Number) -> dict[str, Any]:
    return {"kind": number.kind, "value": number.value, "valid": number.valid}
