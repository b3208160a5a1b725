"""The templates that ship with the program."""

from pathlib import Path

from app.domain.template import Template
from app.domain.words import Kind
from app.templates.intents import Intents
from app.templates.reading import read

COMMON = "common.toml"


def common_text(folder: Path) -> str:
    """What is added to every template."""
    return (folder / COMMON).read_text(encoding="utf-8")


def load_templates(folder: Path, intents: Intents) -> dict[str, Template]:
    """The program's own template of every kind, by id: it is called as its kind. intents: the
    office's list.

    The files ship with the program: OSError and ValueError are faults of ours.
    """
    common = common_text(folder)
    return {kind.value: _load(kind, folder, common, intents) for kind in Kind}


def _load(kind: Kind, folder: Path, common: str, intents: Intents) -> Template:
    text = (folder / f"{kind}.toml").read_text(encoding="utf-8")
    template, flaws = read(kind.value, text, common, intents)
    if template is None:
        raise ValueError(f"{kind}.toml: {flaws}")
    return template
