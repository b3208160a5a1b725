"""What the settings ask of servers and of the keyring, and what came of it.

Longer than other files, as every question asked of servers has its verb and its signal here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.errors import AppError, PolicyUnreadable
from app.settings.connection import Connection
from ui.settings.key_chain import KeyChain
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from collections.abc import Coroutine
    from typing import Any

    from app.domain.measured.evaluated import Measured
    from app.domain.policy import Policy
    from app.settings.check_report import CheckLine, CheckResult
    from app.vlm.listing import Offered
    from app.vlm.nearby import Nearby
    from app.vlm.pasted import Pasted


class Servers(Protocol):
    """What can be asked of model servers besides inspections. Cancelling closes connections."""

    async def check(
        self, connection: Connection, key: str, tell: Callable[[CheckLine], None]
    ) -> CheckResult: ...

    async def offered(self, connection: Connection, key: str) -> tuple[Offered, ...]: ...

    async def nearby(self) -> tuple[Nearby, ...]: ...

    async def proxy_for(self, connection: Connection) -> str: ...

    async def measured(self, connection: Connection) -> Measured | None: ...


class ProbeModel(QObject):
    """Each kind of question runs once at a time: a newer one takes its place."""

    key_looked_up = Signal(object)  # KeyPlace of the connection that was asked about
    check_running = Signal(bool)
    check_line = Signal(object)  # CheckLine
    checked = Signal(object)  # CheckResult
    check_failed = Signal(object)  # AppError, where nothing could be asked
    listing = Signal(bool)
    listed = Signal(object)  # tuple[Offered, ...]
    listing_failed = Signal(object)  # AppError
    finding = Signal(bool)
    found = Signal(object)  # tuple[Nearby, ...]
    measured = Signal(object)  # Measured of the connection that was asked about, or None
    proxy_found = Signal(str, bool)  # its host and port, "" for none; is a password kept for it
    policy_read = Signal(object)  # Policy, or PolicyUnreadable
    certificates_read = Signal(str, bool)  # path, does the file hold any

    def __init__(
        self,
        servers: Servers,
        chain: KeyChain,
        failed: Callable[[AppError], None],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._servers, self._chain = servers, chain
        self._tasks = Tasks(failed, crashed)

    def look_up_key(self, connection: Connection) -> None:
        """Where is this connection's key? key_looked_up tells."""
        self._tasks.start("key", self._look_up(connection))

    def look_up_measured(self, connection: Connection) -> None:
        """How did this connection do when it was measured? measured tells."""
        self._tasks.start("measured", self._look_up_measured(connection))

    def forget_key(self, connection: Connection) -> None:
        """Take the connection's key out of the keyring."""
        self._tasks.start("key", self._forget(connection))

    def check(self, connection: Connection, typed_key: str) -> None:
        """Test it; without a typed key with the one that is kept."""
        self._tasks.start("check", self._check(connection, typed_key))

    def stop_check(self) -> None:
        """Do not wait for the answer any more."""
        self._tasks.cancel("check")

    def list_models(self, connection: Connection, typed_key: str) -> None:
        """Which models does its server offer?"""
        self._tasks.start("list", self._list(connection, typed_key))

    def find(self) -> None:
        """Look for model servers on this computer."""
        self._tasks.start("find", self._find())

    def look_up_proxy(self, connection: Connection) -> None:
        """Which proxy stands on the way to that server? proxy_found tells."""
        self._tasks.start("proxy", self._look_up_proxy(connection))

    def read_policy(self) -> None:
        """What an administrator laid down for this computer."""
        self._tasks.start("policy", self._read_policy())

    def read_certificates(self, path: str) -> None:
        """Does this file hold certificates? certificates_read tells."""
        self._tasks.start("certificates", self._read_certificates(path))

    @staticmethod
    def understand(text: str) -> Pasted | None:
        """What a pasted curl command says; None for any other text."""
        from app.vlm.pasted import read_curl

        return read_curl(text)

    def stop_listing(self) -> None:
        """Do not wait for the list of models any more."""
        self._tasks.cancel("list")

    def stop_finding(self) -> None:
        """Do not look for servers any more."""
        self._tasks.cancel("find")

    def stop(self) -> None:
        """Nobody waits for any answer any more."""
        for name in ("check", "list", "find", "proxy", "key", "certificates", "measured"):
            self._tasks.cancel(name)

    async def close(self) -> None:
        """End what runs."""
        await self._tasks.close()

    async def _look_up(self, connection: Connection) -> None:
        self.key_looked_up.emit(await self._chain.place(connection))

    async def _look_up_measured(self, connection: Connection) -> None:
        self.measured.emit(await self._servers.measured(connection))

    async def _forget(self, connection: Connection) -> None:
        await self._chain.forget(connection)
        await self._look_up(connection)

    async def _check(self, connection: Connection, typed_key: str) -> None:
        async def ask() -> None:
            key = typed_key or await self._chain.key(connection)
            self.checked.emit(await self._servers.check(connection, key, self.check_line.emit))

        await self._run(ask(), self.check_running.emit, self.check_failed.emit)

    async def _list(self, connection: Connection, typed_key: str) -> None:
        async def ask() -> None:
            key = typed_key or await self._chain.key(connection)
            self.listed.emit(await self._servers.offered(connection, key))

        await self._run(ask(), self.listing.emit, self.listing_failed.emit)

    async def _find(self) -> None:
        async def ask() -> None:
            self.found.emit(await self._servers.nearby())

        await self._run(ask(), self.finding.emit, self.listing_failed.emit)

    async def _look_up_proxy(self, connection: Connection) -> None:
        try:
            proxy = await self._servers.proxy_for(connection)
        except AppError:
            proxy = ""  # an address that can't be used needs none
        kept = bool(proxy) and bool(await asyncio.to_thread(self._chain.login, proxy))
        self.proxy_found.emit(proxy, kept)

    async def _read_policy(self) -> None:
        from app.settings.policy_file import system_policy

        told: Policy | PolicyUnreadable
        try:
            told = await asyncio.to_thread(system_policy)
        except PolicyUnreadable as error:
            told = error
        self.policy_read.emit(told)

    async def _read_certificates(self, path: str) -> None:
        from app.wire.surroundings import trusted

        try:
            await asyncio.to_thread(trusted, path)
        except AppError:
            self.certificates_read.emit(path, False)
        else:
            self.certificates_read.emit(path, True)

    async def _run(
        self,
        job: Coroutine[Any, Any, None],
        running: Callable[[bool], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """One question from its beginning to its end, however it ends."""
        running(True)
        try:
            await job
        except AppError as error:
            failed(error)
        finally:
            running(False)
