"""Who did something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """The adjuster as named in the settings ("" if none is set) and the operating system's user."""

    name: str
    system_user: str
