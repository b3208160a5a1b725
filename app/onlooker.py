"""A data folder that is looked at while another program works in it."""

from dataclasses import dataclass
from pathlib import Path

from app.errors import StoreUnwritable
from app.shelving import shelf_over
from app.store.store import Store
from app.templates.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Onlooker:
    """What there is to be seen; nothing can be changed."""

    store: Store
    templates: Shelf

    async def close(self) -> None:
        """The other program goes on."""
        await self.store.close()


async def look_on(folder: Path, busy: Exception) -> Onlooker:
    """Beside the program on this computer that has the folder open; busy: the error that told of
    it, which is raised where nothing can be seen as yet, and where that program is an older one.
    Raises StoreTooNew and StoreDamaged."""
    try:
        store = await Store.open(folder, beside=True)
    except StoreUnwritable as error:
        raise busy from error
    try:
        return Onlooker(store, await shelf_over(store, folder))
    except BaseException:
        await store.close()
        raise
