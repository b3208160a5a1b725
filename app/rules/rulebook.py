"""All rules at hand: the program's and the office's, with the list of intents they sort into."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import Case
from app.domain.conversation import Turn
from app.domain.rule import Fired, Rule
from app.domain.run import Run
from app.errors.rule import NoRule, RuleFlawed, RuleNotDeleted, RuleNotSaved
from app.errors.template import Flaw
from app.rules.firing import fire, fire_on_turn
from app.rules.reading import read
from app.rules.renaming import renamed
from app.templates.files import is_id, named_text, write
from app.templates.intents import INTENTS, Intents, intents_in
from app.templates.office import copied

MOST_FILES = 200


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One file; rule None where flaws say why it can't be used. own: ships with the program."""

    id: str
    text: str
    rule: Rule | None
    own: bool
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class _Stock:
    """Replaced as a whole, so that other threads see the old one or the new one."""

    files: tuple[RuleFile, ...]
    intents: Intents


class Rulebook:
    """Rules by id. Any thread may look one up; all that reads or writes files blocks. A broken file
    of the office's is listed with its flaws, and harms no other."""

    def __init__(self, builtin: Path, office: Path) -> None:
        self.folder, self._builtin = office, builtin
        self._stock = self._stocked()

    @property
    def files(self) -> tuple[RuleFile, ...]:
        """The program's, then the office's, broken ones too."""
        return self._stock.files

    @property
    def intents(self) -> Intents:
        """Names of what people want, by code: the office's intents.toml, else the program's."""
        return self._stock.intents

    def reload(self) -> None:
        """Look at the office's files again."""
        self._stock = self._stocked()

    def of(self, ids: Collection[str]) -> tuple[Rule, ...]:
        """The usable rules of those ids."""
        return tuple(file.rule for file in self.files if file.rule and file.id in ids)

    def firing(self, ids: Collection[str], run: Run) -> Callable[[Case], tuple[Fired, ...]]:
        """What those rules make of the run, once its case is at hand."""
        rules = self.of(ids)
        return lambda case: fire(rules, case, run)

    def firing_on_turn(
        self, ids: Collection[str], turn: Turn
    ) -> Callable[[Case], tuple[Fired, ...]]:
        """The same of what was asked on."""
        rules = self.of(ids)
        return lambda case: fire_on_turn(rules, case, turn)

    def text(self, rule_id: str) -> str:
        """What stands in a rule's file, "" where that can't be read."""
        return next((file.text for file in self.files if file.id == rule_id), "")

    def looked_over(self, rule_id: str, text: str) -> tuple[Rule | None, tuple[Flaw, ...]]:
        """What comes of a text: a rule, or its flaws."""
        return read(rule_id, text, self.intents)

    def copy(self, rule_id: str) -> str:
        """Make a copy of the office's own of any rule; its id. Raises NoRule and RuleNotSaved."""
        text = self.text(rule_id)
        if not text:
            raise NoRule(rule_id)
        fresh, text = copied(rule_id, text, frozenset(file.id for file in self.files))
        self._write(fresh, text)
        return fresh

    def save(self, rule_id: str, text: str) -> None:
        """Keep a changed rule of the office's. Raises RuleFlawed, and then nothing is written;
        RuleNotSaved."""
        _, flaws = self.looked_over(rule_id, text)
        if flaws:
            flaw = flaws[0]
            raise RuleFlawed(rule_id, flaw.line, flaw.name, flaw.fault, flaw.detail)
        self._write(rule_id, text)

    def rename_systems(self, names: Mapping[str, str]) -> tuple[Rule, ...]:
        """Systems are called otherwise from now on (new names by old): have the office's rules
        call them so; those that were changed. Raises RuleNotSaved."""
        changed = []
        for file in self.files:
            if file.own or file.rule is None:
                continue
            text = renamed(file.text, names)
            rule, _ = self.looked_over(file.id, text)
            if text != file.text and rule is not None:
                self._write(file.id, text)
                changed.append(rule)
        return tuple(changed)

    def delete(self, rule_id: str) -> None:
        """Take a file of the office's away, broken or not; what it set off stays. Raises NoRule
        and RuleNotDeleted."""
        if not any(file.id == rule_id and not file.own for file in self.files):
            raise NoRule(rule_id)
        try:
            (self.folder / f"{rule_id}.toml").unlink(missing_ok=True)
        except OSError as error:
            raise RuleNotDeleted(rule_id, error.strerror or str(error)) from error
        self.reload()

    def _write(self, rule_id: str, text: str) -> None:
        if not is_id(rule_id) or any(file.id == rule_id and file.own for file in self.files):
            raise NoRule(rule_id)
        try:
            write(self.folder, rule_id, text)
        except OSError as error:
            raise RuleNotSaved(rule_id, error.strerror or str(error)) from error
        self.reload()

    def _stocked(self) -> _Stock:
        intents = intents_in(self._builtin, self.folder)
        own = [_file(path, intents, own=True) for path in _paths(self._builtin)]
        taken = frozenset(file.id for file in own)
        office = [_file(path, intents, own=False, taken=taken) for path in _paths(self.folder)]
        return _Stock((*own, *office), intents)


def _paths(folder: Path) -> list[Path]:
    try:
        paths = sorted(path for path in folder.glob("*.toml") if path.stem != INTENTS)
    except OSError:
        return []
    return paths[:MOST_FILES]


def _file(
    path: Path, intents: Intents, *, own: bool, taken: frozenset[str] = frozenset()
) -> RuleFile:
    text = named_text(path, taken)
    if isinstance(text, Flaw):
        return RuleFile(path.stem, "", None, own, (text,))
    rule, flaws = read(path.stem, text, intents)
    return RuleFile(path.stem, text, rule, own, flaws)
