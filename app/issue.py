"""Issuing a report: written whole, hashed, put on record. Shared by window and command line."""

import asyncio
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.region import WHOLE
from app.domain.who import Who
from app.errors import ReportNotWritten
from app.kept_reports import hold, keep, read
from app.photos.cut import Cut
from app.photos.pictures import pictures
from app.prices import prices_at
from app.proving.stamping import Post, case_head
from app.report.content import Content, Look
from app.report.pdf import render
from app.settings.settings import Settings
from app.store.proving.lookup import last_issued
from app.whole_file import write_whole


async def issue_report(
    desk: Desk, case_id: str, path: Path, settings: Settings, by: Who, post: Post | None = None
) -> Case:
    """Write the stored case's report to path and keep its bytes, version and hash. post: the way
    to the time-stamp server the settings name.

    Raises ReportNotWritten, StoreError and, where places are to be blacked out in a photo that
    can't be read any more, PhotoNotPrepared; the case comes back with the report on record. Where
    the newest one on record was made of the very same, its kept bytes are written: no new version.
    """
    case = await desk.store.case(case_id)
    content = await _content(desk, case, settings)
    made_of = _made_of(content)
    known = await desk.store.do(last_issued, case_id, made_of)
    again = await asyncio.to_thread(_written_again, known, path, desk.folder)
    if again:
        return case
    content = replace(content, proof=await case_head(desk, case_id, settings, post))
    sha256 = await asyncio.to_thread(_write_and_hold, content, path, desk.folder)
    issued = await desk.store.issued(case_id, sha256, by, made_of)
    await asyncio.to_thread(_kept, path, desk.folder, sha256)
    return issued


async def _content(desk: Desk, case: Case, settings: Settings) -> Content:
    return Content(
        case=case,
        pictures={
            photo.id: await _picture(desk, photo, settings.blackouts_in_report)
            for photo in case.photos
        },
        template=desk.templates.shown(case),
        asked_by=desk.templates.for_runs(case),
        look=Look(
            settings.office,
            settings.language,
            settings.paper,
            settings.conversation_in_report,
            settings.blackouts_in_report,
        ),
        made_at=datetime.now(UTC),
        version=len(case.reports) + 1,
        prices=await asyncio.to_thread(prices_at, settings.price_table),
    )


def _made_of(content: Content) -> str:
    """Hash of all that the report says, but when, and how often it was issued."""
    case = content.case
    case = replace(case, reports=(), changed_at=case.created_at)
    told = replace(content, case=case, made_at=case.created_at, version=0)
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _written_again(sha256: str, path: Path, folder: Path) -> bool:
    data = read(folder, sha256) if sha256 else None
    if data is None:
        return False
    with _not_written(path):
        write_whole(path, data, folder / "unfinished")
    return True


def _write_and_hold(content: Content, path: Path, folder: Path) -> str:
    with _not_written(path):
        pdf = render(content)
        hold(folder, pdf)
        return write_whole(path, pdf, folder / "unfinished")


def _kept(path: Path, folder: Path, sha256: str) -> None:
    with _not_written(path):
        keep(folder, sha256)


async def write_pdf(make: Callable[[], bytes], path: Path, folder: Path) -> str:
    """Make it and write it, whole or not at all, in a thread; folder: the data folder. Returns
    its SHA-256. Raises ReportNotWritten."""
    return await asyncio.to_thread(_write, make, path, folder)


async def _picture(desk: Desk, photo: Photo, blacked_out: bool) -> Path:
    """The usual picture of the photo; blacked_out: made anew, if a person hid places of it."""
    if not (blacked_out and photo.blackouts):
        return desk.files.prepared(photo.sha256)
    cut = Cut(WHOLE, photo.sent.width, photo.sent.height, photo.blackouts)
    await pictures(photo, [cut], desk.files, desk.decoder)
    return desk.files.cut(photo.sha256, cut)


def _write(make: Callable[[], bytes], path: Path, folder: Path) -> str:
    with _not_written(path):
        return write_whole(path, make(), folder / "unfinished")


@contextmanager
def _not_written(path: Path) -> Iterator[None]:
    """Raises ReportNotWritten for what the system refuses inside."""
    try:
        yield
    except OSError as error:
        raise ReportNotWritten(str(path), error.strerror or str(error)) from error
