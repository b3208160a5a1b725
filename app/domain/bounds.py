"""What an office lets pass where many cases are gone through."""

from dataclasses import dataclass

from app.domain.words import Severity


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an office lets pass: sure, 0 to 1, the least confidence; severity, the worst. together:
    ids of the templates whose cases may be accepted together."""

    sure: float = 0.6
    severity: Severity = Severity.MINOR
    together: frozenset[str] = frozenset()
