"""From putting it on record to its end: what a run and a turn have in common on their way."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from app.domain.asking import Asking, Told
from app.domain.events import Event
from app.domain.template import Template, TemplateText
from app.domain.words import RunState
from app.errors import AppError, StoreError
from app.settings.connection import Price
from app.settings.price import cost_of
from app.templates.shelf import Shelf
from app.vlm.answer.growing import Answer

SAVE_EVERY_SECONDS = 0.7

Asked = TypeVar("Asked", bound=Asking)


async def begin(
    asked: Asked,
    start: Callable[[Asked], Awaitable[None]],
    save: Callable[[Asked], Awaitable[object]],
) -> None:
    """Put it on record. Stopped right then, it is on record as that: a change that was asked for
    is made, whoever still waits for it. Raises StoreError."""
    try:
        await start(asked)
    except asyncio.CancelledError:
        await save(replace(asked, state=RunState.STOPPED, finished_at=datetime.now(UTC)))
        raise


def ended(
    asked: Asked, state: RunState, told: Told, failure: AppError | None, price: Price
) -> Asked:
    """As it is to be stored at its end, with what it cost at that price."""
    cost = cost_of(price, told.tokens_in, told.tokens_out)
    return replace(
        asked,
        state=state,
        finished_at=datetime.now(UTC),
        told=told,
        error=type(failure).__name__ if failure else "",
        error_data=failure.data() if failure else {},
        waits=None,
        cost=cost,
        currency=price.currency if cost else "",
    )


async def keep_template(
    keep: Callable[[TemplateText], Awaitable[None]], templates: Shelf, template: Template
) -> None:
    """Keep its words, so that a case is understood by it for ever, whatever the office makes of
    it."""
    if not templates.has_kept(template.source):
        await keep(template.source)
        templates.keep(template.source)


async def listen(
    answer: Answer,
    take: Callable[[Sequence[Event]], Awaitable[None]],
    save: Callable[[], Awaitable[None]],
    then: Callable[[], Awaitable[None]] | None = None,
) -> tuple[RunState, AppError | None]:
    """Give every event to take, those that came together at once, and call save at least once a
    second meanwhile; then is done behind the last. A failure, and being cancelled, is returned, so
    that what had come can be stored first. Cancelled right behind the last, all is there: what the
    task goes on with is cancelled."""
    saver = asyncio.create_task(_save_often(save))
    try:
        told = await _heard(answer, take, then)
    finally:
        late = await _ended_behind(saver)
    task = asyncio.current_task()
    if late and task is not None and told[0] is not RunState.STOPPED:
        task.cancel()
    return told


async def _heard(
    answer: Answer,
    take: Callable[[Sequence[Event]], Awaitable[None]],
    then: Callable[[], Awaitable[None]] | None,
) -> tuple[RunState, AppError | None]:
    try:
        async with answer:
            async for event in answer:
                await take([event, *answer.ready()])
        if then is not None:
            await then()
    except asyncio.CancelledError:
        go_on_after_cancel()
        return RunState.STOPPED, None
    except AppError as error:
        return RunState.FAILED, error
    return RunState.DONE, None


async def _save_often(save: Callable[[], Awaitable[None]]) -> None:
    while True:
        await asyncio.sleep(SAVE_EVERY_SECONDS)
        await save()


async def _ended_behind(saver: asyncio.Task[None]) -> bool:
    """Stop saving in between; whether this task was asked to stop meanwhile. Its own failure shows
    again at the last save, and is told there."""
    asked = False
    saver.cancel()
    while not saver.done():
        try:
            await asyncio.wait([saver])
        except asyncio.CancelledError:
            go_on_after_cancel()
            asked = True
    with suppress(asyncio.CancelledError, StoreError):
        saver.result()
    return asked


def go_on_after_cancel() -> None:
    """Take the request to stop as done, so that what had come can still be saved."""
    task = asyncio.current_task()
    if task is not None:
        task.uncancel()
