"""The outbox runs on the network's loop as long as the data folder is open."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ui.servers import surroundings

if TYPE_CHECKING:
    from app.desk import Desk
    from app.network import Job, Network
    from ui.models import Models


class OutboxRunning:
    """Messages go out, and models are asked, as the settings of now say."""

    def __init__(self, network: Network, models: Models) -> None:
        self._network, self._models = network, models
        self._desk: Desk | None = None
        self._job: Job[None] | None = None
        models.settings.changed.connect(self._surround)

    def attach(self, desk: Desk) -> None:
        """The data folder is open."""
        self._desk = desk
        self._surround()
        desk.outbox.secrets_of = self._models.outgoing.secrets_of
        desk.outbox.told = self._models.outgoing.told.emit

    async def run(self, desk: Desk) -> None:
        """Until it is closed. Raises what the outbox dies of."""
        self._job = self._network.submit(desk.outbox.run())
        await self._job.outcome()

    async def close(self) -> None:
        """Send nothing more; what is on its way ends first."""
        if self._job is not None:
            self._job.stop()
            await asyncio.wait([asyncio.wrap_future(self._job.result)])

    def _surround(self) -> None:
        if self._desk is not None:
            around = surroundings(self._models.settings)
            self._desk.models.go_through(around)
            self._desk.outbox.go_through(around)
            self._desk.outbox.language = self._models.settings.settings.reports_in
