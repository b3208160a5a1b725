"""A number that is recognised by its form, and what its check digit says."""

from dataclasses import dataclass
from enum import StrEnum


class NumberKind(StrEnum):
    """Whose number it is, or by which standard."""

    UPS = "ups"
    UPU_S10 = "upu_s10"
    FEDEX = "fedex"
    USPS = "usps"
    DHL = "dhl"
    SF_EXPRESS = "sf_express"
    JD_LOGISTICS = "jd_logistics"
    YTO_EXPRESS = "yto_express"
    JT_EXPRESS = "jt_express"
    SSCC = "sscc"
    CONTAINER = "iso6346"
    VIN = "vin"
    GTIN = "gtin"

    @property
    def tracks(self) -> bool:
        """Parcels and containers are found by it."""
        return self not in (NumberKind.VIN, NumberKind.GTIN)


@dataclass(frozen=True, slots=True)
class Number:
    """value: in its usual spelling, without blanks. valid: its check digit is right, or is not;
    None where there is none, or none that binds."""

    kind: NumberKind
    value: str
    valid: bool | None
