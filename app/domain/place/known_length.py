"""Lengths people know, by which a photo gets its scale."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

LONGEST_MM = 100_000


class Known(StrEnum):
    """What was found in the photo. TYPED: a person said how long it is."""

    CARD_LONG = "card_long"
    CARD_SHORT = "card_short"
    RULER = "ruler"
    LABEL_LONG = "label_long"
    LABEL_SHORT = "label_short"
    A4_LONG = "a4_long"
    A4_SHORT = "a4_short"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class KnownLength:
    """mm ± tolerance, the tolerance being the most it may be off. Raises ValueError for a length
    of nothing or of more than 100 m."""

    known: Known
    mm: float
    tolerance: float

    def __post_init__(self) -> None:
        if not (0 < self.mm <= LONGEST_MM and 0 <= self.tolerance < self.mm):
            raise ValueError(f"not a known length: {self.mm} ± {self.tolerance} mm")

    @property
    def shown(self) -> str:
        """«85.6 mm»"""
        return f"{round(Decimal(self.mm), 3).normalize():f}\N{NO-BREAK SPACE}mm"


# Cards: ISO/IEC 7810 ID-1, and what it allows an unused card. Sheets: ISO 216, and what it allows.
# 10 cm of a ruler: tolerance of class II (2014/32/EU, annex X). Labels of 4 × 6 inches: as cut,
# no standard says how exactly; 1 mm is assumed.
KNOWN_LENGTHS = (
    KnownLength(Known.CARD_LONG, 85.60, 0.13),
    KnownLength(Known.CARD_SHORT, 53.98, 0.06),
    KnownLength(Known.RULER, 100.0, 0.5),
    KnownLength(Known.LABEL_LONG, 152.4, 1.0),
    KnownLength(Known.LABEL_SHORT, 101.6, 1.0),
    KnownLength(Known.A4_LONG, 297.0, 2.0),
    KnownLength(Known.A4_SHORT, 210.0, 2.0),
)


def typed(text: str) -> KnownLength | None:
    """Millimetres as a person types them, with a point or a comma; half of the last digit may be
    missing. None for anything that is no length."""
    try:
        told = Decimal(text.strip().replace(",", "."))
        exponent = told.as_tuple().exponent
        if not isinstance(exponent, int) or not 0 < told <= LONGEST_MM:
            return None
        half = Decimal(5).scaleb(min(0, exponent) - 1)
        return KnownLength(Known.TYPED, float(told), float(half))
    except (InvalidOperation, ValueError):
        return None
