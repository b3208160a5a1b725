"""What is told of the data folder once it is open: where it lies, and what came back into it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from app.domain.who import Who
from app.settings.who import system_user
from app.shared_folder import is_told, set_told, shared
from app.system_facts import system_facts
from ui.news import of_gathered, of_shared

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk
    from ui.window import MainWindow
    from ui.wiring.case_listing import CaseListing


async def tell_place(folder: Path, window: MainWindow) -> None:
    """Once for each folder: others may write to it, too."""
    found = await asyncio.to_thread(lambda: shared(folder, system_facts()))
    if found is not None and not await asyncio.to_thread(is_told, folder, found):
        window.tell(of_shared(found))
        await asyncio.to_thread(set_told, folder, found)


async def gather_photos(desk: Desk, window: MainWindow, listing: CaseListing | None) -> None:
    """After a rescue: photos that no case has any more come back into cases. Raises StoreDamaged,
    StoreUnwritable."""
    from app.rescue.gathering import gather

    gathered = await gather(desk, Who("", system_user()))
    if gathered.back or gathered.found:
        window.tell(of_gathered(gathered, str(desk.store.set_aside)))
    if listing is not None:
        listing.reload()
