"""The office's templates and its product table, as the settings work on them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.template import Template
from app.domain.words import Language
from app.errors import Flaw, TableUnusable
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.templates.shelf import Entry, Shelf


@dataclass(frozen=True, slots=True)
class Checked:
    """What comes of a text: a template and the words a model would get, or its flaws."""

    text: str
    template: Template | None
    flaws: tuple[Flaw, ...] = ()
    request: str = ""


class TemplatesModel(QObject):
    """Files are read and written in threads; nothing is lost by a text that has flaws."""

    changed = Signal()  # there are other templates now, or other versions
    checked = Signal(object)  # Checked
    copied = Signal(str)  # id of the copy
    saved = Signal(object)  # Template, as it is now
    table_read = Signal(object)  # ProductTable, TableUnusable, or None where no table is named
    prices_read = Signal(object)  # (PriceTable, flaws), TableUnusable, or None as above
    failed = Signal(object)  # AppError

    def __init__(self, crashed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._tasks = Tasks(self.failed.emit, crashed)
        self._shelf: Shelf | None = None

    def example(self, case: Case) -> tuple[str, ...]:
        """File names of sample pictures that suit the case's template, if it has any."""
        return self._shelf.for_case(case).example if self._shelf else ()

    def views(self, case: Case, language: Language) -> tuple[str, ...]:
        """What the case's template wants photographed, in that language."""
        views = self._shelf.for_case(case).views if self._shelf else ()
        return tuple(view.name(language) for view in views)

    def attach(self, shelf: Shelf) -> None:
        """The data folder is open."""
        self._shelf = shelf
        self.changed.emit()

    async def close(self) -> None:
        """A template that is being written is finished."""
        await self._tasks.ended("write")
        await self._tasks.close()

    @property
    def folder(self) -> Path | None:
        """Where the office's files lie, once that is known."""
        return self._shelf.folder if self._shelf else None

    def entries(self) -> tuple[Entry, ...]:
        """All of them, broken ones too; none before the data folder is open."""
        return self._shelf.entries() if self._shelf else ()

    def text(self, template_id: str) -> str:
        """What stands in a template's file."""
        return self._shelf.text(template_id) if self._shelf else ""

    def reload(self) -> None:
        """Look at the files again: somebody may have changed one."""
        if self._shelf is not None:
            self._tasks.start("reload", self._reload(self._shelf))

    def copy(self, template_id: str) -> None:
        """Make the office a copy of its own."""
        self._tasks.start("write", self._copy(self._there(), template_id))

    def save(self, template_id: str, text: str) -> None:
        """Keep a changed text; its version is counted on."""
        self._tasks.start("write", self._save(self._there(), template_id, text))

    def delete(self, template_id: str) -> None:
        """Take one of the office's own away."""
        self._tasks.start("write", self._delete(self._there(), template_id))

    def check(self, template_id: str, text: str, language: Language) -> None:
        """Look a text over; of several asked for at once, the last is told."""
        self._tasks.start("check", self._check(self._there(), template_id, text, language))

    def read_table(self, path: str) -> None:
        """Read the office's product table, to say what is in it."""
        self._tasks.start("table", self._read_table(path))

    def read_prices(self, path: str) -> None:
        """The same of its price table."""
        self._tasks.start("prices", self._read_prices(path))

    def _there(self) -> Shelf:
        if self._shelf is None:
            raise RuntimeError("no data folder is open yet")
        return self._shelf

    async def _reload(self, shelf: Shelf) -> None:
        await asyncio.to_thread(shelf.reload)
        self.changed.emit()

    async def _copy(self, shelf: Shelf, template_id: str) -> None:
        fresh = await asyncio.to_thread(shelf.copy, template_id)
        self.changed.emit()
        self.copied.emit(fresh)

    async def _save(self, shelf: Shelf, template_id: str, text: str) -> None:
        template = await asyncio.to_thread(shelf.save, template_id, text)
        self.changed.emit()
        self.saved.emit(template)

    async def _delete(self, shelf: Shelf, template_id: str) -> None:
        await asyncio.to_thread(shelf.delete, template_id)
        self.changed.emit()

    async def _check(self, shelf: Shelf, template_id: str, text: str, language: Language) -> None:
        common = shelf.common
        self.checked.emit(
            await asyncio.to_thread(_looked_over, template_id, text, common, language)
        )

    async def _read_table(self, path: str) -> None:
        from app.products import read_table

        if not path:
            self.table_read.emit(None)
            return
        try:
            self.table_read.emit(await asyncio.to_thread(read_table, Path(path)))
        except TableUnusable as error:
            self.table_read.emit(error)

    async def _read_prices(self, path: str) -> None:
        from app.prices import read_prices

        if not path:
            self.prices_read.emit(None)
            return
        try:
            self.prices_read.emit(await asyncio.to_thread(read_prices, Path(path)))
        except TableUnusable as error:
            self.prices_read.emit(error)


def _looked_over(template_id: str, text: str, common: str, language: Language) -> Checked:
    from app.templates.reading import read
    from app.vlm.request.prompt import preview

    template, flaws = read(template_id, text, common)
    request = preview(template, language) if template else ""
    return Checked(text, template, flaws, request)
