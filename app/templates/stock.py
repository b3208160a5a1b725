"""The program's templates and the office's, as they were last read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.template import Template
from app.errors.template import Flaw
from app.templates.builtin import common_text, load_templates
from app.templates.intents import Intents
from app.templates.office import OfficeFile, load_office


@dataclass(frozen=True, slots=True)
class Entry:
    """One template of the list; template None where flaws say why it can't be used."""

    id: str
    template: Template | None
    own: bool
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class Stock:
    """Replaced as a whole, so that other threads see the old one or the new one. common: what is
    added to every template; own: the program's, by id; usable: all without flaws."""

    common: str
    intents: Intents
    own: Mapping[str, Template]
    usable: Mapping[str, Template]
    office: tuple[OfficeFile, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The program's, then the office's, broken ones too."""
        own = [Entry(name, each, own=True) for name, each in self.own.items()]
        return (*own, *(Entry(f.id, f.template, False, f.flaws) for f in self.office))


def stocked(builtin: Path, folder: Path, intents: Intents) -> Stock:
    """Read all of them; folder: the office's. Blocks."""
    common, own = common_text(builtin), load_templates(builtin, intents)
    office = load_office(folder, common, intents, frozenset(own))
    usable = {file.id: file.template for file in office if file.template is not None}
    return Stock(common, intents, own, {**own, **usable}, office)
