"""The evaluations' own desk: nothing of a set stands among the office's cases."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from app.desk import Desk, open_desk
from app.measured import FOLDER
from app.wire.surroundings import Surroundings


@asynccontextmanager
async def desk_apart(office: Path, around: Surroundings) -> AsyncIterator[Desk]:
    """Open while it is used, on the loop it is used on; office: the data folder, inside which
    evaluations have their own. Raises as open_desk()."""
    desk = await open_desk(office / FOLDER, office=office)
    desk.models.go_through(around)
    try:
        yield desk
    finally:
        await desk.models.close()
        await desk.close()
