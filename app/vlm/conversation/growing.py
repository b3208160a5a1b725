"""A reply's text while it is written: the string behind the first field, letter by letter."""

import re

_BEGIN = re.compile(r'\s*\{\s*"answer"\s*:\s*"')
_MAYBE = 64  # characters; where the answer has not begun by then, it is not the first field
_ESCAPED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_PLAIN = re.compile(r'[^"\\]+')
_UNIT = re.compile(r"\\u([0-9a-fA-F]{4})")
_HIGH, _LOW = re.compile(r"(?i)\\ud[89ab]"), re.compile(r"(?i)\\ud[c-f][0-9a-f]{2}")
_BEGUN = re.compile(r"(\\(u[0-9a-fA-F]{0,3})?)?")  # an escape of which more may come


class Growing:
    """Takes an answer's JSON from its first brace on, in pieces of any size; gives back what
    they add to the reply. Nothing once the reply is complete, or is not where it was asked for."""

    def __init__(self) -> None:
        self._held = ""
        self._begun = self._over = False

    def feed(self, text: str) -> str:
        """What this piece adds."""
        self._held += "" if self._over else text
        if not self._begun:
            begun = _BEGIN.match(self._held[:_MAYBE])
            self._begun = begun is not None
            self._over = begun is None and len(self._held) >= _MAYBE
            self._held = self._held[begun.end() :] if begun else self._held
        return self._take() if self._begun and not self._over else ""

    def _take(self) -> str:
        added = []
        while self._held and not self._over:
            if plain := _PLAIN.match(self._held):
                added.append(plain[0])
                self._held = self._held[plain.end() :]
            elif self._held[0] == '"':
                self._over = True
            elif (escape := self._escape()) is None:
                break  # the rest of it has still to come
            else:
                added.append(escape)
        return "".join(added)

    def _escape(self) -> str | None:
        """The character behind the backslash, None while it is not whole."""
        held = self._held
        if len(held) < 2:
            return None
        if held[1] != "u":
            return self._taken(2, _ESCAPED.get(held[1], held[1]))
        if not _UNIT.match(held):
            return None if _BEGUN.fullmatch(held) else self._taken(2, "")
        if not _HIGH.match(held):
            return self._taken(6, _units(held[:6]))
        if _BEGUN.fullmatch(held[6:]):
            return None  # its other half may follow
        length = 12 if _LOW.match(held[6:]) else 6
        return self._taken(length, _units(held[:length]))

    def _taken(self, length: int, character: str) -> str:
        self._held = self._held[length:]
        return character


def _units(escapes: str) -> str:
    """What UTF-16 units in JSON's spelling stand for; U+FFFD for half a character."""
    units = "".join(chr(int(unit, 16)) for unit in _UNIT.findall(escapes))
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
