"""How far a share that was counted in a sample may be from that of all."""

from math import sqrt

_Z = 1.959964  # of the normal distribution, for 95 %


def wilson(share: float, n: float) -> tuple[float, float]:
    """The 95 % interval of a share of n that have nothing to do with each other (E. B. Wilson,
    Journal of the American Statistical Association 22, 1927, 209); (0, 1) where n is 0."""
    if not n:
        return 0.0, 1.0
    middle = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    reach = _Z / (1 + _Z**2 / n) * sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
    return max(0.0, middle - reach), min(1.0, middle + reach)
