"""When a message is tried again: sooner at first, then ever more rarely, for some three days."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.sending.outgoing import LONGEST_WAIT, Attempt, Outcome

MOST_TRIES = 12
_FIRST, _TIMES, _LONGEST = 5.0, 4, 12 * 3600.0


@dataclass(frozen=True, slots=True)
class Patience:
    """Waiting times in seconds; tests hand in short ones. connect, whole: of one try; looks:
    between two looks at what is due; first: before the second try."""

    connect: float = 10.0
    whole: float = 30.0
    looks: float = 2.0
    first: float = _FIRST

    def next_try(
        self, tries: int, attempt: Attempt, now: datetime, chance: float
    ) -> datetime | None:
        """When to try again after so many tries, None for never; chance: 0 to 1, so that many
        programs do not all come at the same moment."""
        if attempt.delivered or attempt.outcome is Outcome.GONE or tries >= MOST_TRIES:
            return None
        grown = min(self.first * _TIMES ** (tries - 1), _LONGEST)
        wait = max(grown * (0.5 + chance / 2), min(attempt.wait, LONGEST_WAIT.total_seconds()))
        return now + timedelta(seconds=wait)
