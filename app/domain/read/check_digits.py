"""Check digits, each by the rule of whoever gives the number out.

The sums stand here rather than in a library: python-stdnum, which is well kept, knows two of
these eight, and loads pydoc, ssl and socket to do so.
"""

from collections.abc import Iterable

# ISO 6346: letters count from 10, leaving out what 11 divides, which would never be noticed.
_CONTAINER = {c: n for n, c in enumerate("0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ") if c != "?"}
# ISO 3779 as 49 CFR 565.15 and GB 16735 have it; I, O and Q are no letters of a VIN.
_VIN = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def gs1(digits: str) -> bool:
    """GS1's modulo 10, weights 3 and 1 from the right: GTIN, SSCC, USPS, FedEx Ground."""
    return _sum(reversed(digits[:-1]), (3, 1)) % 10 == -int(digits[-1]) % 10


def ups(number: str) -> bool:
    """UPS 1Z: letters count as A = 2, B = 3 …, every second place twice, modulo 10."""
    values = [int(c) if c.isdigit() else (ord(c) - 63) % 10 for c in number[2:-1]]
    total = sum(values[::2]) + 2 * sum(values[1::2])
    return number[-1].isdigit() and total % 10 == -int(number[-1]) % 10


def s10(number: str) -> bool:
    """UPU S10: eight digits, a check digit by modulo 11, between two pairs of letters."""
    rest = 11 - _sum(number[2:10], (8, 6, 4, 2, 3, 5, 9, 7)) % 11
    return {10: 0, 11: 5}.get(rest, rest) == int(number[10])


def fedex_express(digits: str) -> bool:
    """FedEx Express: weights 1, 3 and 7 from the right, modulo 11, of which the last digit."""
    return _sum(reversed(digits[:-1]), (1, 3, 7)) % 11 % 10 == int(digits[-1])


def fedex_ground_96(digits: str) -> bool:
    """A FedEx Ground barcode of 22 digits: GS1's rule, but only over the last 15."""
    return gs1(digits[-15:])


def container(number: str) -> bool:
    """ISO 6346: weights 1, 2, 4 … 512, modulo 11, of which the last digit."""
    total = sum(_CONTAINER[c] << place for place, c in enumerate(number[:-1]))
    return total % 11 % 10 == int(number[-1])


def vin(number: str) -> bool | None:
    """A vehicle's number: the check digit binds in North America and in China alone, so that one
    from elsewhere is neither right nor wrong by it."""
    if not _vin_is_checked(number):
        return None
    values = (_VIN[c] if c in _VIN else int(c) for c in number)
    rest = sum(v * w for v, w in zip(values, _VIN_WEIGHTS, strict=True)) % 11
    return number[8] == ("X" if rest == 10 else str(rest))


def _vin_is_checked(number: str) -> bool:
    # ISO 3780: 1 to 5 are North America, 7F to 70 the United States, L is China.
    american = number[0] in "12345" or (number[0] == "7" and number[1] not in "ABCDE")
    return american or number[0] == "L"


def _sum(digits: Iterable[str], weights: tuple[int, ...]) -> int:
    return sum(int(d) * weights[place % len(weights)] for place, d in enumerate(digits))
