"""A template can't be used."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors.base import AppError


class Fault(StrEnum):
    """What is wrong at one place of a template."""

    NO_TOML = "no_toml"  # detail: what the reader of TOML says
    NO_UTF8 = "no_utf8"
    UNREADABLE = "unreadable"  # detail: what the system says
    FILE_TOO_LARGE = "file_too_large"  # detail: kB allowed
    BAD_FILE_NAME = "bad_file_name"
    NAME_TAKEN = "name_taken"  # a template of the program is called so
    MISSING = "missing"
    UNKNOWN = "unknown"  # nothing in a template is called so
    NOT_TEXT = "not_text"
    NOT_NUMBER = "not_number"
    NOT_YES_NO = "not_yes_no"
    NOT_LIST = "not_list"
    NOT_TABLE = "not_table"
    EMPTY = "empty"
    CONTROLS = "controls"  # characters that no text should have
    TOO_LONG = "too_long"  # detail: characters allowed
    TOO_MANY = "too_many"  # detail: entries allowed
    OUT_OF_RANGE = "out_of_range"  # detail: 0 to 2
    NOT_OFFERED = "not_offered"  # detail: what could be said
    BAD_CODE = "bad_code"
    RESERVED = "reserved"  # every answer has something of that name
    TWICE = "twice"
    NO_LANGUAGE = "no_language"
    WRONG_LANGUAGE = "wrong_language"  # detail: the languages there are
    NEEDS_TERMS = "needs_terms"
    NO_TERMS = "no_terms"
    ORDER = "order"  # detail: what has to be named once each
    NEEDS_WORDS = "needs_words"  # a place to look for words, and no words
    BOTH_WAYS = "both_ways"  # a rule asks for an intent and sets one
    NEVER_TOGETHER = "never_together"  # of claims nothing is accepted together


@dataclass(frozen=True, slots=True)
class Flaw:
    """line: from 1, 0 where the file as a whole is meant; name: such as fields.2.terms.repair,
    "" where nothing has a name; detail: data for the sentence."""

    line: int
    name: str
    fault: Fault
    detail: str = ""


@dataclass(eq=False)
class TemplateError(AppError):
    """template: its id."""

    template: str = ""


class NoTemplate(TemplateError):
    """There is none of that id."""


@dataclass(eq=False)
class TemplateFlawed(TemplateError):
    """It can't be used as it is; the first flaw of as many as there are."""

    line: int = 0
    name: str = ""
    fault: Fault = Fault.MISSING
    detail: str = ""


@dataclass(eq=False)
class TemplateNotSaved(TemplateError):
    """said: what the system reported."""

    said: str = ""


class TemplateNotDeleted(TemplateNotSaved):
    """The same: its file is still there."""
