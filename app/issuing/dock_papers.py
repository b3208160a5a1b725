"""The dock's papers: a claim file for each parcel, the sheets of commands and badges."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case
from app.domain.read.scan import Badge
from app.domain.who import Who
from app.errors import ReportNotWritten
from app.file_names import stem_of
from app.issuing.issue import issue_report
from app.proving.stamping import Post
from app.report.content import Look
from app.report.dock_sheets import badge_sheet, command_sheet
from app.report_files import write_made
from app.settings.paper import paper_of
from app.settings.settings import Settings


async def file_claim(
    desk: Desk, case: Case, folder: Path, settings: Settings, by: Who, post: Post | None = None
) -> Path:
    """Write the case's report into the folder, each version beside those before; returns where.
    post: as issue_report takes it. Raises ReportNotWritten, StoreError and SigningError."""
    path = folder / f"{stem_of(case.number)}-{case.id[:6]}-v{len(case.reports) + 1}.pdf"
    try:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    except OSError as error:
        raise ReportNotWritten(str(path), error.strerror or str(error)) from error
    await issue_report(desk, case.id, path, settings, by, post)
    return path


async def save_commands(desk: Desk, path: Path, settings: Settings) -> None:
    """The sheet of command barcodes. Raises ReportNotWritten."""
    look = _look(settings)
    await write_made(lambda: command_sheet(look), path, desk.folder)


async def save_badges(desk: Desk, path: Path, settings: Settings, badges: Sequence[Badge]) -> None:
    """A badge for each. Raises ReportNotWritten."""
    look = _look(settings)
    await write_made(lambda: badge_sheet(badges, look), path, desk.folder)


def _look(settings: Settings) -> Look:
    return Look(settings.office, settings.reports_in, paper_of(settings))
