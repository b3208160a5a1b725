"""Tries the program on this computer, and gathers what support wants to know."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from app.version import VERSION
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.desk import Desk
    from app.domain.keeping.self_check import Checked
    from app.network import Network
    from app.settings.settings import Settings


class SupportModel(QObject):
    """desk: waited for until the data folder is open. Everything of a person's is left out of
    details()."""

    checked = Signal(object)  # Checked
    testing_changed = Signal(bool)
    log_read = Signal(str)

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        network: Network,
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._desk, self._network, self._settings = desk, network, settings
        self._tasks = Tasks(lambda _error: None, crashed)
        self._log, self._told = "", dict[str, str]()

    def test(self) -> None:
        """Try every part; checked tells each as it comes."""
        self._tasks.start("test", self._test())

    def read_log(self) -> None:
        """log_read carries what the program wrote of itself last."""
        self._tasks.start("log", self._read_log())

    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel("test")

    async def close(self) -> None:
        """What is tried is left, and cleared away."""
        await self._tasks.close()

    def cleaned(self, text: str) -> str:
        """Without keys, names and places."""
        from app.support import scrubbed

        return scrubbed(text, self._names())

    def details(self) -> str:
        """For whoever is asked for help."""
        from app.changes import mark_of, newest_changes
        from app.support import support_details

        settings, screen = self._settings(), QGuiApplication.primaryScreen()
        size, connection = screen.size(), settings.in_use
        facts = [
            ("Tessera", f"{VERSION}, {mark_of(newest_changes())}"),
            ("Qt", f"{qVersion()}, {QGuiApplication.platformName()}"),
            ("Language", QLocale().name()),
            ("Screen", f"{size.width()} x {size.height()} at {screen.devicePixelRatio():g}"),
            ("Appearance", settings.appearance.value),
            ("Connection", f"{connection.provider}, {connection.dialect.value}"),
            ("Connections", str(len(settings.connections))),
            *self._told.items(),
        ]
        return support_details(facts, self._log, self._names())

    def _names(self) -> list[str]:
        settings = self._settings()
        return [settings.adjuster, settings.office, settings.licence]

    async def _test(self) -> None:
        from app.domain.keeping.self_check import Part
        from app.self_test.trying import self_test

        folder, here = (await self._desk()).folder, asyncio.get_running_loop()
        self._told = {}
        self.testing_changed.emit(True)

        async def run() -> None:
            async for each in self_test(folder, {Part.DRAWING: partial(_drawn, here)}):
                here.call_soon_threadsafe(self._hear, each)

        try:
            await self._network.submit(run()).outcome()
        finally:
            self.testing_changed.emit(False)

    def _hear(self, checked: Checked) -> None:
        self._told[checked.part.value] = f"{checked.state.value} {checked.detail}".strip()
        self.checked.emit(checked)

    async def _read_log(self) -> None:
        from app.support import end_of_log

        folder = (await self._desk()).folder
        self._log = await asyncio.to_thread(end_of_log, folder)
        self.log_read.emit(self._log)


async def _drawn(here: asyncio.AbstractEventLoop) -> str:
    """Asked for on the network's loop, drawn where the window draws. Raises RuntimeError."""
    from ui.self_testing import drawing

    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(drawing(), here))
