"""A case's report as a Word document to be edited: a draft, on no record."""

import asyncio
import os
from contextlib import suppress
from pathlib import Path
from threading import Lock
from uuid import uuid4

from app.desk import Desk
from app.domain.case import Case
from app.errors import ExportNotWritten, PhotoRefused, ReportNotWritten, export_unwritten
from app.issuing.issue import to_be_edited
from app.photos.page_drawn import as_jpeg
from app.report.blocks import Unpaged
from app.report.prints import FINE_QUALITY
from app.report.unpaged import unpaged
from app.report_files import write_made
from app.settings.settings import Settings

_FOLDER, _OWN = "drawings", f"{os.getpid()}-"
_LOCK = Lock()
"""Several documents share the folder."""
ENDING = ".docx"


async def write_word(
    desk: Desk, case_id: str, path: Path, settings: Settings, layout: str = ""
) -> Case:
    """Write the stored case's report to path, with the sections its PDF would have. Raises
    ExportNotWritten, StoreError, NoTemplate and, where places are to be blacked out in a photo
    that can't be read any more, PhotoNotPrepared."""
    from app.export.word.document import as_word  # takes longer than a first paint may

    case = await desk.store.case(case_id)
    content = await to_be_edited(desk, case, settings, layout)
    try:
        told = await asyncio.to_thread(unpaged, content)
        pictures = await _pictures(desk, told)
        await write_made(lambda: as_word(told, pictures, content), path, desk.folder)
    except ReportNotWritten as no:
        why = no.__cause__
        if isinstance(why, OSError):
            raise export_unwritten(path, why) from no
        raise ExportNotWritten(no.path, no.said) from no
    except PhotoRefused as no:
        raise ExportNotWritten(str(path), no.refusal) from no
    except OSError as error:
        raise export_unwritten(path, error) from error
    return case


async def _pictures(desk: Desk, told: Unpaged) -> list[bytes]:
    """A JPEG of each drawing, made in the decoding child. Raises PhotoRefused and OSError."""
    place = desk.folder / _FOLDER / f"{_OWN}{uuid4().hex}.pdf"
    try:
        await asyncio.to_thread(_put, place, told.drawings)
        return [await _jpeg(desk, place, n, wide) for n, wide in enumerate(told.sizes)]
    finally:
        await asyncio.to_thread(_drop, place)


async def _jpeg(desk: Desk, place: Path, number: int, wide: int) -> bytes:
    drawn = await desk.decoder.page(place, number, wide)
    return await asyncio.to_thread(as_jpeg, drawn, FINE_QUALITY)


def _put(place: Path, data: bytes) -> None:
    with _LOCK:
        place.parent.mkdir(parents=True, exist_ok=True)
        for left in place.parent.iterdir():  # by a crash
            if not left.name.startswith(_OWN):
                left.unlink()
        place.write_bytes(data)


def _drop(place: Path) -> None:
    """Others may still be drawn from beside it."""
    with _LOCK, suppress(OSError):
        place.unlink(missing_ok=True)
        place.parent.rmdir()
