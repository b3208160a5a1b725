"""How far apart questions go out, so that no more a minute are asked than a connection allows."""

_MINUTE = 60.0
_WEIGHT = 0.2  # of the newest answer in what one is expected to take


class Rate:
    """requests, tokens: so many a minute, 0 for any number. Evenly spaced: providers that count by
    the minute count bursts, too."""

    def __init__(self) -> None:
        self.requests = self.tokens = 0
        self._expected = 0.0
        self._next = 0.0

    def held(self, now: float) -> float:
        """Seconds until the next may go."""
        return max(0.0, self._next - now)

    def sent(self, now: float) -> None:
        """One goes out."""
        gaps = [_MINUTE / self.requests if self.requests else 0.0]
        gaps += [_MINUTE * self._expected / self.tokens if self.tokens else 0.0]
        self._next = now + max(gaps)

    def heard(self, tokens: int) -> None:
        """An answer took so many, those of its question included."""
        known = self._expected or float(tokens)
        self._expected = known + _WEIGHT * (tokens - known)
