"""Prints a file of locked packages without those of the window, for runs without a screen."""

import sys
from pathlib import Path

OF_THE_WINDOW = ("pyside6", "shiboken6", "qasync")


def kept(lines: list[str]) -> list[str]:
    """The lines of all other packages; hashes follow their package, indented."""
    told, drops = [], False
    for line in lines:
        if not line.startswith(" "):
            drops = line.lower().startswith(OF_THE_WINDOW)
        if not drops:
            told.append(line)
    return told


if __name__ == "__main__":
    for line in kept(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()):
        sys.stdout.write(line + "\n")
