"""How values lie in SQLite, and the door nothing unfit passes, in or out."""

import json
import math
import re
from collections.abc import Callable
from dataclasses import asdict, astuple
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import REAL, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from app.domain.events import Repair, Warned
from app.domain.field import FieldValue, Statement
from app.domain.finding import Step
from app.domain.notice import Notice, NoticeKind
from app.domain.photo import SentPicture
from app.domain.product import TableLine
from app.domain.region import Region
from app.domain.sent import Adjustment, Sent
from app.domain.words import Basis

_UNFIT = re.compile("[\x00\ud800-\udfff]")
_LARGEST = 2**63 - 1


class Garbled(ValueError):
    """What lies in the file is nothing Tessera wrote."""


def clean(text: str) -> str:
    """The text with each NUL and lone surrogate replaced by U+FFFD: SQLite's own functions end a
    text at NUL, and UTF-8 has no lone surrogates."""
    return _UNFIT.sub("\ufffd", text)


def as_json(value: Any) -> str:
    """The one spelling of equal data, texts cleaned: what is stored, and what the log hashes.
    ValueError for NaN."""
    return json.dumps(
        _cleaned(value),
        ensure_ascii=False,
        allow_nan=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def as_text(moment: datetime) -> str:
    """ISO 8601 in UTC with offset, always equally long, so that order of text is order of time.
    ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone: {moment}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class _Kept(TypeDecorator[Any]):
    """A value that is put down with one function and taken up with another; None stays NULL."""

    impl: Any = Text
    cache_ok = True

    def __init__(self, put: Callable[[Any], Any], take: Callable[[Any], Any]) -> None:
        super().__init__()
        self.put, self.take = put, take

    @override
    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.put(value)

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        try:
            return None if value is None else self.take(value)
        except (ValueError, TypeError) as error:
            raise Garbled(f"{value!r:.80}") from error


class _KeptReal(_Kept):
    impl = REAL
    cache_ok = True


class _KeptInteger(_Kept):
    impl = Integer
    cache_ok = True


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


def _corners(region: Region | None) -> list[float] | None:
    return region.as_list() if region else None


def _steps(text: str) -> tuple[Step, ...]:
    return tuple(
        Step(told, photo_id, Region(*corners) if corners else None)
        for told, photo_id, corners in json.loads(text)
    )


def _regions(text: str) -> tuple[Region, ...]:
    return tuple(Region(*corners) for corners in json.loads(text))


def _listed(places: tuple[Region, ...]) -> list[list[float]]:
    return [place.as_list() for place in places]


def _sent(text: str) -> tuple[Sent, ...]:
    return tuple(
        Sent(photo_id, SentPicture(*made), Region(*part), tuple(Region(*b) for b in blackouts))
        for photo_id, made, part, blackouts in json.loads(text)
    )


def _put_sent(told: tuple[Sent, ...]) -> str:
    return as_json(
        [
            [s.photo_id, list(astuple(s.picture)), s.part.as_list(), _listed(s.blackouts)]
            for s in told
        ]
    )


def _adjustments(text: str) -> tuple[Adjustment, ...]:
    return tuple(Adjustment(code) for code in json.loads(text))


def _warnings(text: str) -> tuple[Warned, ...]:
    return tuple(Warned(Repair(repair), detail) for repair, detail in json.loads(text))


def _notices(text: str) -> tuple[Notice, ...]:
    return tuple(Notice(NoticeKind(k), photo_id, told) for k, photo_id, told in json.loads(text))


def _fields(text: str) -> tuple[FieldValue, ...]:
    return tuple(
        FieldValue(name, tuple(Statement(said, Basis(on) if on else None) for said, on in entries))
        for name, entries in json.loads(text)
    )


# What can't be kept becomes NULL; where a value must be there, SQLite then refuses the row.
PROSE = _Kept(clean, str)
MOMENT = _Kept(as_text, datetime.fromisoformat)
JSON = _Kept(as_json, json.loads)
WORDS = _Kept(as_json, _words)
REGION = _Kept(lambda region: as_json(_corners(region)), lambda text: Region(*json.loads(text)))
REGIONS = _Kept(lambda places: as_json(_listed(places)), _regions)
SENT = _Kept(_put_sent, _sent)
ADJUSTMENTS = _Kept(as_json, _adjustments)
STEPS = _Kept(
    lambda told: as_json([[s.text, s.photo_id, _corners(s.region)] for s in told]), _steps
)
WARNINGS = _Kept(lambda told: as_json([[w.repair, w.detail] for w in told]), _warnings)
NOTICES = _Kept(lambda told: as_json([[n.kind, n.photo_id, n.text] for n in told]), _notices)
FIELDS = _Kept(
    lambda told: as_json([[f.code, [[e.text, e.basis] for e in f.entries]] for f in told]), _fields
)
TABLE_LINE = _Kept(lambda line: as_json(asdict(line)), lambda text: TableLine(**json.loads(text)))
NUMBER = _KeptReal(_finite, float)
WHOLE = _KeptInteger(_storable, int)


def code(words: type[StrEnum]) -> TypeDecorator[Any]:
    """A closed list's codes, as text."""
    return _Kept(lambda word: words(word).value, words)
