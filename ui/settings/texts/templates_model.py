"""The office's templates and its product table, as the settings work on them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.case import Case
from app.domain.template import Template
from app.domain.words import Language
from app.errors import Flaw, TableUnusable
from ui.settings.texts.texts_model import TextsModel

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.templates.shelf import Shelf
    from app.templates.stock import Entry


@dataclass(frozen=True, slots=True)
class Checked:
    """What comes of a text: a template and the words a model would get, or its flaws."""

    text: str
    template: Template | None
    flaws: tuple[Flaw, ...] = ()
    request: str = ""


class TemplatesModel(TextsModel):
    """A template that is saved has its version counted on."""

    checked = Signal(object)  # Checked
    table_read = Signal(object)  # ProductTable, TableUnusable, or None where no table is named
    prices_read = Signal(object)  # (PriceTable, flaws), TableUnusable, or None as above

    def __init__(self, crashed: Callable[[Exception], None]) -> None:
        super().__init__(crashed)
        self._shelf: Shelf | None = None

    def example(self, case: Case) -> tuple[str, ...]:
        """File names of sample pictures that suit the case's template, if it has any."""
        return self._shelf.for_case(case).example if self._shelf else ()

    def views(self, case: Case, language: Language) -> tuple[str, ...]:
        """What the case's template wants photographed, in that language."""
        views = self._shelf.for_case(case).views if self._shelf else ()
        return tuple(view.name(language) for view in views)

    def of_case(self, case: Case) -> Template | None:
        """What the case is asked by, None before the data folder is open."""
        return self._shelf.for_case(case) if self._shelf else None

    def attach(self, shelf: Shelf) -> None:
        """The data folder is open."""
        self._shelf = shelf
        self._hold(shelf)

    def entries(self) -> tuple[Entry, ...]:
        """All of them, broken ones too; none before the data folder is open."""
        return self._shelf.entries() if self._shelf else ()

    def title(self, template_id: str, language: Language) -> str:
        """What people call it; its id where it is not there any more."""
        there = (each.template for each in self.entries() if each.id == template_id)
        found = next(there, None)
        return found.title(language) if found else template_id or "–"

    def together(self) -> frozenset[str]:
        """Ids of the templates whose cases may be accepted together."""
        every = (entry.template for entry in self.entries())
        return frozenset(each.id for each in every if each is not None and each.together)

    def check(self, template_id: str, text: str, language: Language) -> None:
        """Look a text over; of several asked for at once, the last is told."""
        if self._shelf is not None:
            self._tasks.start("check", self._check(self._shelf, template_id, text, language))

    def read_table(self, path: str) -> None:
        """Read the office's product table, to say what is in it."""
        self._tasks.start("table", self._read_table(path))

    def read_prices(self, path: str) -> None:
        """The same of its price table."""
        self._tasks.start("prices", self._read_prices(path))

    async def _check(self, shelf: Shelf, template_id: str, text: str, language: Language) -> None:
        self.checked.emit(await asyncio.to_thread(_looked_over, shelf, template_id, text, language))

    async def _read_table(self, path: str) -> None:
        from app.office.products import read_table

        if not path:
            self.table_read.emit(None)
            return
        try:
            self.table_read.emit(await asyncio.to_thread(read_table, Path(path)))
        except TableUnusable as error:
            self.table_read.emit(error)

    async def _read_prices(self, path: str) -> None:
        from app.office.prices import read_prices

        if not path:
            self.prices_read.emit(None)
            return
        try:
            self.prices_read.emit(await asyncio.to_thread(read_prices, Path(path)))
        except TableUnusable as error:
            self.prices_read.emit(error)


def _looked_over(shelf: Shelf, template_id: str, text: str, language: Language) -> Checked:
    from app.vlm.request.prompt import preview

    template, flaws = shelf.looked_over(template_id, text)
    request = preview(template, language) if template else ""
    return Checked(text, template, flaws, request)
