"""How this computer's clock stands beside the servers', whose answers carry the time."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

BEARABLE_SECONDS = 300
"""Keys and certificates bear so much; the usual bound of signed requests."""


def ahead(headers: Mapping[str, str]) -> float | None:
    """Seconds the server's clock is ahead of this one's; None where it tells no time."""
    try:
        moment = parsedate_to_datetime(headers.get("date", ""))
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (moment - datetime.now(UTC)).total_seconds()


class Clock:
    """What was last heard of the time; ahead: seconds, None while nothing was."""

    def __init__(self) -> None:
        self.ahead: float | None = None

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take note of an answer's time."""
        told = ahead(headers)
        self.ahead = self.ahead if told is None else told

    @property
    def wrong(self) -> bool:
        """It is known to be off by more than is bearable."""
        return self.ahead is not None and abs(self.ahead) > BEARABLE_SECONDS

    @property
    def right(self) -> bool:
        """It is known to be well."""
        return self.ahead is not None and not self.wrong
