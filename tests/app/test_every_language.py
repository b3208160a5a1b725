"""Texts in the program's own files and tables: said in English, they are said in every language."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.words import Language
from app.paths import program_folder, resources

# Those of one language each are compared where they are read.
FILES = sorted(
    file.relative_to(resources())
    for file in resources().rglob("*.toml")
    if file.parent.name != "report" and not file.name.startswith("rule_reference.")
)


def _said(told: object) -> Iterator[dict[str, Any]]:
    """Every table with a text, or a table of texts, for each language."""
    if isinstance(told, dict):
        if Language.ENGLISH in told:
            yield told
        else:
            for part in told.values():
                yield from _said(part)
    elif isinstance(told, list):
        for part in told:
            yield from _said(part)


def _gaps(said: dict[str, Any]) -> Iterator[Any]:
    english = said[Language.ENGLISH]
    for language in Language:
        there = said.get(language)
        if not there or (isinstance(english, dict) and set(english) != set(there)):
            yield language, english


@pytest.mark.parametrize("file", FILES, ids=str)
def test_nothing_is_said_in_english_alone(file: Path) -> None:
    told = tomllib.loads((resources() / file).read_text(encoding="utf-8"))
    assert [gap for said in _said(told) for gap in _gaps(said)] == []
    assert all(value for said in _said(told) for value in said.values())


def _tables() -> Iterator[tuple[str, set[str]]]:
    """Where each table of the source by languages stands, and the languages it has."""
    codes = {f"Language.{language.name}": str(language) for language in Language}
    codes |= {repr(str(language)): str(language) for language in Language}
    for folder in ("app", "ui"):
        for file in sorted((program_folder() / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Dict):
                    keys = {ast.unparse(key) for key in node.keys if key is not None}
                    if len(keys) > 1 and keys <= codes.keys():
                        yield f"{file.name}:{node.lineno}", {codes[key] for key in keys}


def test_no_table_in_the_source_leaves_a_language_out() -> None:
    tables = dict(_tables())
    assert len(tables) > 5, "they are found"
    assert {place: told for place, told in tables.items() if told != set(Language)} == {}
