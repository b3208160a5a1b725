"""A picture of the office's that reports are to have, and that is not there any more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LostPicture:
    """of: whose signature, "" for the office's logo."""

    of: str = ""
