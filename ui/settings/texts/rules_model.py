"""The office's rules, as the settings work on them, and one tried on past cases."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.rule import Fired, Rule
from app.domain.words import RunState
from app.errors import Flaw, NotInStore
from ui.settings.texts.texts_model import TextsModel

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.domain.case import Case
    from app.domain.template import Template
    from app.rules.rulebook import Rulebook, RuleFile
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


class RulesModel(TextsModel):
    """Past cases are read on the store's thread; nothing is changed by trying."""

    checked = Signal(object)  # CheckedRule
    tried = Signal(object)  # Trial

    def __init__(self, crashed: Callable[[Exception], None]) -> None:
        super().__init__(crashed)
        self._book: Rulebook | None = None
        # Names of the systems that can be called, as last read.
        self.systems: frozenset[str] = frozenset()

    def attach(self, book: Rulebook, store: Store, templates: Shelf) -> None:
        """The data folder is open."""
        self._book, self._store, self._templates = book, store, templates
        self._hold(book)

    def files(self) -> tuple[RuleFile, ...]:
        """All of them, broken ones too; none before the data folder is open."""
        return self._book.files if self._book else ()

    def reload(self) -> None:
        """Look at the files again, and at the systems there are: somebody may have changed one."""
        if self._book is not None:
            self._tasks.start("reload", self._reload(self._book))

    def check(self, rule_id: str, text: str) -> None:
        """Look a text over; a few lines take no time worth a thread."""
        self.checked.emit(CheckedRule(text, *self._rules().looked_over(rule_id, text)))

    def try_on_past(self, rule: Rule) -> None:
        """Look what the rule would have done on the newest cases."""
        self._tasks.start("try", self._try(rule))

    def stop_trying(self) -> None:
        """What was found so far stays."""
        self._tasks.cancel("try")

    def _rules(self) -> Rulebook:
        if self._book is None:
            raise RuntimeError("no data folder is open yet")
        return self._book

    async def _reload(self, book: Rulebook) -> None:
        destinations = await self._store.outgoing.destinations()
        self.systems = frozenset(each.name for each in destinations)
        await self._do(book.reload)

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
    from app.rules.firing import fire, fire_on_turn

    runs = [run for inspection in case.inspections for run in inspection.counting]
    fired = [each for run in runs for each in fire([rule], case, run)]
    turns = (turn for inspection in case.inspections for turn in inspection.turns)
    said = (turn for turn in turns if turn.state is RunState.DONE)
    return fired or [each for turn in said for each in fire_on_turn([rule], case, turn)]
