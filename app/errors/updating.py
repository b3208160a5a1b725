"""Whether there is a newer Tessera can't be told."""

from dataclasses import dataclass

from app.errors.base import AppError


@dataclass(eq=False)
class UpdateError(AppError):
    """host: whom the policy names for it."""

    host: str = ""


class UpdateNotSigned(UpdateError):
    """What came bears no signature by the policy's key, or was changed since."""


@dataclass(eq=False)
class UpdateUnreadable(UpdateError):
    """It is signed, and does not say what is wanted of it; said: what is wrong."""

    said: str = ""


class UpdatePartMissing(UpdateError):
    """What checks signatures is not there for this system."""
