"""The office's list of what people want: rules and templates sort by it, «other» always allowed."""

import json
from collections.abc import Mapping
from pathlib import Path

from app.domain.words import Language
from app.errors.template import Flaw
from app.templates.checks import Notes, Table, parsed
from app.templates.files import text_of

INTENTS = "intents"
"""The file's name, and what a field's terms say that are to be this list."""
MOST_INTENTS = 60
_OTHER = "other"
Intents = Mapping[str, dict[Language, str]]  # names by code


def read_intents(text: str) -> tuple[dict[str, dict[Language, str]], tuple[Flaw, ...]]:
    """The list, names by code, and what is wrong with it."""
    data = parsed(text)
    if isinstance(data, Flaw):
        return {}, (data,)
    notes = Notes(text)
    table = Table(data, notes)
    return {code: table.named(code) for code in table.codes(MOST_INTENTS)}, tuple(notes.flaws)


def intents_in(builtin: Path, office: Path) -> Intents:
    """The office's list where it has a sound one, with the program's «other» where it has none of
    its own; else the program's. Blocks."""
    ours, theirs = _of(builtin), _of(office)
    other = {code: names for code, names in ours.items() if code == _OTHER}
    return {**theirs, **({} if _OTHER in theirs else other)} if theirs else ours


def as_toml(intents: Intents) -> str:
    """The list as it is kept with a template that asks for it."""
    lines = (
        f"{code} = {{ {', '.join(f'{each} = {_quoted(names[each])}' for each in names)} }}"
        for code, names in intents.items()
    )
    return "\n".join((f"[{INTENTS}]", *lines, ""))


def _of(folder: Path) -> Intents:
    text = text_of(folder / f"{INTENTS}.toml")
    found, flaws = ({}, (text,)) if isinstance(text, Flaw) else read_intents(text)
    return {} if flaws else found


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
