"""What the documents name is there."""

import argparse
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.cli.arguments import _parser

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(ROOT.glob("*.md"))
_NAMED = re.compile(r"`((?:tests|packaging|resources)/[\w./-]+)`")
_ROOM = re.compile(r"`((?:[a-z_]+/)+[a-z_]+)(?:\.\w+)?`")  # with a name in it, or an ending
_TOLD_ONCE = {"--help", "--data-dir", "--kind"}  # below the usage, for all that have them
_PLACES = ("app", "ui", "resources", "packaging", "tests", "migrations")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_that_are_named_are_there(document: Path) -> None:
    named = set(_NAMED.findall(document.read_text(encoding="utf-8")))
    there = {name for name in named if list(ROOT.glob(name)) or list(ROOT.glob(f"{name}.py"))}
    assert named == there
    if document.name == "PRIVACY.md":
        assert len(named) > 20, "each threat names the test that shows what is done against it"


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md", "CHOICES.md"])
def test_rooms_that_are_named_are_there(name: str) -> None:
    named = set(_ROOM.findall((ROOT / name).read_text(encoding="utf-8")))
    assert len(named) > 20
    files = (path for place in _PLACES for path in (ROOT / place).rglob("*"))
    there = {f"/{path.relative_to(ROOT).with_suffix('').as_posix()}" for path in files}
    assert {room for room in named if not any(each.endswith(f"/{room}") for each in there)} == set()


def _usage() -> Iterator[tuple[str, str]]:
    """Each command of COMMANDS.md, with what is said of it."""
    text = (ROOT / "COMMANDS.md").read_text(encoding="utf-8")
    block = text.split("```\n")[1]
    starts = [found.start() for found in re.finditer(r"^main\.py ", block, re.MULTILINE)]
    for begin, end in pairwise([*starts, len(block)]):
        told = block[begin:end].removeprefix("main.py ")
        yield told.split()[0], told


def _said(parser: argparse.ArgumentParser) -> set[str]:
    """Every option of a command and of what stands under it."""
    inner = [a.choices for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    under = [_said(each) for choices in inner for each in choices.values()]
    return {option for a in parser._actions for option in a.option_strings}.union(*under)


def test_commands_and_options_that_are_named_are_there() -> None:
    commands = {name for name, _ in _usage() if name.isalpha()}
    (known,) = (a.choices for a in _parser(list(commands))._actions if isinstance(a.choices, dict))
    assert commands == set(known)
    for name in commands:
        told = " ".join(told for own, told in _usage() if own == name)
        there = {each for each in _said(known[name]) if each.startswith("--")}
        named = set(re.findall(r"--[a-z-]+", told))
        assert named - there == set(), name
        assert there - named <= _TOLD_ONCE, name
