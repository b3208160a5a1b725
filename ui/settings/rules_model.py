"""The office's rules, as the settings work on them, and one tried on past cases."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.rule import Fired, Rule
from app.errors import Flaw, NotInStore
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from pathlib import Path

    from app.domain.case import Case
    from app.domain.template import Template
    from app.rulebook import Rulebook, RuleFile
    from app.store.store import Store
    from app.templates.shelf import Shelf

TRIED = 200
"""So many of the newest cases a rule is tried on."""


@dataclass(frozen=True, slots=True)
class CheckedRule:
    """What comes of a text: a rule, or its flaws."""

    text: str
    rule: Rule | None
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A case in which the rule would have held; template: by which codes are named."""

    number: str
    fired: Fired
    template: Template


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule being tried: so many cases of so many; over: it came to its end, or was stopped."""

    done: int
    of: int
    hits: tuple[Hit, ...] = ()
    over: bool = False


class RulesModel(QObject):
    """Files are read and written in threads, cases on the store's; nothing is changed by trying."""

    changed = Signal()  # there are other rules now, or other words in them
    checked = Signal(object)  # CheckedRule
    copied = Signal(str)  # id of the copy
    saved = Signal(str)  # id
    tried = Signal(object)  # Trial
    failed = Signal(object)  # AppError

    def __init__(self, crashed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._tasks = Tasks(self.failed.emit, crashed)
        self._book: Rulebook | None = None
        # Names of the systems that can be called, as last read.
        self.systems: frozenset[str] = frozenset()

    def attach(self, book: Rulebook, store: Store, templates: Shelf) -> None:
        """The data folder is open."""
        self._book, self._store, self._templates = book, store, templates
        self.changed.emit()

    async def close(self) -> None:
        """A rule that is being written is finished."""
        await self._tasks.ended("write")
        await self._tasks.close()

    @property
    def folder(self) -> Path | None:
        """Where the office's files lie, once that is known."""
        return self._book.folder if self._book else None

    def files(self) -> tuple[RuleFile, ...]:
        """All of them, broken ones too; none before the data folder is open."""
        return self._book.files if self._book else ()

    def text(self, rule_id: str) -> str:
        """What stands in a rule's file."""
        return self._book.text(rule_id) if self._book else ""

    def reload(self) -> None:
        """Look at the files again, and at the systems there are: somebody may have changed one."""
        if self._book is not None:
            self._tasks.start("reload", self._reload(self._book))

    def copy(self, rule_id: str) -> None:
        """Make the office a copy of its own."""
        self._tasks.start("write", self._copy(rule_id))

    def save(self, rule_id: str, text: str) -> None:
        """Keep a changed text."""
        self._tasks.start("write", self._save(rule_id, text))

    def delete(self, rule_id: str) -> None:
        """Take one of the office's own away."""
        book = self._there()
        self._tasks.start("write", self._told(lambda: book.delete(rule_id)))

    def check(self, rule_id: str, text: str) -> None:
        """Look a text over; a few lines take no time worth a thread."""
        self.checked.emit(CheckedRule(text, *self._there().looked_over(rule_id, text)))

    def try_on_past(self, rule: Rule) -> None:
        """Look what the rule would have done on the newest cases."""
        self._tasks.start("try", self._try(rule))

    def stop_trying(self) -> None:
        """What was found so far stays."""
        self._tasks.cancel("try")

    def _there(self) -> Rulebook:
        if self._book is None:
            raise RuntimeError("no data folder is open yet")
        return self._book

    async def _reload(self, book: Rulebook) -> None:
        destinations = await self._store.outgoing.destinations()
        self.systems = frozenset(each.name for each in destinations)
        await self._told(book.reload)

    async def _told(self, do: Callable[[], None]) -> None:
        await asyncio.to_thread(do)
        self.changed.emit()

    async def _copy(self, rule_id: str) -> None:
        fresh = await asyncio.to_thread(self._there().copy, rule_id)
        self.changed.emit()
        self.copied.emit(fresh)

    async def _save(self, rule_id: str, text: str) -> None:
        await asyncio.to_thread(self._there().save, rule_id, text)
        self.changed.emit()
        self.saved.emit(rule_id)

    async def _try(self, rule: Rule) -> None:
        trial = Trial(0, 0)
        try:
            async for trial in _trials(self._store, self._templates, rule):
                self.tried.emit(trial)
        finally:
            self.tried.emit(Trial(trial.done, trial.of, trial.hits, over=True))


async def _trials(store: Store, templates: Shelf, rule: Rule) -> AsyncIterator[Trial]:
    rows = await store.cases(TRIED)
    hits: tuple[Hit, ...] = ()
    for done, row in enumerate(rows, 1):
        try:
            case = await store.case(row.id)
        except NotInStore:  # deleted meanwhile
            continue
        fired = await asyncio.to_thread(_would_fire, rule, case)
        hits += tuple(Hit(case.number, each, templates.shown(case)) for each in fired[:1])
        yield Trial(done, len(rows), hits)


def _would_fire(rule: Rule, case: Case) -> list[Fired]:
    from app.rules.firing import fire

    runs = (run for inspection in case.inspections for run in inspection.counting)
    return [fired for run in runs for fired in fire([rule], case, run)]
