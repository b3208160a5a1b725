"""How values lie in SQLite, and the door nothing unfit passes, in or out."""

import json
import math
import re
from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import REAL, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

_UNFIT = re.compile("[\x00\ud800-\udfff]")
_LARGEST = 2**63 - 1
# Remembered of each column: texts of up to so many characters, such as a time or a word from a
# list, and others.
_SHORT, _SHORT_ONES, _LONG_ONES = 40, 512, 32


class Garbled(ValueError):
    """What lies in the file is nothing Tessera wrote."""


def clean(text: str) -> str:
    """The text with each NUL and lone surrogate replaced by U+FFFD: SQLite's own functions end a
    text at NUL, and UTF-8 has no lone surrogates."""
    return _UNFIT.sub("\ufffd", text)


def as_json(value: Any) -> str:
    """The one spelling of equal data, texts cleaned: what is stored, and what the log hashes.
    ValueError for NaN."""
    told = _dumped(value)
    # Hardly any has something to clean, and looking at every text by itself takes longer than all
    # the rest: NUL is spelt \\u0000 by then.
    return _dumped(_cleaned(value)) if "\\u0000" in told or _UNFIT.search(told) else told


def as_text(moment: datetime) -> str:
    """ISO 8601 in UTC with offset, always equally long, so that order of text is order of time.
    ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone: {moment}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Kept(TypeDecorator[Any]):
    """A value that is put down with one function and taken up with another; None stays NULL.
    What is taken up is remembered: a case is read again at every change of it, and most of it is
    as it was. (PROSE is not, which may be long; nor is what could be changed by whoever has it.)
    Of long ones a few are: as many as the short ones would be megabytes for each column.
    """

    impl: Any = Text
    cache_ok = True

    def __init__(self, put: Callable[[Any], Any], take: Callable[[Any], Any]) -> None:
        super().__init__()
        self.put, self.take = put, take
        self._taken = take if take in (str, json.loads) else _remembering(take)

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.put(value)

    @override
    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """One call per value, where process_result_value() would be two."""
        take = self._taken

        def taken(value: Any) -> Any:
            try:
                return None if value is None else take(value)
            except (ValueError, TypeError) as error:
                raise Garbled(f"{value!r:.80}") from error

        return taken


def _remembering(take: Callable[[Any], Any]) -> Callable[[Any], Any]:
    short, long = lru_cache(_SHORT_ONES)(take), lru_cache(_LONG_ONES)(take)

    def taken(value: Any) -> Any:
        return long(value) if isinstance(value, str) and len(value) > _SHORT else short(value)

    return taken


class _KeptReal(Kept):
    impl = REAL
    cache_ok = True


class _KeptInteger(Kept):
    impl = Integer
    cache_ok = True


# Made once: json.dumps makes one for every value that is not spelt the usual way.
_dumped = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(key): _cleaned(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    return value


def _finite(value: float) -> float | None:
    # SQLite turns NaN into NULL by itself, and keeps infinity, which no JSON can carry.
    return value if math.isfinite(value) else None


def _storable(value: int) -> int | None:
    return value if -_LARGEST <= value <= _LARGEST else None


def _words(text: str) -> tuple[str, ...]:
    return tuple(str(word) for word in json.loads(text))


# What can't be kept becomes NULL; where a value must be there, SQLite then refuses the row.
PROSE = Kept(clean, str)
MOMENT = Kept(as_text, datetime.fromisoformat)
JSON = Kept(as_json, json.loads)
WORDS = Kept(as_json, _words)
NUMBER = _KeptReal(_finite, float)
WHOLE = _KeptInteger(_storable, int)


def code(words: type[StrEnum]) -> TypeDecorator[Any]:
    """A closed list's codes, as text."""
    return Kept(lambda word: words(word).value, words)


def codes(words: type[StrEnum]) -> TypeDecorator[Any]:
    """Several codes of a closed list, as JSON; one that is not known any more is left out."""
    known = {word.value for word in words}

    def take(text: str) -> tuple[StrEnum, ...]:
        return tuple(words(told) for told in _words(text) if told in known)

    return Kept(as_json, take)
