"""What a template asks for besides findings, and what an answer said under it."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.words import Basis, Language

INTENT = "intent"
"""The field of that code says what the person wants: of the question, not of what is seen."""
_CODE = re.compile(r"[^\W_]+(?:_[^\W_]+)+")


@dataclass(frozen=True, slots=True)
class Term:
    """A code and its names by language, at least one."""

    code: str
    names: dict[Language, str]

    def name(self, language: Language) -> str:
        """The name in that language, else in English, else in any."""
        return named(self.names, language)


def named(names: dict[Language, str], language: Language) -> str:
    """The words in that language, else in English, else in the first there is; "" for none."""
    first = next(iter(names.values()), "")
    return names.get(language) or names.get(Language.ENGLISH) or first


def spelled(word: str) -> str:
    """A word of the model's own where a code was wanted, as people write it: front_bumper_left is
    front bumper left. Anything else comes back as it is."""
    return word.replace("_", " ") if _CODE.fullmatch(word) else word


class FieldForm(StrEnum):
    """What a field holds."""

    TEXT = "text"
    CHOICE = "choice"  # one code of a closed list
    LIST = "list"  # texts, or codes where the field has terms
    STATEMENTS = "statements"  # texts, each with its basis


@dataclass(frozen=True, slots=True)
class Field:
    """say: what the model is told to write there, in English; terms: the closed list of a choice
    or a list, empty for free text; copyable: has a button to copy it."""

    code: str
    form: FieldForm
    names: dict[Language, str]
    say: str
    terms: tuple[Term, ...] = ()
    copyable: bool = False

    def name(self, language: Language) -> str:
        """The field's name in that language, else in English."""
        return named(self.names, language)

    def term(self, code: str, language: Language) -> str:
        """A code's name, a word that is not in the list as people write it; free text as it is."""
        found = (term.name(language) for term in self.terms if term.code == code)
        return next(found, spelled(code) if self.terms else code)


@dataclass(frozen=True, slots=True)
class Statement:
    """A text, a code, or the model's own word where the list has none; basis: in statements."""

    text: str
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What an answer says under the field of that code: one entry for a text or a choice, as
    many as there are for a list; none for a list that is said to be empty."""

    code: str
    entries: tuple[Statement, ...] = ()

    @property
    def text(self) -> str:
        """All entries, one a line."""
        return "\n".join(entry.text for entry in self.entries)
