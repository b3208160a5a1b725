"""Commands that work on one data folder: opened, the command done, closed."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from app.cli.ending import INTERRUPTED, code_of, say, sentence
from app.cli.giving import NobodyReads
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.domain.many.batch import Batch
from app.errors import AppError, StoreElsewhere, StoreInUse
from app.memory import share_memory, steady
from app.onlooker import Onlooker, look_on
from app.paths import data_folder
from app.settings.secrets import Keyring
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.store.batch_store import BatchStore
from app.wire.surroundings import Surroundings

_Do = Callable[[Options, Desk, Settings], Awaitable[int]]
_Look = Callable[[Options, Onlooker], Awaitable[int]]
# Somebody who only looks has a free folder for a moment, and keeps nobody from working in it.
_PATIENCE = 3.0


def at_the_desk(options: Options, do: _Do) -> int:
    """Open the data folder and do it; the exit code says how it ended."""
    return _run(options, _opened(options, do))


def looking_on(options: Options, look: _Look) -> int:
    """Likewise for what changes nothing, also while another program has the folder open."""
    return _run(options, _looked(options, look))


def _run(options: Options, job: Coroutine[Any, Any, int]) -> int:
    share_memory()
    try:
        return asyncio.run(job)
    except KeyboardInterrupt:
        say("Stopped. Everything so far is kept; «resume» goes on.")
        return INTERRUPTED
    except NobodyReads:
        if options.command in ("batch", "resume"):
            say("Nobody reads what is written. Everything so far is kept; «resume» goes on.")
        raise
    except AppError as error:
        say(sentence(error))
        return code_of(error)


async def _opened(options: Options, do: _Do) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    desk = await open_desk(folder, patience=_PATIENCE)
    desk.models.go_through(Surroundings(login_for=Keyring().login, ca_file=settings.ca_file))
    try:
        with steady():
            return await do(options, desk, settings)
    finally:
        await desk.models.close()
        await desk.close()


async def _looked(options: Options, look: _Look) -> int:
    async with AsyncExitStack() as opened:
        return await look(options, await _seen(data_folder(options.data_dir), opened))


async def _seen(folder: Path, opened: AsyncExitStack) -> Onlooker:
    """The folder, opened, or beside the program that has it; opened closes it."""
    try:
        desk = await open_desk(folder)
    except StoreElsewhere:  # between computers nothing says what is whole
        raise
    except StoreInUse as busy:
        try:
            beside = await look_on(folder, busy)
        except StoreInUse:  # it may just have ended, or be about to begin
            desk = await open_desk(folder, patience=_PATIENCE)
        else:
            opened.push_async_callback(beside.close)
            return beside
    opened.push_async_callback(desk.close)
    opened.push_async_callback(desk.models.close)
    return Onlooker(desk.store, desk.templates)


async def batch_called(batches: BatchStore, name: str) -> Batch | None:
    """The batch of that id, or the newest of that name."""
    listed = await batches.listed()
    return next((each for each in listed if name in (each.id, each.name)), None)
