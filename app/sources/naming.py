"""Which case a file belongs to by its name: by a pattern, or by what stands before a counter."""

import re
from pathlib import PurePath

from app.errors import BadPattern

LONGEST = 100  # characters
_FIELD = re.compile(r"\{([^{}]*)\}")
_NUMBER, _COUNTER, _ANY = "number", "n", "any"
# Photo-1, photo_02, photo (3), photo 4: up to three digits, since cameras count by four.
_COUNTED = re.compile(r"(.*[^\s_.(-])(?:[\s_.-]+\d{1,3}|\s*\(\d{1,3}\))")


class Naming:
    """pattern: as a person writes it, such as {number}_{n}: {number} is what a case's photos have
    in common, {n} digits, {any} anything; the rest stands there as it is, in capitals or not. ""
    takes what stands before a counter. A name's ending is none of it. Raises BadPattern."""

    def __init__(self, pattern: str = "") -> None:
        self._asked = _compiled(pattern.strip()) if pattern.strip() else None

    def number(self, name: str) -> str | None:
        """What the case is called, None where the name does not fit."""
        stem = PurePath(name).stem
        if self._asked is None:
            found = _COUNTED.fullmatch(stem)
            return found[1] if found else stem
        found = self._asked.fullmatch(stem)
        return found[_NUMBER].strip() or None if found else None


def _compiled(pattern: str) -> re.Pattern[str]:
    fields = _FIELD.findall(pattern)
    literal = _FIELD.sub("", pattern)
    known = all(field in (_NUMBER, _COUNTER, _ANY) for field in fields)
    # More than two of {any} could keep a computer busy with a name made for it.
    few = fields.count(_COUNTER) <= 2 and fields.count(_ANY) <= 2 and len(pattern) <= LONGEST
    if not known or not few or fields.count(_NUMBER) != 1 or set(literal) & set("{}"):
        raise BadPattern(pattern)
    parts = {_NUMBER: f"(?P<{_NUMBER}>.+)", _COUNTER: r"\d+", _ANY: ".*"}
    pieces = _FIELD.split(pattern)  # texts and names of fields in turns
    made = [re.escape(p) if at % 2 == 0 else parts[p] for at, p in enumerate(pieces)]
    return re.compile("".join(made), re.IGNORECASE | re.DOTALL)
