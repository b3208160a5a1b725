"""Has a time-stamp server say when a head was there, where the office names one."""

import asyncio
from collections.abc import Awaitable, Callable

from app.desk import Desk
from app.domain.keeping.head import CaseHead, Head, Stamp
from app.errors import ModelError, NotStamped
from app.proving.timestamp import NoStamp, new_nonce, request, time_of
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.settings.settings import Settings
from app.store.proving import stamping

SECONDS = 10.0
# What is sent to the server, what it answered. Raises ModelError.
Post = Callable[[Connection, bytes], Awaitable[bytes]]


def stamp_place(settings: Settings) -> Connection | None:
    """The server as typed, held to the rules for all addresses; None where none is named."""
    if not settings.stamp_server.strip():
        return None
    return Connection(
        Dialect.VOLCENGINE,  # the one dialect that takes an address as it is typed
        settings.stamp_server.strip(),
        plain_http_to=settings.stamp_plain_http_to,
    )


async def stamped(desk: Desk, head: Head, settings: Settings, post: Post) -> Head:
    """The head with a stamp, which is kept; as it was where no server is named or it has one.
    Raises NotStamped."""
    place = stamp_place(settings)
    if place is None or head.stamp is not None:
        return head
    nonce = new_nonce()
    try:
        async with asyncio.timeout(SECONDS):
            response = await post(place, request(head.hash, nonce))
        stamp = Stamp(place.host, time_of(response, head.hash, nonce), response)
    except TimeoutError as error:
        raise NotStamped(place.host, "no answer in time") from error
    except NoStamp as error:
        raise NotStamped(place.host, str(error)) from error
    except ModelError as error:
        raise NotStamped(place.host, type(error).__name__) from error
    await desk.store.do(stamping.add_stamp, head.number, stamp)
    return Head(head.number, head.at, head.text, head.hash, stamp)


async def case_head(desk: Desk, case_id: str, settings: Settings, post: Post | None) -> CaseHead:
    """The end of the case's chain in a head, stamped if that can be had now: a report does not
    wait for a server that is out of reach. Raises StoreError."""
    told = await desk.store.do(stamping.case_head, case_id)
    if post is None:
        return told
    try:
        head = await stamped(desk, told.head, settings, post)
    except NotStamped:
        return told
    return CaseHead(told.entries, told.link, head)


async def stamp_what_waits(desk: Desk, settings: Settings, post: Post) -> Head | None:
    """The newest head, made of all there is by now and stamped; None for an empty log. Raises
    NotStamped and StoreError."""
    head = await desk.store.do(stamping.head_now)
    return await stamped(desk, head, settings, post) if head else None
