"""A batch can't go on."""

from dataclasses import dataclass

from app.errors.base import AppError


@dataclass(eq=False)
class BudgetReached(AppError):
    """One more question would be more than a person allowed it."""


class LaterError(AppError):
    """The provider's cheaper interface, which may take a day, did not do what it was to do."""


@dataclass(eq=False)
class NoLater(LaterError):
    """The connection of that name has no such interface, or none any more."""

    name: str = ""


@dataclass(eq=False)
class PostingRefused(LaterError):
    """The provider looked through the questions and takes none of them; said: its words."""

    said: str = ""


class PostingExpired(LaterError):
    """The time was over before it was answered."""


class PostingCancelled(LaterError):
    """Somebody called it off at the provider."""


class PostingLost(LaterError):
    """The provider knows nothing of it any more."""


class LeftOut(LaterError):
    """The provider's answer has nothing about the case."""
