"""What the window is begun with, where no command is said."""

from collections.abc import Container
from pathlib import Path

from app.paths import CASE_SUFFIX


def case_file(arguments: list[str], commands: Container[str]) -> tuple[Path | None, list[str]]:
    """A case's file where a command would stand, as a double click on it says; and the rest."""
    *rest, last = arguments or [""]
    is_file = Path(last).suffix.lower() == CASE_SUFFIX and rest[-1:] != ["--data-dir"]
    if is_file and not any(each in commands for each in rest):
        return Path(last).absolute(), rest
    return None, arguments


def begins_window(arguments: list[str]) -> bool:
    """Nothing else is said: then no command need be known, which costs the window's start some
    time."""
    words = iter(arguments)
    return all(
        word == "--dock" or (word == "--data-dir" and next(words, None) is not None)
        for word in words
    )
