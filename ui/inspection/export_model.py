"""Reports of the open case, and files of it for other programs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.certificate import Signature
from app.errors import AppError, ReportNotWritten
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.loaded import loaded
from ui.tasks import Job, Tasks

if TYPE_CHECKING:
    from app.issuing.mail_draft import Way
    from app.proving.stamping import Post


class ExportModel(QObject):
    """Writes the open case's report, off the window's thread, and puts it on record. post: the way
    to a time-stamp server."""

    # path; version, 0 for a draft; its Signature, None for an unsigned one
    report_written = Signal(str, int, object)
    data_written = Signal(str)  # path
    drafted = Signal(str, bool)  # address that opens a mail, whether the report is attached
    mail_wanted = Signal(list)  # command that opens one with the report

    def __init__(
        self,
        open_case: CaseModel,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
        post: Post | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_case, self._settings, self.post = open_case, settings, post
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._reported: tuple[Case, Path] | None = None

    async def close(self) -> None:
        """A report that is being written is finished or not there at all."""
        await self._tasks.close()

    def export(self, path: Path) -> None:
        """Issue the open case's report where somebody stands for it, else write a draft."""
        self._start("export", partial(self._export, path=path))

    def export_unsigned(self, path: Path) -> None:
        """The same, though the office signs its reports."""
        self._start("export", partial(self._export, path=path, unsigned=True))

    def draft(self, path: Path) -> None:
        """Write a draft of the open case's report."""
        self._start("export", partial(self._export, path=path, draft=True))

    def export_data(self, path: Path, pictures: bool = False) -> None:
        """Write the open case for other programs, in the form the file's name ends with; a Word
        document has its report. pictures: a workbook has small ones."""
        self._start("export data", partial(self._export_data, path=path, pictures=pictures))

    def _start(self, name: str, write: Callable[[OpenCase], Job]) -> None:
        """Of the case that is open now, whichever is by the time it is written."""
        self._tasks.start(name, self._written(self._open_case.open, write))

    async def _written(self, opened: OpenCase, write: Callable[[OpenCase], Job]) -> None:
        try:
            await write(opened)
        except AppError as error:
            self._open_case.fail(opened, error)

    def draft_mail(self, way: Way) -> None:
        """Draft a mail about the report written last, for a mail program that is reached so."""
        self._tasks.start("draft", self._draft_mail(way))

    async def _draft_mail(self, way: Way) -> None:
        from app.issuing.mail_draft import Way, attaching, draft, mailto, write_draft

        if self._reported is None:
            return
        (case, path), settings = self._reported, self._settings()
        made = draft(case, settings.reports_in, settings.office)
        if way is Way.COMMAND and (command := attaching(made, path)):
            self.mail_wanted.emit(command)
            return
        if way is not Way.FILE:
            self.drafted.emit(mailto(made), False)
            return
        folder = (await self._open_case.desk()).folder
        try:
            place = await asyncio.to_thread(write_draft, made, path, folder)
        except OSError as error:
            raise ReportNotWritten(str(path), error.strerror or str(error)) from error
        self.drafted.emit(place.as_uri(), True)

    async def _export_data(self, opened: OpenCase, path: Path, pictures: bool) -> None:
        await loaded("app.export.write")
        await loaded("app.issuing.word_report")
        from app.export.write import form_of, write
        from app.issuing.thumbnails import thumbnails
        from app.issuing.word_report import ENDING, write_word
        from app.office.prices import prices_at

        desk = await self._open_case.desk()
        if path.name.lower().endswith(ENDING):
            case_id = await self._open_case.kept(opened)
            await write_word(desk, case_id, path, self._settings())
        else:
            prices = await asyncio.to_thread(prices_at, self._settings().price_table)
            small = await thumbnails(desk, [opened.case]) if pictures else None
            told = (form_of(path), [opened.case], desk.templates, path, desk.folder, prices)
            await asyncio.to_thread(write, *told, small)
        self.data_written.emit(str(path))

    async def _export(
        self, opened: OpenCase, path: Path, draft: bool = False, unsigned: bool = False
    ) -> None:
        await loaded("app.issuing.issue")
        from app.issuing.issue import draft_report, write_report

        by = self._open_case.who()
        desk = await self._open_case.desk()
        case_id = await self._open_case.kept(opened)
        settings, version = self._settings(), 0
        if draft:
            await draft_report(desk, case_id, path, settings)
        else:
            _, version = await write_report(
                desk, case_id, path, settings, by, self.post, unsigned=unsigned
            )
        signature = await _signature(path) if version else None
        # It may have been changed while pages were drawn: nobody is shown an older state of it.
        await self._open_case.settled()
        case = await desk.store.case(case_id)
        self._open_case.took(opened, case)
        self._reported = case, path
        self.report_written.emit(str(path), version, signature)


async def _signature(path: Path) -> Signature | None:
    """What the written file itself says."""
    from app.issuing.sealing import signature_at

    try:
        return await asyncio.to_thread(signature_at, path)
    except OSError:  # moved away already
        return None
