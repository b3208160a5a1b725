"""Asks whether there is a newer Tessera: whom the administrator names, when somebody wants it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk
    from app.network import Network


class UpdatesModel(QObject):
    """Nothing goes out before ask()."""

    offered = Signal(str)  # host to be asked, "" where the administrator names none
    asking_changed = Signal(bool)
    found = Signal(object)  # Announced
    failed = Signal(object)  # AppError

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        network: Network,
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._desk, self._network = desk, network
        self._tasks = Tasks(self.failed.emit, crashed)

    def look(self) -> None:
        """Tell by offered whether anybody can be asked."""
        self._tasks.start("look", self._look())

    def ask(self) -> None:
        """What comes of it is told by found or failed."""
        self._tasks.start("ask", self._ask())

    def stop(self) -> None:
        """Nobody wants to know any more."""
        self._tasks.cancel("ask")

    async def close(self) -> None:
        """What is asked is left."""
        await self._tasks.close()

    async def _look(self) -> None:
        from app.settings.policy_file import system_policy
        from app.wire.address import place_of

        policy = await asyncio.to_thread(system_policy)
        self.offered.emit(place_of(policy.updates, "").host if policy.updates else "")

    async def _ask(self) -> None:
        from app.settings.policy_file import system_policy
        from app.updates import announced

        self.asking_changed.emit(True)
        try:
            policy = await asyncio.to_thread(system_policy)
            fetch = (await self._desk()).models.fetch
            self.found.emit(await self._network.submit(announced(policy, fetch)).outcome())
        finally:
            self.asking_changed.emit(False)
