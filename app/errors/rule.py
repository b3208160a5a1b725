"""A rule of the office's can't be used, or not be kept."""

from dataclasses import dataclass

from app.errors.base import AppError
from app.errors.template import Fault


@dataclass(eq=False)
class RuleError(AppError):
    """rule: its id."""

    rule: str = ""


class NoRule(RuleError):
    """There is none of that id that could be changed."""


@dataclass(eq=False)
class RuleFlawed(RuleError):
    """It can't be used as it is; the first flaw of as many as there are."""

    line: int = 0
    name: str = ""
    fault: Fault = Fault.MISSING
    detail: str = ""


@dataclass(eq=False)
class RuleNotSaved(RuleError):
    """said: what the system reported."""

    said: str = ""


class RuleNotDeleted(RuleNotSaved):
    """The same: its file is still there."""
