"""The kinds of case as data files: closed lists with their names, and the words for the model."""

import tomllib
from pathlib import Path
from typing import Any

from app.domain.template import Template, Term
from app.domain.words import Kind, Language


def load_templates(folder: Path) -> dict[Kind, Template]:
    """The template of every kind, from `<kind>.toml` and, for what all share, `common.toml`.

    The files ship with the program: OSError, TOMLDecodeError and KeyError are faults of ours.
    """
    common = _read(folder / "common.toml")
    return {kind: _template(kind, _read(folder / f"{kind}.toml"), common) for kind in Kind}


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _template(kind: Kind, data: dict[str, Any], common: dict[str, Any]) -> Template:
    return Template(
        kind=kind,
        version=data["version"],
        temperature=data["temperature"],
        answer_first=data["answer_first"],
        instructions=f"{data['instructions'].strip()}\n\n{common['rules'].strip()}",
        question=data["question"],
        parts=_terms(data["parts"]),
        types=_terms(data["types"]),
        actions=_terms(data["actions"]) + _terms(common["actions"]),
        mistakes=_terms(common["mistakes"]),
    )


def _terms(table: dict[str, dict[str, str]]) -> tuple[Term, ...]:
    return tuple(
        Term(code, {language: names[language] for language in Language})
        for code, names in table.items()
    )
