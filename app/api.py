"""Tessera from Python: photos in, what a model says of them out as it comes, the case kept."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.events import Event
from app.domain.who import Who
from app.domain.words import Arrival, Language
from app.inspector import Order
from app.photos.intake import Incoming, receive
from app.settings.connection import PRACTICE, Connection

__all__ = ["PRACTICE", "Connection", "Language", "Order", "Who", "inspect", "opened"]


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Desk]:
    """Everything that is open for one data folder; closed behind the block. Raises StoreError."""
    desk = await open_desk(folder)
    try:
        yield desk
    finally:
        await desk.models.close()
        await desk.close()


async def inspect(
    desk: Desk, photos: Sequence[Path], order: Order, template: str, question: str = ""
) -> AsyncGenerator[Event, None]:
    """A new case of these photos, asked about by that template (vehicle, parcel, …), four at a
    time; the events of app.domain.events as they are understood, while the case is kept. Where it
    looks several times, those of every look, and behind them the findings that count.
    To be closed where it is left before its end (contextlib.aclosing).

    Raises PhotoRefused, NoTemplate, ModelError and StoreError; what had come is kept."""
    case = await _case(desk, photos, order.by, template, question)
    for inspection in case.inspections:
        heard: asyncio.Queue[Event | None] = asyncio.Queue()

        def hear(events: Sequence[Event], heard: asyncio.Queue[Event | None] = heard) -> None:
            for event in events:
                heard.put_nowait(event)

        asked = desk.inspector.inspect(case, inspection.id, order, lambda _: None, hear=hear)
        running = asyncio.create_task(asked)
        running.add_done_callback(lambda _, heard=heard: heard.put_nowait(None))  # type: ignore[misc]
        try:
            while (event := await heard.get()) is not None:
                yield event
            await running
        finally:
            running.cancel()
            await asyncio.wait([running])


async def _case(desk: Desk, photos: Sequence[Path], by: Who, template: str, question: str) -> Case:
    kind = desk.templates.named(template).kind
    incoming = [Incoming(path.name, Arrival.COMMAND, path) for path in photos]
    received = [await receive(one, desk.files, desk.decoder, by) for one in incoming]
    case = await desk.store.new_case(kind, by, "", template)
    for photo in received:
        case = await desk.store.add_photo(case.id, photo, by)
        await asyncio.to_thread(desk.files.settle, photo.sha256)
    return await desk.store.describe(case.id, by, question=question)
