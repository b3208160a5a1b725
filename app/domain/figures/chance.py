"""Whether two shares differ by more than chance.

Findings of one case are alike, so counts are first made as small as independent ones that would
vary as much (J. N. K. Rao, A. J. Scott, «A simple method for the analysis of clustered binary
data», Biometrics 48, 1992, 577); then they are compared by Fisher's exact test (R. A. Fisher, «The
Design of Experiments», 1935), the tail doubled.
"""

from math import exp, floor, lgamma

from app.domain.figures.drift import Share

_NOTHING = 1e-12  # of a tail


def p_value(before: Share, after: Share) -> float:
    """How likely shares so far apart are by chance alone."""
    a, m = _independent(before)
    b, n = _independent(after)
    return fisher(a, m, b, n)


def fisher(a: int, m: int, b: int, n: int) -> float:
    """Of a of m beside b of n; 1 where nothing can be told."""
    total = a + b
    if not m or not n or not 0 < total < m + n:
        return 1.0
    if a * n < b * m:
        a, b, m, n = b, a, n, m
    log = _log_choose(m, a) + _log_choose(n, b) - _log_choose(m + n, total)
    one, told = 1.0, 1.0
    while one > told * _NOTHING and a < m and b > 0:
        one *= (m - a) * b / ((a + 1) * (n - b + 1))
        a, b = a + 1, b - 1
        told += one
    return min(1.0, 2 * told * exp(log))


def _log_choose(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)


def _independent(share: Share) -> tuple[int, int]:
    """So many independent ones vary as this share does; never more than there are."""
    value, cases = share.value, share.cases
    if value is None:
        return 0, 0
    effect = 1.0
    if cases > 1 and 0 < value < 1:
        off = share.xx - 2 * value * share.xn + value * value * share.nn
        varies = cases / (cases - 1) * off / share.n**2
        effect = max(1.0, varies / (value * (1 - value) / share.n))
    n = floor(share.n / effect)
    return min(n, round(value * n)), n
