"""Which cases wait to be asked about, kept so that a queue outlives the program."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from app.whole_file import write_whole

_log = logging.getLogger(__name__)


def read(record: Path) -> tuple[str, ...]:
    """Ids of cases, the longest waiting first; none where nothing usable was kept. Blocking."""
    try:
        told = json.loads(record.read_bytes())
        return tuple(case_id for case_id in told["waiting"] if isinstance(case_id, str))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()


def write(record: Path, case_ids: Sequence[str]) -> None:
    """Keep them, whole or not at all; where that fails they have to be scanned again after the
    next start, nothing else is lost. Blocking."""
    try:
        text = json.dumps({"waiting": list(case_ids)})
        write_whole(record, text.encode("ascii"), record.parent / "unfinished")
    except OSError as error:
        _log.warning("the queue of the dock was not kept: %s", error.strerror)
