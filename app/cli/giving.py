"""Standard output, which is for results alone: scripts and pipes read it."""

import os
import sys
from pathlib import Path

from app.errors.writing import export_unwritten


class NobodyReads(Exception):
    """Whoever read the results has gone, as «head» does when it has enough."""


def give(text: str) -> None:
    """Write a line, at once. Raises NobodyReads, and ExportNotWritten where no more can be
    written."""
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError as error:
        _write_no_more()
        if isinstance(error, BrokenPipeError):
            raise NobodyReads from error
        raise export_unwritten(Path("standard output"), error) from error


def _write_no_more() -> None:
    """What is left unwritten would fail once more as the program ends, with a code of its own."""
    try:
        place = sys.stdout.fileno()
    except OSError:  # no file at all
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, place)
    os.close(nowhere)
