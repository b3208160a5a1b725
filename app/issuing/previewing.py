"""A report as it would be issued now, to be looked at before: never on record."""

import asyncio
import shutil
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from app.desk import Desk
from app.domain.report_plan import ReportPlan
from app.errors import PhotoRefused, ReportNotWritten
from app.issuing.issue import to_be_written
from app.photos.cut import PRINT
from app.photos.page_drawn import PageDrawn
from app.report.content import Content
from app.report.pdf import render
from app.settings.settings import Settings
from app.stoppable import finished

_FOLDER = "preview"


@dataclass(frozen=True, slots=True)
class Preview:
    """path: the PDF; prints: the pictures that were cut for it, which an export by the same plan
    finds again."""

    path: Path
    prints: frozenset[Path]


async def previewed(desk: Desk, case_id: str, settings: Settings, plan: ReportPlan) -> Preview:
    """The stored case's report by that plan, until forget(). Raises ReportNotWritten,
    StoreError and, where places are to be hidden in a photo that is lost, PhotoNotPrepared."""
    case = await desk.store.case(case_id)
    content = await to_be_written(desk, case, settings, plan)
    # Finished, so that forget() finds it, though nobody waits for it any more.
    path = await finished(asyncio.to_thread(_written, content, desk.folder / _FOLDER))
    pictures = (*content.pictures.values(), *(each.picture for each in content.close_ups.values()))
    return Preview(path, frozenset(each for each in pictures if f".{PRINT}" in each.name))


async def page_of(desk: Desk, path: Path, place: int, width: int) -> PageDrawn:
    """A page of it, by its place from 0, so many pixels across. Raises ReportNotWritten for one
    that can't be drawn."""
    try:
        return await desk.decoder.page(path, place, width)
    except PhotoRefused as no:
        raise ReportNotWritten(str(path), no.refusal) from no


def renew(before: Preview, now: Preview) -> None:
    """Take away what was made for another plan, and is not wanted for this one."""
    for path in (before.path, *(before.prints - now.prints)):
        path.unlink(missing_ok=True)


def forget(folder: Path) -> None:
    """Take away all that was made to be looked at; folder: the data folder."""
    shutil.rmtree(folder / _FOLDER, ignore_errors=True)


def _written(content: Content, folder: Path) -> Path:
    path = folder / f"{uuid4().hex}.pdf"
    try:
        pdf = render(content)
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
    except OSError as error:
        raise ReportNotWritten(str(path), error.strerror or str(error)) from error
    return path
