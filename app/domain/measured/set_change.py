"""A model that answers otherwise than before on the set it is measured on every week."""

from dataclasses import dataclass
from datetime import date
from math import erfc, sqrt

from app.domain.measured.evaluated import FALSE_ALARMS

_REACH = 2 * 1.959964  # of a 95 % interval, in standard errors


@dataclass(frozen=True, slots=True)
class SetChange:
    """figure: RECALL, PRECISION or FALSE_ALARMS, before and after, on so many cases of the set.
    run: the first that was so, made on the day since. p: before it is corrected."""

    host: str
    model: str
    on: str
    run: str
    figure: str
    since: date
    before: float
    after: float
    cases: int
    p: float

    @property
    def worse(self) -> bool:
        """Less of what is wanted, or more false alarms."""
        less = self.after < self.before
        return not less if self.figure == FALSE_ALARMS else less


def p_of(difference: float, low: float, high: float) -> float:
    """How likely a difference with that 95 % interval is by chance alone (normal)."""
    error = (high - low) / _REACH
    return erfc(abs(difference) / error / sqrt(2)) if error > 0 else float(difference == 0)
