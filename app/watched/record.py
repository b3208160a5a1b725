"""Which files of the watched folder are settled, kept so that what waits outlives the program."""

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from app.watched.files import Seen
from app.whole_file import write_whole

_log = logging.getLogger(__name__)


def read(record: Path, folder: Path) -> dict[str, Seen] | None:
    """What was kept of that folder; None for another, or where nothing usable was. Blocking."""
    try:
        told = json.loads(record.read_bytes())
        if told["folder"] != str(folder):
            return None
        return {str(name): Seen(int(s), int(c)) for name, (s, c) in told["files"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def write(record: Path, folder: Path, known: Mapping[str, Seen]) -> bool:
    """Keep it, whole or not at all; False where that failed: next time more may wait than is
    new, nothing less. Blocking."""
    files = {name: (seen.size, seen.changed) for name, seen in known.items()}
    try:
        record.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"folder": str(folder), "files": files})
        write_whole(record, text.encode("ascii"), record.parent / "unfinished")
    except OSError as error:
        _log.warning("the record of the watched folder was not kept: %s", error.strerror)
        return False
    return True
