"""How often a model was right on labelled photos: figures that each say how sure they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.measured.calibrated import Calibration
from app.domain.strategy import Strategy

RECALL, PRECISION, F1 = "recall", "precision", "f1"
FALSE_ALARMS = "false_alarms_per_intact"
"""Names of figures, in the files of runs, too. Of false alarms one photo may have several: a count,
no share, and the only one of these of which less is better."""

OFFICE_SET = "closed cases"
"""The name, in the files of runs, of the set that the office's own closed cases are."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """value: None where nothing stands behind it. low, high: of the 95 % interval, None where
    there are too few to tell. n: the number it stands on, of whatever is counted below the line:
    labels for what was found, claims for what was right, photos, answers."""

    value: float | None
    low: float | None
    high: float | None
    n: int


Table = Mapping[str, Mapping[str, Estimate]]


@dataclass(frozen=True, slots=True)
class Bin:
    """Claims whose confidence lies in [low, high), the last with its end: how sure the model was
    on average, and how often it was right."""

    low: float
    high: float
    claimed: float | None
    right: Estimate


@dataclass(frozen=True, slots=True)
class Evaluated:
    """overall: by the figure's name. per_type, per_part, per_severity: by code, then by recall,
    precision, f1. confusion: by the label's severity, then the model's: the share that was called
    so. overlap: by which boxes were matched. calibration: what confidence is worth, where the set
    tells; calibrated: reliability with it, each claim judged by other cases."""

    cases: int
    photos: int
    looks: int
    overlap: float
    overall: Mapping[str, Estimate]
    per_type: Table = field(default_factory=dict)
    per_part: Table = field(default_factory=dict)
    per_severity: Table = field(default_factory=dict)
    confusion: Table = field(default_factory=dict)
    reliability: tuple[Bin, ...] = ()
    calibrated: tuple[Bin, ...] = ()
    calibration: Calibration | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a connection: how it did when it was measured last, at that time (UTC), on
    so many cases of a set. found, right: recall and precision. questions, price: what it took, an
    exact decimal in that currency, "" where no price is set. way: how it looked then; otherwise:
    that is another way than that of what this is told of."""

    on: str
    at: datetime
    cases: int
    found: Estimate
    right: Estimate
    questions: int = 0
    price: str = ""
    currency: str = ""
    way: Strategy = Strategy()
    otherwise: bool = False
