"""A program that looks at one photo three times until it is killed. Started with a data folder and
the address of a server."""

import asyncio
import sys
from pathlib import Path

from app.domain.strategy import Way, strategy
from app.domain.words import Language
from app.order import Order
from app.settings.connection import Connection
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved


def order(url: str) -> Order:
    """Three looks, as long as the server takes."""
    asked = Connection(base_url=f"{url}/v1", deadline_seconds=60)
    return Order(asked, "k", Language.ENGLISH, MEI, strategy=strategy(Way.SEVERAL, 3))


async def work(folder: Path, url: str) -> None:
    """A new case, looked at."""
    async with desk_in(folder) as desk:
        case = await case_of(desk, saved(photo_like(900, 700, 1), quality=90))
        await desk.inspector.inspect(case, case.inspections[0].id, order(url), lambda _: None)


def main() -> None:
    """Look until killed."""
    asyncio.run(work(Path(sys.argv[1]), sys.argv[2]))
