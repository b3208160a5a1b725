"""Which connection to ask instead of one that keeps failing."""

from collections import Counter
from collections.abc import Callable

from app.errors import BadAddress, ModelError, NotConnected
from app.settings.settings import Connection, Settings

FAILURES_IN_A_ROW = 2


class Fallbacks:
    """Counts how often each connection failed in a row; settings() are those that hold now.

    Nothing is switched here: a fallback is only named, and taken without asking only where the
    person set the connection so (Connection.switches_over).
    """

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings
        self._failed: Counter[tuple[str, str]] = Counter()
        self.offered: Connection | None = None

    def note_answer(self, connection: Connection) -> None:
        """It works again."""
        self._failed.pop(_who(connection), None)

    def note_failure(self, connection: Connection, error: ModelError) -> None:
        """A run with it failed; what was never sent says nothing of the model's side."""
        if not isinstance(error, NotConnected | BadAddress):
            self._failed[_who(connection)] += 1

    def instead_of(self, connection: Connection) -> Connection | None:
        """Its fallback, once it has failed often enough in a row; None where there is none."""
        often = self._failed[_who(connection)] >= FAILURES_IN_A_ROW
        return self.behind(connection) if often else None

    def behind(self, connection: Connection) -> Connection | None:
        """Its fallback, however often it failed; None where there is none that can be used."""
        other = self._settings().named(connection.fallback) if connection.fallback else None
        usable = other is not None and other.ready and _who(other) != _who(connection)
        return other if usable else None

    def offer(self, connection: Connection) -> str:
        """The name of the fallback to offer, kept as offered; "" for none."""
        self.offered = self.instead_of(connection)
        return self.offered.name if self.offered else ""


def _who(connection: Connection) -> tuple[str, str]:
    return connection.name, connection.base_url
