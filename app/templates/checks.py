"""Reading values out of a template's tables, noting everything that is not as it should be."""

import re
import tomllib
from typing import Any

from app.domain.words import Language
from app.errors.template import Fault, Flaw
from app.templates.lines import Path, line_of

NAME = 40
"""Longest name of a template or a field, in characters: it has to fit on a button."""
_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")
# Nothing that ends lines in odd ways, turns text round or can't be seen.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_AT_LINE = re.compile(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", re.S)


def parsed(text: str) -> dict[str, Any] | Flaw:
    """What stands in a TOML text, or what the standard library's reader says is wrong."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also of a number with thousands of digits
        told = _AT_LINE.fullmatch(str(error))
        line = int(told[2] or text.rstrip("\n").count("\n") + 1) if told else 1
        return Flaw(line, "", Fault.NO_TOML, told[1] if told else str(error).partition(":")[0])


class Notes:
    """The flaws of one template, each with its line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.flaws: list[Flaw] = []

    def note(self, path: Path, fault: Fault, detail: str = "") -> None:
        """Something is wrong at that place."""
        # People count from 1.
        name = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        self.flaws.append(Flaw(line_of(self._text, path), name, fault, detail))


class Table:
    """One table. What is not asked for by done() is noted as unknown; a value that can't be used
    gives way to an empty one, so that one pass finds everything."""

    def __init__(self, data: dict[str, Any], notes: Notes, path: Path = ()) -> None:
        self._data, self._notes, self._path = data, notes, path
        self._asked: set[str] = set()

    def note(self, name: str, fault: Fault, detail: str = "") -> None:
        """Something is wrong with what has that name here."""
        self._notes.note((*self._path, name), fault, detail)

    def done(self) -> None:
        """Everything this table may hold was asked for."""
        for name in self._data.keys() - self._asked:
            self.note(name, Fault.UNKNOWN)

    def text(self, name: str, most: int, needed: bool = True) -> str:
        """A text of at most that many characters."""
        value = self._value(name, needed)
        return "" if value is None else self._sound(name, value, most)

    def number(self, name: str, least: float, most: float, usual: float | None = None) -> float:
        """A number from least to most; usual: what holds where it is not said, else it must be."""
        value = self._value(name, usual is None)
        if value is None:
            return least if usual is None else usual
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.note(name, Fault.NOT_NUMBER)
        elif not least <= value <= most:
            self.note(name, Fault.OUT_OF_RANGE, f"{least:,.10g} – {most:,.10g}")
        else:
            return value
        return least

    def flag(self, name: str) -> bool:
        """True or false; false where it is not there."""
        value = self._value(name, needed=False)
        if value not in (None, True, False):
            self.note(name, Fault.NOT_YES_NO)
        return value is True

    def choice(self, name: str, offered: tuple[str, ...]) -> str:
        """One of the words offered, "" for any other."""
        word = self.text(name, NAME)
        if word and word not in offered:
            self.note(name, Fault.NOT_OFFERED, ", ".join(offered))
        return word if word in offered else ""

    def code(self, name: str) -> str:
        """A code: what answers and tables are held together by."""
        word = self.text(name, NAME)
        if word and not _CODE.fullmatch(word):
            self.note(name, Fault.BAD_CODE)
        return word

    def words(self, name: str, most: int) -> tuple[str, ...] | None:
        """A list of short texts; None where it is not there."""
        value = self._value(name, needed=False)
        if value is None:
            return None
        if not isinstance(value, list):
            self.note(name, Fault.NOT_LIST)
            return ()
        if len(value) > most:
            self.note(name, Fault.TOO_MANY, str(most))
        return tuple(self._sound(name, word, 80) for word in value[:most])

    def named(self, name: str, most: int = NAME) -> dict[Language, str]:
        """A table of words by language, at least one."""
        table = self.table(name)
        names = {
            language: words
            for language in Language
            if (words := table.text(language, most, needed=False))
        }
        for word in table.names() - set(Language):
            table.note(word, Fault.WRONG_LANGUAGE, ", ".join(Language))
        if not names and isinstance(self._data.get(name), dict):
            self.note(name, Fault.NO_LANGUAGE, ", ".join(Language))
        return names

    def names(self) -> set[str]:
        """What is in this table."""
        return set(self._data)

    def is_text(self, name: str) -> bool:
        """There is a text of that name."""
        return isinstance(self._data.get(name), str)

    def is_table(self, name: str) -> bool:
        """There is a table of that name."""
        return isinstance(self._data.get(name), dict)

    def is_empty_list(self, name: str) -> bool:
        """There is a list of that name, with nothing in it."""
        return self._data.get(name) == []

    def codes(self, most: int) -> list[str]:
        """The names in this table in their order, which have to be codes."""
        for name in self._data:
            if not _CODE.fullmatch(name):
                self.note(name, Fault.BAD_CODE)
        if len(self._data) > most:
            self._notes.note(self._path, Fault.TOO_MANY, str(most))
        return list(self._data)[:most]

    def table(self, name: str, needed: bool = True) -> "Table":
        """A table in this one; an empty one where there is none."""
        value = self._value(name, needed)
        if not isinstance(value, dict | None):
            self.note(name, Fault.NOT_TABLE)
        inner = value if isinstance(value, dict) else {}
        return Table(inner, self._notes, (*self._path, name))

    def tables(self, name: str, most: int) -> list["Table"]:
        """A list of tables, [[…]] in the file."""
        value = self._value(name, needed=False)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.note(name, Fault.NOT_TABLE)
            return []
        if len(value) > most:
            self.note(name, Fault.TOO_MANY, str(most))
        path = (*self._path, name)
        return [Table(each, self._notes, (*path, n)) for n, each in enumerate(value[:most])]

    def _value(self, name: str, needed: bool) -> Any:
        self._asked.add(name)
        if needed and name not in self._data:
            self.note(name, Fault.MISSING)
        return self._data.get(name)

    def _sound(self, name: str, value: Any, most: int) -> str:
        if not isinstance(value, str):
            self.note(name, Fault.NOT_TEXT)
            return ""
        if not value.strip():
            self.note(name, Fault.EMPTY)
        elif len(value) > most:
            self.note(name, Fault.TOO_LONG, str(most))
        elif _CONTROLS.search(value):
            self.note(name, Fault.CONTROLS)
        return value.strip()
