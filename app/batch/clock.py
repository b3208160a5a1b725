"""The time as the runner has it, so that tests need not wait."""

import asyncio
import time
from contextlib import suppress
from datetime import UTC, datetime


class Clock:
    """The computer's."""

    def now(self) -> datetime:
        """UTC."""
        return datetime.now(UTC)

    def seconds(self) -> float:
        """Of a clock that never goes back."""
        return time.monotonic()

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        """Until it is set, or so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()
