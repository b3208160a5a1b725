"""How many questions one server is asked at once: more while all goes well, fewer where it says
that it is too much (additive increase, multiplicative decrease)."""

from collections import deque
from statistics import median

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0
# Answers begin later by so much than at best: the server has more than it can do.
_SLOWER, _WORTH_HEEDING = 3.0, 1.0
_WINDOW = 5


class Pace:
    """All times are seconds of a clock that never goes back. most: more are never under way;
    flying: are now. Where one failed for the way or the server, one alone goes ahead of the others
    until it is well again."""

    def __init__(self, most: int) -> None:
        self.most, self.room, self.flying = most, float(most), 0
        self._well = self._bad = 0
        self._cut_at = self._held_until = 0.0
        self._safe = 0.0  # so many were borne before it was too much: soon had again
        self._began_within: deque[float] = deque(maxlen=_WINDOW)
        self._usual: float | None = None

    def free(self, now: float) -> int:
        """So many more may begin."""
        if now < self._held_until:
            return 0
        return max(0, (1 if self._bad else int(self.room)) - self.flying)

    def held(self, now: float) -> float:
        """Seconds until anything may begin, 0 where it may."""
        return max(0.0, self._held_until - now)

    def well(self, first_byte: float | None, now: float) -> None:
        """An answer came to its end; first_byte: seconds until it began, None where not told."""
        self._bad, self._held_until = 0, 0.0
        self._well += 1
        if first_byte is not None:
            self._began_within.append(first_byte)
        if self.room < self._safe:
            self.room, self._well = min(self._safe, self.room + 1), 0
        elif self._well >= max(_WINDOW, int(self.room)):
            self._well = 0
            self._look(now)

    def too_much(self, asked_at: float, now: float, wait: float = 0.0) -> None:
        """The server has said so, of a question asked then; wait: what it asks for. Several that
        were under way together are told the same, and count once."""
        if asked_at >= self._cut_at:
            self._cut(now)
        self.away(now, wait)

    def away(self, now: float, wait: float = 0.0) -> None:
        """Nothing gets there: longer is waited each time."""
        due = min(_LONGEST_WAIT, _FIRST_WAIT * 2**self._bad)
        self._bad += now >= self._held_until
        self._held_until = max(self._held_until, now + max(wait, due))

    def _look(self, now: float) -> None:
        """At the last window: whether more are borne."""
        told = median(self._began_within) if len(self._began_within) == _WINDOW else None
        usual = told if self._usual is None else self._usual
        if told and usual and told > max(_SLOWER * usual, usual + _WORTH_HEEDING):
            self._cut(now)
            return
        self._usual = min(told, usual) if told and usual else usual
        self.room = min(self.most, self.room + 1)

    def _cut(self, now: float) -> None:
        if not self._bad:  # what is cut while nothing gets through tells nothing of what is borne
            self._safe = self.room / 2
        self.room, self._cut_at, self._well = max(1.0, self.room / 2), now, 0
        self._began_within.clear()
