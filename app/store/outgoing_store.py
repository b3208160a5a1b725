"""Messages to other systems, as the store keeps them for asyncio."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Any

from app.domain.sending.outgoing import Attempt, Destination, Listed, Message, Occasion
from app.store.ask import Ask


class OutgoingStore:
    """Destinations and messages. Decisions and reports queue theirs by themselves, in their own
    transaction. Errors are those of Store."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    async def destinations(self) -> tuple[Destination, ...]:
        """All of them."""
        return await self._ask(lambda records: records.outgoing.destinations())

    async def keep_destinations(self, wanted: Sequence[Destination]) -> None:
        """These and no others from now on; with one that is left out go its messages."""
        await self._ask(lambda records: records.outgoing.keep_destinations(wanted))

    async def queue(
        self, case_id: str, occasion: Occasion, told: dict[str, Any], only_to: str = ""
    ) -> int:
        """Queue a message to whoever wants to hear of the occasion, or to one destination by its
        id; returns to how many. Nothing goes out for practice; of a vehicle or property it waits
        for the person's decision. told: JSON that stands under «data»."""
        return await self._ask(
            lambda records: records.outgoing.queue(case_id, occasion, told, only_to)
        )

    async def take_due(
        self, busy: Collection[str], most: int
    ) -> tuple[tuple[Message, Destination], ...]:
        """Messages to be tried now, at most one for each destination that is not in busy. They
        count as tried, and are due again until record() says what came of it."""
        now = datetime.now(UTC)
        return await self._ask(lambda records: records.outgoing.take_due(now, busy, most))

    async def record(
        self, message_id: str, attempt: Attempt, next_try_at: datetime | None = None
    ) -> None:
        """What came of a try; without a next one, what did not arrive is given up."""
        await self._ask(lambda records: records.outgoing.record(message_id, attempt, next_try_at))

    async def replay(self, message_id: str) -> None:
        """Send it once more, under the same id."""
        now = datetime.now(UTC)
        await self._ask(lambda records: records.outgoing.replay(message_id, now))

    async def dismiss(self, message_id: str) -> None:
        """Do not try it any more, and list it no longer."""
        await self._ask(lambda records: records.outgoing.dismiss(message_id))

    async def forget_sent(self, before: datetime) -> None:
        """Drop messages sent that were made before then."""
        await self._ask(lambda records: records.outgoing.forget_sent(before))

    async def unsent(self, limit: int = 100) -> tuple[Listed, ...]:
        """What waits, is held or was given up, newest first."""
        return await self._ask(lambda records: records.outgoing.unsent(limit))

    async def sent(self, limit: int = 20) -> tuple[Listed, ...]:
        """What was sent, newest first."""
        return await self._ask(lambda records: records.outgoing.sent(limit))

    async def given_up(self, case_id: str) -> tuple[Listed, ...]:
        """What of a case could not be delivered."""
        return await self._ask(lambda records: records.outgoing.given_up(case_id))
