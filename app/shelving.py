"""The templates that hold for a data folder."""

import asyncio
from functools import partial
from pathlib import Path

from app.paths import resources
from app.store.store import Store
from app.templates.intents import intents_in
from app.templates.shelf import Shelf


async def shelf_over(store: Store, office: Path) -> Shelf:
    """The program's templates and the office's, with those the store kept."""
    own, intents = resources() / "templates", partial(intents_in, *rule_folders(office))
    kept = await store.templates()
    return await asyncio.to_thread(Shelf, own, office / "templates", intents, kept)


def rule_folders(office: Path) -> tuple[Path, Path]:
    """Where rules lie, the program's and the office's."""
    return resources() / "rules", office / "rules"
