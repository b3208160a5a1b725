"""Finding the JSON in a whole answer, and mending it where it is broken or cut off."""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import json_repair

from app.vlm.answer.incremental import MAX_DEPTH
from app.vlm.answer.sections import Shape

_OPENS = re.compile(r"""[\[{](?=\s*(?:["'“”{}\[\]]|\w+\s*:))""")
_FENCE = re.compile(r"```[a-zA-Z]*")
_BRACKETS = re.compile(r"[\[\]{}]")


@dataclass(slots=True)
class Found:
    """documents in order; around: the text that is in none of them; mended: something was no
    JSON; truncated: the text ends before the JSON does."""

    documents: list[Any] = field(default_factory=list)
    around: str = ""
    mended: bool = False
    truncated: bool = False

    @property
    def fenced(self) -> bool:
        """There are code fences."""
        return "```" in self.around

    @property
    def prose(self) -> bool:
        """There is text besides fences."""
        return bool(_FENCE.sub("", self.around).strip(" \t\r\n\ufeff"))


def documents(text: str, shape: Shape) -> Found:
    """All JSON in a text, mended from the first place on where it is none."""
    found = Found()
    text = _shallow(text)
    position = 0
    while opening := _OPENS.search(text, position):
        found.around += text[position : opening.start()]
        try:
            value, position = _DECODER.raw_decode(text, opening.start())
        except (ValueError, RecursionError) as error:
            start = _answer_from(text, opening.start(), shape)
            found.around += text[opening.start() : start]
            _mend(found, text[start:], _at_the_end(error, text), shape)
            return found
        found.documents.append(value)
    found.around += text[position:]
    return found


def last_answer(text: str, shape: Shape) -> Found:
    """The JSON of the last answer begun in a text that may hold drafts before it."""
    begun = [match.start() for match in _begins(shape).finditer(text)]
    return documents(text[begun[-1] :], shape) if begun else Found()


@cache
def _begins(shape: Shape) -> re.Pattern[str]:
    """Where an answer begins. Names are codes: nothing in them means anything to a pattern."""
    return re.compile(rf"""\{{\s*["'“]?(?:{"|".join(sorted(shape.sections))})\b""")


@cache
def _text_cut_off(shape: Shape) -> re.Pattern[str]:
    """A free text the end came in the middle of."""
    names = "|".join(sorted(shape.texts))
    return re.compile(rf'"(?:{names})"\s*:\s*"(?:[^"\\]|\\.)*\Z')


def _answer_from(text: str, position: int, shape: Shape) -> int:
    begun = _begins(shape).search(text, position)
    return begun.start() if begun else position


def _at_the_end(error: Exception, text: str) -> bool:
    """Decoding failed because there is no more, not because of what is there."""
    if not isinstance(error, json.JSONDecodeError):
        return False
    return error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")


def _mend(found: Found, text: str, at_the_end: bool, shape: Shape) -> None:
    inside, behind = _until_last_bracket(text)
    found.truncated = at_the_end or behind.lstrip().startswith((",", ":", '"', "[", "{"))
    if found.truncated:
        inside, behind = _whole_values(text, shape), ""
    found.mended = True
    found.around += behind
    try:
        value = json_repair.loads(inside, skip_json_loads=True)
    except (ValueError, RecursionError, IndexError, TypeError):
        return
    found.documents.append(value)


def _until_last_bracket(text: str) -> tuple[str, str]:
    end = max(text.rfind("}"), text.rfind("]")) + 1
    return text[:end], text[end:]


def _whole_values(text: str, shape: Shape) -> str:
    """Text cut off, without the value it was cut in: half a number or half a code would be read
    as another one. A sentence is kept and ends in dots."""
    if _text_cut_off(shape).search(text):
        return re.sub(r"\\(?:u[0-9a-fA-F]{0,3})?\Z", "", text) + '…"'
    end = max(text.rfind(mark) for mark in ",{}[]")
    return text[: end + (text[end] != ",")] if end >= 0 else text


def _shallow(text: str) -> str:
    """The text up to where it is nested deeper than any answer."""
    depth = 0
    for match in _BRACKETS.finditer(text):
        depth = depth + 1 if match[0] in "[{" else max(0, depth - 1)
        if depth > MAX_DEPTH:
            return text[: match.start()]
    return text


def _whole_number(digits: str) -> float:
    return int(digits) if len(digits) < 20 else float("inf")


_DECODER = json.JSONDecoder(strict=False, parse_int=_whole_number, parse_constant=str)
