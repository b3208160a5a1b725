"""Pieces of the open case for other programs: a finding as text, a photo with its boxes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.place.region import Region
from app.domain.words import Verdict
from app.errors import export_unwritten
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.tasks import Tasks

Picture = TypeVar("Picture")
Paint = Callable[[Path, Sequence[tuple[int, Finding]], Sequence[Region]], Picture]


class SharingModel(QObject, Generic[Picture]):
    """paint makes a picture of a photo, its standing findings and places to be hidden; encode a
    JPEG of it. Both run behind the window."""

    text_made = Signal(str)
    picture_made = Signal(object)
    picture_written = Signal(str)  # path

    def __init__(
        self,
        open_case: CaseModel,
        settings: Callable[[], Settings],
        paint: Paint[Picture],
        encode: Callable[[Picture], bytes],
    ) -> None:
        super().__init__()
        self._open_case, self._settings = open_case, settings
        self._paint, self._encode = paint, encode
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)

    def tell_finding(self) -> None:
        """Make a text of the chosen finding, if there is one."""
        if found := self._open_case.case.finding(self._open_case.selected):
            self._tasks.start("text", self._tell(found))

    def show_photo(self, photo_id: str) -> None:
        """Make a picture of that photo with its boxes."""
        if _has(self._open_case.case, photo_id):
            self._tasks.start("picture", self._show(self._open_case.case, photo_id))

    def write_photo(self, photo_id: str, path: Path) -> None:
        """Write it as a JPEG."""
        if _has(self._open_case.case, photo_id):
            self._tasks.start("write", self._write(self._open_case.case, photo_id, path))

    async def close(self) -> None:
        """Nothing more is made."""
        await self._tasks.close()

    async def _tell(self, found: Finding) -> None:
        from app.finding_text import finding_text

        desk, case = await self._open_case.desk(), self._open_case.case
        if found in case.findings:
            language = self._settings().reports_in
            self.text_made.emit(finding_text(case, found, desk.templates, language))

    async def _show(self, case: Case, photo_id: str) -> None:
        self.picture_made.emit(await self._picture(case, photo_id, Path()))

    async def _write(self, case: Case, photo_id: str, path: Path) -> None:
        from app.whole_file import write_whole

        picture, desk = await self._picture(case, photo_id, path), await self._open_case.desk()
        jpeg = await asyncio.to_thread(self._encode, picture)
        try:
            await asyncio.to_thread(write_whole, path, jpeg, desk.folder / "unfinished")
        except OSError as error:
            raise export_unwritten(path, error) from error
        self.picture_written.emit(str(path))

    async def _picture(self, case: Case, photo_id: str, path: Path) -> Picture:
        desk = await self._open_case.desk()
        photo = next(photo for photo in case.photos if photo.id == photo_id)
        told = [
            (number, found)
            for number, found in enumerate(case.findings, 1)
            if found.photo_id == photo_id and found.verdict is not Verdict.REJECTED
        ]
        hidden = photo.blackouts if self._settings().blackouts_in_report else ()
        try:
            return await asyncio.to_thread(
                self._paint, desk.files.screen(photo.sha256), told, hidden
            )
        except OSError as error:
            raise export_unwritten(path, error) from error


def _has(case: Case, photo_id: str) -> bool:
    """False where it was asked for in another case, or was taken out meanwhile."""
    return bool(case.photo_number(photo_id))
