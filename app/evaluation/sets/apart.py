"""Sets read in a child process: what this process gets of them are values, made piece by piece."""

import asyncio
from pathlib import Path

from app.errors import PhotoRefused, Refusal, SetFault, SetUnusable
from app.evaluation.sets.child import GO_ON, reading, request
from app.evaluation.sets.crossing import Gathered
from app.evaluation.sets.files import shown
from app.evaluation.sets.raw import Format, RawSet
from app.photos.child_process import ChildLost, ChildProcess
from app.photos.crossing import unpacked
from app.photos.limits import ChildLimits

_MINUTES = 15
# A quarter of an hour is for folders of 50,000 texts on a slow share; JSON of 200 MB takes 2 GB.
_LIMITS = ChildLimits(seconds=60.0 * _MINUTES, memory=4_000_000_000)
_LOST = {
    Refusal.TOOK_TOO_LONG: (SetFault.TOOK_TOO_LONG, str(_MINUTES)),
    Refusal.TOO_MUCH_MEMORY: (SetFault.TOO_MUCH_MEMORY, ""),
}


async def read_apart(
    path: Path, form: Format | None = None, limits: ChildLimits = _LIMITS
) -> RawSet:
    """As read_set() reads it; cancelled, the child ends at once. Raises SetUnusable."""
    child = ChildProcess(limits, reading)
    try:
        return await asyncio.to_thread(_read, child, path, form)
    finally:
        child.close()


def _read(child: ChildProcess, path: Path, form: Format | None) -> RawSet:
    path = path.absolute()
    name = shown(path.name)
    gathered = Gathered(path if path.is_dir() else path.parent)
    asked, more = request(path, form), True
    try:
        while more:
            more = unpacked(child.ask(asked), name, gathered.take)
            asked = GO_ON
    except ChildLost as lost:
        fault = _LOST.get(lost.refusal, (SetFault.READER_FAILED, ""))
        raise SetUnusable(name, "", *fault) from lost
    except PhotoRefused as error:
        raise SetUnusable(name, "", SetFault.READER_FAILED) from error
    except SetUnusable as error:
        raise SetUnusable(error.set_name or name, error.where, error.fault, error.detail) from error
    finally:
        child.end()
    return gathered.whole()
