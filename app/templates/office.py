"""An office's own templates: files in its data folder, copied, changed and checked."""

import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.template import Template
from app.errors.template import Flaw
from app.templates.files import named_text
from app.templates.intents import Intents
from app.templates.reading import read

MOST_FILES = 100
_NAMES = re.compile(r"(?m)^names[ \t]*=[ \t]*\{.*\}")
_VERSION = re.compile(r'(?m)^(version[ \t]*=[ \t]*)(["\'])(\d{1,6})\2')


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """One file of the folder; template None where flaws say why it can't be used."""

    id: str
    text: str
    template: Template | None
    flaws: tuple[Flaw, ...] = ()


def load_office(
    folder: Path, common: str, intents: Intents, taken: frozenset[str]
) -> tuple[OfficeFile, ...]:
    """All *.toml of the folder by name, broken ones too; taken: the program's own templates."""
    try:
        paths = sorted(folder.glob("*.toml"))
    except OSError:
        return ()
    return tuple(_load(path, common, intents, taken) for path in paths[:MOST_FILES])


def _load(path: Path, common: str, intents: Intents, taken: frozenset[str]) -> OfficeFile:
    text = named_text(path, taken)
    if isinstance(text, Flaw):
        return OfficeFile(path.stem, "", None, (text,))
    template, flaws = read(path.stem, text, common, intents)
    return OfficeFile(path.stem, text, template, flaws)


def copied(template_id: str, text: str, used: frozenset[str]) -> tuple[str, str]:
    """Id and text of a copy: the first of parcel-2, parcel-3 … that nothing is called, with that
    number behind its names, so that people tell it apart, and version 1."""
    stem = re.sub(r"-\d+$", "", template_id)[:36]
    number = next(n for n in range(2, 10_000) if f"{stem}-{n}" not in used)
    named = _NAMES.sub(lambda line: re.sub(r'" *(?=[,}])', f' {number}"', line[0]), text, count=1)
    return f"{stem}-{number}", with_version(named, 1)


def with_version(text: str, version: int) -> str:
    """The text with that version in place of its own."""
    return _VERSION.sub(rf"\g<1>\g<2>{version}\g<2>", text, count=1)
