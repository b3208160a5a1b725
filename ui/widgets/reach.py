"""What is known of a connection."""

from enum import StrEnum


class Reach(StrEnum):
    """Nothing yet; it answered; it failed. Never better than what was seen."""

    UNKNOWN = "unknown"
    GOOD = "good"
    BAD = "bad"
