"""Model servers as the window asks them: on the network's loop, heard in the window's."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import Any

    from app.desk import Desk
    from app.domain.measured.evaluated import Measured
    from app.network import Network
    from app.settings.check_report import CheckLine, CheckResult
    from app.settings.connection import Connection
    from app.settings.settings import Settings
    from app.vlm.listing import Offered
    from app.vlm.nearby import Nearby
    from app.wire.surroundings import Surroundings
    from ui.settings.settings_model import SettingsModel

T = TypeVar("T")


def surroundings(settings: SettingsModel) -> Surroundings:
    """Proxies, their passwords and the company's certificates, as they are now."""
    from app.wire.surroundings import Surroundings
    from ui.proxies import system_proxy

    return Surroundings(system_proxy, settings.chain.login, settings.settings.ca_file)


class WindowServers:
    """Cancelling one of these closes its connection."""

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        network: Network,
        settings: Callable[[], Settings],
    ) -> None:
        self._desk, self._network, self._settings = desk, network, settings

    async def check(
        self, connection: Connection, key: str, tell: Callable[[CheckLine], None]
    ) -> CheckResult:
        """Test a connection; tell hears each line in this loop. Raises ModelError."""
        desk, here = await self._desk(), asyncio.get_running_loop()

        def over(line: CheckLine) -> None:
            here.call_soon_threadsafe(tell, line)

        return await self._there(desk.models.check(connection, key, over))

    async def offered(self, connection: Connection, key: str) -> tuple[Offered, ...]:
        """The models its server offers. Raises ModelError."""
        desk = await self._desk()
        return await self._there(desk.models.offered(connection, key))

    async def nearby(self) -> tuple[Nearby, ...]:
        """The model servers on this computer."""
        desk = await self._desk()
        return await self._there(desk.models.nearby())

    async def reached(self, connection: Connection) -> bool:
        """Whether its server says anything at all. Raises NotConnected and BadAddress."""
        desk = await self._desk()
        return await self._there(desk.models.reached(connection))

    async def proxy_for(self, connection: Connection) -> str:
        """Host and port of the proxy on the way there, "" for none. Raises ModelError."""
        desk = await self._desk()
        return await self._there(desk.models.proxy_for(connection))

    async def measured(self, connection: Connection) -> Measured | None:
        """How it did when it was measured last, None for never."""
        from app.evaluation.took import measured_with_price
        from app.measured import runs_in
        from app.measured_last import as_used

        desk = await self._desk()
        used = as_used(desk.templates.offered(self._settings().templates))
        return await asyncio.to_thread(measured_with_price, runs_in(desk.folder), connection, used)

    async def post(self, to: Connection, data: bytes) -> bytes:
        """What a time-stamp server answers. Raises ModelError."""
        desk = await self._desk()
        return await self._there(desk.models.post(to, data))

    async def _there(self, work: Coroutine[Any, Any, T]) -> T:
        return await self._network.submit(work).outcome()
