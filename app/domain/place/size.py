"""A measured size with its uncertainty, rounded as it may be stated."""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, ROUND_UP, Decimal

# From so many mm² on an area is said in cm², which people can picture.
_IN_CM2 = 1000.0


@dataclass(frozen=True, slots=True)
class Size:
    """value ± off in mm, or in mm² for an area; off: expanded uncertainty, coverage factor 2."""

    value: float
    off: float
    area: bool = False

    @property
    def shown(self) -> str:
        """«34.2 ± 1.1 mm», with figures and SI units, the same in every language."""
        in_cm = self.area and self.value >= _IN_CM2
        share = Decimal("0.01") if in_cm else Decimal(1)
        value, off = stated(Decimal(self.value) * share, Decimal(self.off) * share)
        unit = "cm²" if in_cm else "mm²" if self.area else "mm"
        return f"{value:f}\N{NO-BREAK SPACE}±\N{NO-BREAK SPACE}{off:f}\N{NO-BREAK SPACE}{unit}"


def stated(value: Decimal, off: Decimal) -> tuple[Decimal, Decimal]:
    """Both to the place of the second digit of off, which is rounded up (GUM 7.2.6)."""
    place = Decimal(1).scaleb(off.adjusted() - 1)
    up = off.quantize(place, ROUND_UP)
    if up.adjusted() > off.adjusted():  # 0.996 became 1.00, whose two digits are 1.0
        place = place.scaleb(1)
        up = up.quantize(place)
    return value.quantize(place, ROUND_HALF_EVEN), up
