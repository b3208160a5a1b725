"""Commands that work on one data folder: opened, the command done, closed."""

import asyncio
import gc
from collections.abc import Awaitable, Callable

from app.cli.ending import INTERRUPTED, code_of, say, sentence
from app.cli.giving import NobodyReads
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.domain.batch import Batch
from app.errors import AppError
from app.paths import data_folder
from app.settings.secrets import Keyring
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.wire.surroundings import Surroundings

_Do = Callable[[Options, Desk, Settings], Awaitable[int]]


def at_the_desk(options: Options, do: _Do) -> int:
    """Open the data folder and do it; the exit code says how it ended."""
    try:
        return asyncio.run(_opened(options, do))
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
    desk = await open_desk(folder)
    desk.models.go_through(Surroundings(login_for=Keyring().login, ca_file=settings.ca_file))
    gc.freeze()  # what is loaded stays: what cases leave behind is then freed far sooner
    try:
        return await do(options, desk, settings)
    finally:
        await desk.models.close()
        await desk.close()


async def batch_called(desk: Desk, name: str) -> Batch | None:
    """The batch of that id, or the newest of that name."""
    listed = await desk.batches.listed()
    return next((each for each in listed if name in (each.id, each.name)), None)
