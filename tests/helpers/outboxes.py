"""An outbox that works on a real store, and receivers that behave well or badly."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from typing import Any

from app.domain.sending.outgoing import Destination, Listed, Occasion, Secrets, Standing
from app.domain.words import Kind
from app.outbox.outbox import Outbox
from app.outbox.patience import Patience
from app.store.store import Store
from tests.helpers.cases import MEI
from tests.helpers.outgoing import destination

SIGNING = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
# Tries follow each other at once; what a receiver asks for holds all the same.
HASTY = Patience(connect=20.0, whole=20.0, looks=0.02, first=0.0)


def secrets_of(_: Destination) -> Secrets:
    return Secrets("robot-key", SIGNING)


def to(url: str, **changes: Any) -> Destination:
    """A destination at a receiver, which hears of tickets."""
    given = {"address": f"{url}/hook", "occasions": (Occasion.TICKET,)} | changes
    return destination(**given)


async def queued(store: Store, *wanted: Destination, messages: int = 1) -> str:
    """Those destinations, and so many messages to each; returns the case's id."""
    await store.outgoing.keep_destinations(wanted)
    case = await store.new_case(Kind.PARCEL, MEI)
    for number in range(messages):
        await store.outgoing.queue(case.id, Occasion.TICKET, {"ticket": {"title": f"T{number}"}})
    return case.id


@asynccontextmanager
async def running(store: Store, patience: Patience = HASTY) -> AsyncIterator[Outbox]:
    """An outbox at work, ended and closed whatever happens."""
    outbox = Outbox(store.outgoing, secrets_of, patience)
    work = asyncio.create_task(outbox.run())
    try:
        yield outbox
    finally:
        work.cancel()
        await asyncio.wait([work])
        await outbox.close()


async def until(
    store: Store, holds: Callable[[Collection[Listed]], bool], *, sent: bool = False
) -> tuple[Listed, ...]:
    """Wait until that holds of the messages; they are returned."""
    async with asyncio.timeout(60):
        while True:
            told = await (store.outgoing.sent(200) if sent else store.outgoing.unsent(200))
            if holds(told):
                return told
            await asyncio.sleep(0.01)


async def all_sent(store: Store, count: int) -> tuple[Listed, ...]:
    """Wait until so many have arrived."""
    return await until(store, lambda told: len(told) == count, sent=True)


def standing(told: Collection[Listed]) -> list[Standing]:
    return [each.message.standing for each in told]
