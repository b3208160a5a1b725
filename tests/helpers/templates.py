"""Templates ready made: say only what a test is about."""

from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from app.domain.field import Term
from app.domain.template import Template, TemplateText
from app.domain.words import Kind, Language
from app.paths import resources
from app.templates.builtin import common_text, load_templates
from app.templates.intents import intents_in
from app.templates.reading import Reading, read
from app.templates.shelf import Shelf

FOLDER, RULES = resources() / "templates", resources() / "rules"
INTENTS = intents_in(RULES, RULES)


@cache
def builtin() -> dict[str, Template]:
    """The templates that ship with the program, by id."""
    return load_templates(FOLDER, INTENTS)


def shelf(folder: Path, *kept: TemplateText) -> Shelf:
    """The program's templates and those in folder; intents.toml in a folder rules beside it goes
    before the program's list."""
    return Shelf(FOLDER, folder, partial(intents_in, RULES, folder.parent / "rules"), kept)


def reading(text: str, template_id: str = "ours") -> Reading:
    """What comes of a text, with what the program adds to every template."""
    return read(template_id, text, common_text(FOLDER), INTENTS)


def terms(**named: str) -> tuple[Term, ...]:
    """A closed list with English names."""
    return tuple(Term(code, {Language.ENGLISH: name}) for code, name in named.items())


def made(kind: Kind = Kind.VEHICLE, **changes: Any) -> Template:
    """A template of that kind with nothing in it but what is given."""
    order = ("reasoning", "findings", "answer", "summary")
    template = Template(
        id=kind.value,
        kind=kind,
        version="1",
        names={Language.ENGLISH: kind.value.capitalize()},
        temperature=0.2,
        pixels=1_300_000,
        order=order if kind.has_findings else ("reasoning", "answer"),
        instructions="",
        questions={Language.ENGLISH: "What is damaged?"},
        source=TemplateText(kind.value, "1", "0" * 64, "", ""),
    )
    return replace(template, **changes)
