"""A batch can't go on."""

from dataclasses import dataclass

from app.errors.base import AppError


@dataclass(eq=False)
class BudgetReached(AppError):
    """One more question would be more than a person allowed it."""
