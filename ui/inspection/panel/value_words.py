"""Stored values of a case, in words."""

from enum import StrEnum
from typing import TypeVar

from app.domain.words import Kind, Severity, Verdict
from ui.inspection.panel.names import Names
from ui.wording import kind_word, severity_word, verdict_word

# Geometry and drawings: nobody reads their numbers.
UNREAD = frozenset({"region", "outline", "blackouts", "measuring"})
Code = TypeVar("Code", bound=StrEnum)


def value(field: str, value: str, names: Names) -> str:
    """A code as people call it; other words as they are."""
    match field:
        case "severity":
            return severity_word(known(Severity, value))
        case "verdict":
            return verdict_word(known(Verdict, value))
        case "kind":
            kind = known(Kind, value)
            return kind_word(kind) if kind else value
        case "part" | "type" | "action":
            return names.of(value)
    return value


def known(kind: type[Code], code: str) -> Code | None:
    """The code as one of its list, None for one of another version."""
    return kind(code) if code in set(kind) else None
