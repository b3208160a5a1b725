"""Issuing a report: written whole, hashed, put on record. Shared by window and command line."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case
from app.domain.who import Who
from app.errors import ReportNotWritten
from app.report.content import Content, Look
from app.report.pdf import render
from app.settings.settings import Settings
from app.whole_file import write_whole


async def issue_report(desk: Desk, case_id: str, path: Path, settings: Settings, by: Who) -> Case:
    """Write the stored case's report to path and keep its version and hash in the case.

    Raises ReportNotWritten and StoreError; the case comes back with the report on record.
    """
    case = await desk.store.case(case_id)
    content = Content(
        case=case,
        pictures={photo.id: desk.files.prepared(photo.sha256) for photo in case.photos},
        template=desk.templates.shown(case),
        asked_by=desk.templates.for_runs(case),
        look=Look(
            settings.office, settings.language, settings.paper, settings.conversation_in_report
        ),
        made_at=datetime.now(UTC),
        version=len(case.reports) + 1,
    )
    sha256 = await write_pdf(lambda: render(content), path, desk.folder)
    return await desk.store.issued(case_id, sha256, by)


async def write_pdf(make: Callable[[], bytes], path: Path, folder: Path) -> str:
    """Make it and write it, whole or not at all, in a thread; folder: the data folder. Returns
    its SHA-256. Raises ReportNotWritten."""
    return await asyncio.to_thread(_write, make, path, folder)


def _write(make: Callable[[], bytes], path: Path, folder: Path) -> str:
    try:
        return write_whole(path, make(), folder / "unfinished")
    except OSError as error:
        raise ReportNotWritten(str(path), error.strerror or str(error)) from error
