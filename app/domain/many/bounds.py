"""What an office lets pass where many cases are gone through."""

from dataclasses import dataclass, field

from app.domain.measured.calibrated import Calibrations
from app.domain.words import Severity


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an office lets pass: sure, 0 to 1, the least confidence; severity, the worst. together:
    ids of the templates whose cases may be accepted together. calibrated: what confidence of
    models that were measured is worth; it sorts, and lets nothing pass."""

    sure: float = 0.6
    severity: Severity = Severity.MINOR
    together: frozenset[str] = frozenset()
    calibrated: Calibrations = field(default_factory=dict, hash=False)
