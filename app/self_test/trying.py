"""Tries all parts, one after the other."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.keeping.self_check import Checked, Part, Seen, State
from app.self_test import parts
from app.self_test.main_job import do_main_job

Try = Callable[[], Awaitable[Seen | str]]
"""Tries one part and gives what came of it, of names alone the detail; raises what goes wrong."""

_NO_MORE: Mapping[Part, Try] = {}


async def self_test(cases: Path, more: Mapping[Part, Try] = _NO_MORE) -> AsyncIterator[Checked]:
    """What comes of each part, as it comes. cases: the data folder, of which only the disk's room
    is looked at: all that is written goes into a folder that is gone afterwards. more: parts that
    only the window can try."""
    with TemporaryDirectory(prefix="tessera-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        tries: dict[Part, Try] = {
            Part.MAIN_JOB: partial(do_main_job, folder / "main job"),
            Part.DATABASE: partial(parts.database, folder),
            Part.DISK: partial(parts.disk, folder, cases),
            Part.FONTS: parts.fonts,
            Part.NETWORK: parts.network,
            Part.KEYRING: parts.keyring,
            Part.CLOCK: parts.clock,
            **more,
        }
        for part in (part for part in Part if part in tries):
            yield await _checked(part, tries[part])


async def _checked(part: Part, attempt: Try) -> Checked:
    try:
        came = await attempt()
        seen = Seen(came) if isinstance(came, str) else came
        return Checked(part, State.WELL, seen.detail, seen.figures)
    except parts.NotThere as lack:
        return Checked(part, State.MISSING, str(lack))
    except parts.TooFull as full:
        return Checked(part, State.FAILED, str(full), (full.room,))
    except Exception as error:  # whatever it is: this is the place that tells of it
        return Checked(part, State.FAILED, f"{type(error).__name__}: {error}")
