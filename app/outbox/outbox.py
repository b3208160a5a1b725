"""The durable outbox: what the store holds is tried until it has arrived or is given up."""

import asyncio
import json
import logging
import random
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx

from app.domain.sending.outgoing import Attempt, Destination, Message, Occasion, Secrets
from app.domain.sending.outgoing_event import event
from app.domain.words import Language
from app.errors import StoreError
from app.outbox.patience import Patience
from app.outbox.sending import try_once
from app.store.outgoing_store import OutgoingStore
from app.wire.doors import Doors
from app.wire.surroundings import Surroundings

AT_ONCE = 4
_KEPT = timedelta(days=90)
_CHANCE = random.SystemRandom()
_log = logging.getLogger(__name__)


class Outbox:
    """Lives on one event loop. At most four messages are on their way at once, one to each
    destination. secrets_of may block for as long as a person takes to unlock the keyring, and is
    called in threads. told hears, on that loop, that something became of a message. All three
    may be replaced at any time; language is that of robots' texts.

    A message is sent at least once, always under its id: what was not put on record because the
    program ended is sent again.
    """

    def __init__(
        self,
        store: OutgoingStore,
        secrets_of: Callable[[Destination], Secrets],
        patience: Patience | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._store, self.secrets_of = store, secrets_of
        self.language = Language.ENGLISH
        self.told: Callable[[], None] = _nobody
        self._patience = patience or Patience()
        self._doors = Doors(transport)
        self._busy: set[str] = set()
        self._ended = asyncio.Event()

    def go_through(self, surroundings: Surroundings) -> None:
        """Heed these proxies and certificates from the next message on; from any thread."""
        self._doors.surroundings = surroundings

    async def run(self) -> None:
        """Send what is due, now and from now on, until cancelled."""
        with suppress(StoreError):
            await self._store.forget_sent(datetime.now(UTC) - _KEPT)
        async with asyncio.TaskGroup() as group:
            while True:
                self._ended.clear()
                await self._begin(group)
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._patience.looks):
                        await self._ended.wait()

    async def send_due(self) -> int:
        """Try everything that is due once; returns how many arrived."""
        arrived = 0
        seen: set[str] = set()
        while True:
            due = [
                each for each in await self._store.take_due((), AT_ONCE) if each[0].id not in seen
            ]
            if not due:
                return arrived
            seen |= {message.id for message, _ in due}
            attempts = await asyncio.gather(*(self._try(*each) for each in due))
            arrived += sum(attempt.delivered for attempt in attempts)

    async def test(self, to: Destination, secrets: Secrets) -> Attempt:
        """Send a test message there, once, whatever is or is not saved of the destination."""
        now = datetime.now(UTC)
        body = json.dumps(event(Occasion.TEST, None, {}))
        message = Message(f"msg_{uuid4().hex}", to.id, "", Occasion.TEST, body, now, now)
        return await try_once(message, to, secrets, self._doors, self._patience, self.language)

    async def close(self) -> None:
        """Close every connection; run() has to have ended."""
        await self._doors.close()

    async def _begin(self, group: asyncio.TaskGroup) -> None:
        free = AT_ONCE - len(self._busy)
        if free == 0:
            return
        try:
            due = await self._store.take_due(tuple(self._busy), free)
        except StoreError as error:
            _log.warning("what is due could not be read: %s", error)
            return
        for message, to in due:
            self._busy.add(to.id)
            group.create_task(self._deliver(message, to))

    async def _deliver(self, message: Message, to: Destination) -> None:
        try:
            await self._try(message, to)
        except StoreError as error:  # it is sent again, under the same id
            _log.warning("what came of a message could not be kept: %s", error)
        finally:
            self._busy.discard(to.id)
            self._ended.set()

    async def _try(self, message: Message, to: Destination) -> Attempt:
        secrets = await asyncio.to_thread(self.secrets_of, to)
        attempt = await try_once(message, to, secrets, self._doors, self._patience, self.language)
        chance, now = _CHANCE.random(), datetime.now(UTC)
        again = self._patience.next_try(message.tries, attempt, now, chance)
        await self._store.record(message.id, attempt, again)
        self.told()
        return attempt


def _nobody() -> None:
    """Nobody wants to hear of it."""
