"""A provider's answers to the questions of a file, line by line; any of them may be anything."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.many.posting import Kept, Told
from app.errors import AppError, ModelError, PostingCancelled, PostingExpired, unwritable
from app.vlm.failures import meaning as failures

MOST_IN_LINE = 1 << 20
"""Bytes; an answer that is worth reading has a fifth of that."""

_NOTHING = Told("")
_ENDS: dict[str, type[AppError]] = {
    "batch_expired": PostingExpired,
    "batch_cancelled": PostingCancelled,
}


def answers_in(path: Path, server: failures.Server, most: int = MOST_IN_LINE) -> Iterator[Told]:
    """Each line as it can be understood, without a name where it can't. Raises
    StoreUnwritable."""
    try:
        with path.open("rb") as file:
            while line := file.readline(most + 1):
                whole = len(line) <= most
                while not line.endswith(b"\n") and (rest := file.readline(most)):
                    whole, line = False, rest
                if not whole:
                    yield _NOTHING
                elif line.strip():
                    yield _told(line, server)
    except OSError as error:
        raise unwritable(path.parent, error) from error


def _told(line: bytes, server: failures.Server) -> Told:
    try:
        said = json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return _NOTHING
    name = said.get("custom_id") if isinstance(said, dict) else None
    if not isinstance(name, str) or not name:
        return _NOTHING
    answer, error = said.get("response"), said.get("error")
    if isinstance(answer, dict) and type(status := answer.get("status_code")) is int:
        return _answered(name, status, answer.get("body"), server)
    if isinstance(error, dict) and (ended := _ENDS.get(str(error.get("code")))):
        return Told(name, None, ended.__name__)
    return _answered(name, 500, {"error": error or "no answer"}, server)


def _answered(name: str, status: int, body: Any, server: failures.Server) -> Told:
    """What may be answered when it is asked again is no answer to keep."""
    data = (body if isinstance(body, str) else json.dumps(body)).encode("utf-8", "replace")
    if status != 200:
        error: ModelError = failures.refused(status, {}, data, server)
        if failures.retriable(error) or not 400 <= status < 600:
            return Told(name, None, type(error).__name__, error.data())
    return Told(name, Kept(status, data))
