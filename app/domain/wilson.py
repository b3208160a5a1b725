"""How far a share that was counted in a sample may be from that of all."""

from math import sqrt

_SIDED = 1.959963984540054  # standard deviations about the middle 95 % of a normal distribution


def interval(found: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share, 0 to 1: E. B. Wilson, Journal of the American Statistical
    Association 22 (1927) 209. (0, 1) where nothing was counted."""
    if not of:
        return 0.0, 1.0
    share, square = found / of, _SIDED**2
    middle = (share + square / (2 * of)) / (1 + square / of)
    wide = _SIDED / (1 + square / of) * sqrt(share * (1 - share) / of + square / (4 * of**2))
    return max(0.0, middle - wide), min(1.0, middle + wide)
