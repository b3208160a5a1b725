"""Reading JSON while it is written: every part of an answer the moment it is complete."""

import re
from contextlib import suppress
from decimal import Decimal
from math import isfinite
from typing import Any

import ijson

from app.vlm.answer.sections import Piece, Shape

MAX_DEPTH = 32
# Raw line breaks and tabs inside strings are no JSON, but models write them; between values a
# space means the same.
_CONTROL = re.compile(r"[\x00-\x1f]")
# No answer has such a number, and reading one that comes in bits gets slower with every bit.
_ENDLESS_NUMBER = re.compile(r"[0-9]{40}")


class Incremental:
    """Takes the text of an answer of that shape from its first brace on, in pieces of any size.

    done: the object is complete; broken: this is no JSON, the rest was not read. early: the
    summary is told once severity and action are known, and again when it is complete.
    """

    def __init__(self, early: bool, shape: Shape) -> None:
        self._tree = _Tree(early, shape)
        self._parser = ijson.basic_parse_coro(self._tree)
        self._digits = ""
        self.broken = False

    @property
    def done(self) -> bool:
        """The object is complete."""
        return self._tree.done

    def feed(self, text: str) -> tuple[list[Piece], str]:
        """What became complete, and the text behind the object's end."""
        *closing, last = _CONTROL.sub(" ", text).split("}")
        position = 0
        for stretch in (*(part + "}" for part in closing), last):
            if self.done or self.broken:
                break
            self._send(stretch)
            position += len(stretch)
        return self._tree.taken(), text[position:] if self.done else ""

    def close(self) -> None:
        """No more will come."""
        with suppress(ijson.JSONError, ValueError, StopIteration):
            self._parser.close()

    def _send(self, text: str) -> None:
        joined = self._digits + text
        endless = _ENDLESS_NUMBER.search(joined)
        if endless:
            text = joined[len(self._digits) : endless.start()]
        self._digits = joined[len(joined.rstrip("0123456789")) :]
        if text:
            self._parse(text)
        self.broken = self.broken or endless is not None

    def _parse(self, text: str) -> None:
        try:
            self._parser.send(text.encode("utf-8"))
        except (ijson.JSONError, ValueError, ArithmeticError, StopIteration):
            self.broken = not self.done


class _Tree:
    """Builds values out of parse events, and keeps those that are parts of an answer."""

    def __init__(self, early: bool, shape: Shape) -> None:
        self._open: list[Any] = []
        self._names: list[Any] = []
        self._early, self._shape = early, shape
        self._ready: list[Piece] = []
        self.done = False

    def taken(self) -> list[Piece]:
        ready, self._ready = self._ready, []
        return ready

    def send(self, event: tuple[str, Any]) -> None:
        """One event of ijson's basic parse."""
        kind, value = event
        if kind == "map_key":
            self._names[-1] = value
        elif kind in ("start_map", "start_array"):
            if len(self._open) >= MAX_DEPTH:
                raise ValueError("nested too deep")
            self._open.append({} if kind == "start_map" else [])
            self._names.append(None)
        elif kind in ("end_map", "end_array"):
            self._names.pop()
            self._add(self._open.pop())
        elif kind == "number":
            self._add(_number(value))
        else:
            self._add(value)

    def _add(self, value: Any) -> None:
        if not self._open:
            self.done = True
            return
        holder = self._open[-1]
        if isinstance(holder, list):
            holder.append(value)
        else:
            holder[self._names[-1]] = value
        self._tell(value, holder)

    def _tell(self, value: Any, holder: Any) -> None:
        section = self._names[0]
        one_by_one = self._shape.listed(section)
        if len(self._open) == 1 and not (one_by_one and isinstance(value, list)):
            self._ready += self._shape.pieces_of(section, value)
        elif len(self._open) == 2 and one_by_one and isinstance(holder, list):
            self._ready += self._shape.pieces_of(section, [value])
        elif self._early and len(self._open) == 2 and section == "summary":
            self._outlook(holder)

    def _outlook(self, summary: Any) -> None:
        known = isinstance(summary, dict) and summary.keys() == {"severity", "action"}
        if known and all(isinstance(word, str) for word in summary.values()):
            self._ready.append(("summary", dict(summary)))


def _number(value: int | Decimal) -> int | float:
    """As Python reads it: a float of ijson's own is cut at its point where the system writes a
    comma. Raises ValueError for one that is none."""
    if isinstance(value, int):
        return value
    read = float(value)
    if not isfinite(read):
        raise ValueError("too large")
    return read
