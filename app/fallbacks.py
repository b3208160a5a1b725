"""Which connection to ask instead of one that keeps failing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.errors import BadAddress, ModelError, NotConnected
from app.settings.connection import Connection
from app.settings.settings import Settings

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.inspector import Order

    # With the usual connection, or with another one. Raises NotConnected.
    MakeOrder = Callable[[Connection | None], Awaitable[Order]]
    # Asks once; whether the answer came to its end. Raises ModelError.
    Ask = Callable[[Order], Awaitable[bool]]

FAILURES_IN_A_ROW = 2


@dataclass(frozen=True, slots=True)
class Failed:
    """What failed last, asked of whom. fallback: name of the connection to offer, "" for none."""

    error: ModelError
    connection: Connection
    fallback: str


class Fallbacks:
    """Counts how often each connection failed in a row, with runs and questions alike; settings()
    are those that hold now.

    A fallback is only offered, and asked by itself only where the person set the connection so
    (Connection.switches_over).
    """

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings
        self._failed: Counter[tuple[str, str]] = Counter()
        self.offered: Connection | None = None

    async def asked(
        self, order: Order, make: MakeOrder, ask: Ask, stopped: Callable[[], bool]
    ) -> Failed | None:
        """Ask; where that fails and the connection is set so, once more with its fallback, unless
        a person has stopped it by then. None where nothing failed in the end."""
        first = order.connection
        try:
            await self.counted(order, ask)
        except ModelError as error:
            other = self.instead_of(first)
            if not (other and first.switches_over) or stopped():
                return Failed(error, first, self._offer(first))
        else:
            return None
        try:
            await self.counted(replace(await make(other), instead_of=first.name), ask)
        except ModelError as error:
            return Failed(error, other, self._offer(other))
        return None

    async def counted(self, order: Order, ask: Ask) -> None:
        """Ask with this order alone. What was never sent says nothing of the model's side; an
        answer that came to its end says that it works again. Raises ModelError."""
        who = _who(order.connection)
        try:
            answered = await ask(order)
        except ModelError as error:
            if not isinstance(error, NotConnected | BadAddress):
                self._failed[who] += 1
            raise
        if answered:
            self._failed.pop(who, None)

    def instead_of(self, connection: Connection) -> Connection | None:
        """Its fallback, once it has failed often enough in a row; None where there is none."""
        often = self._failed[_who(connection)] >= FAILURES_IN_A_ROW
        return self.behind(connection) if often else None

    def behind(self, connection: Connection) -> Connection | None:
        """Its fallback, however often it failed; None where there is none that can be used."""
        other = self._settings().named(connection.fallback) if connection.fallback else None
        usable = other is not None and other.ready and _who(other) != _who(connection)
        return other if usable else None

    def _offer(self, connection: Connection) -> str:
        self.offered = self.instead_of(connection)
        return self.offered.name if self.offered else ""


def _who(connection: Connection) -> tuple[str, str]:
    return connection.name, connection.base_url
