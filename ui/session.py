"""From the first paint to the end: loads what is heavy, joins it to the window, closes it all."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.network import Network
from app.paths import resources
from app.settings.secrets import Keyring
from ui.crash import Crashes, CrashTelling
from ui.end_signals import EndSignals
from ui.folder_notices import gather_photos, tell_place
from ui.instance import Instance
from ui.lasting import lasting
from ui.making import made_models
from ui.news import of_restored, of_spoilt
from ui.opening import AGAIN, RESCUE, Opening
from ui.outbox_running import OutboxRunning
from ui.shell import Shell
from ui.tasks import Tasks
from ui.verbs.supporting import tell_news
from ui.wiring.case_listing import CaseListing
from ui.wiring.rooms import Rooms

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from pathlib import Path

    from app.desk import Desk
    from ui.window import MainWindow


def run_session(app: QApplication, window: MainWindow, folder: Path, damaged: bool = False) -> int:
    """Furnish the painted window and run it until it is closed; returns the exit code. damaged:
    the folder's database is known to be."""
    crashes = Crashes()
    crashes.install()
    app.setWindowIcon(QIcon(str(resources() / "icon.png")))
    try:
        shell = Shell(app, window, folder)
        with asyncio.Runner(loop_factory=lambda: _loop(app)) as runner:
            return runner.run(_live(shell, crashes, damaged))
    finally:
        crashes.remove()


def _loop(app: QApplication) -> QEventLoop:
    loop = QEventLoop(app)
    # qasync's own executor starts ten threads at its first use.
    loop.set_default_executor(ThreadPoolExecutor(4, "work"))
    return loop


async def _live(shell: Shell, crashes: Crashes, damaged: bool) -> int:
    asyncio.get_running_loop().set_exception_handler(crashes.from_loop)
    session = Session(shell, crashes, damaged)
    try:
        await session.run()
    finally:
        await session.close()
    return session.code


class Session:
    """Everything that lives as long as the window, and the order in which it has to end."""

    def __init__(self, shell: Shell, crashes: Crashes, damaged: bool = False) -> None:
        self._shell, self._window, self._crashes = shell, shell.window, crashes
        self._leaving, self._network = asyncio.Event(), Network()
        self._desk: Desk | None = None
        self._instance: Instance | None = None
        self._listing: CaseListing | None = None
        self.code = 0
        chosen = shell.settings.backup_folder
        self._opening = Opening(self._window, shell.folder, chosen, crashes.report, damaged)
        self._models = made_models(shell, self._network, self._open_desk, crashes.report)
        self._tasks = Tasks(self._models.case.failed.emit, crashes.report)
        self._rooms = Rooms(shell, self._models, self._open_desk, crashes.report)
        self._outbox = OutboxRunning(self._network, self._models)
        self._signals = EndSignals(self._end)
        self._connect()

    def _connect(self) -> None:
        models = self._models
        self._window.close_asked.connect(lambda: self._tasks.start("leave", self._leave()))
        if self._window.wants_to_close:
            self._leaving.set()
        telling = CrashTelling(self._window, models.support.cleaned)
        telling.leave.connect(self._leaving.set)
        self._crashes.happened.connect(telling.tell)
        models.settings.changed.connect(self._shell.take_settings)
        for model in (models.backups, models.batches, models.records, models.drift, models.weekly):
            model.failed.connect(models.case.failed)
        models.backups.spoilt.connect(lambda names: self._window.tell(of_spoilt(names)))
        models.backups.restart_wanted.connect(lambda: self._restart(AGAIN))
        models.backups.rescue_wanted.connect(lambda: self._restart(RESCUE))

    async def run(self) -> None:
        """Open the data folder; return when the window is to be closed."""
        desk = await self._opening.opened()
        if isinstance(desk, int):
            self.code = desk
            return
        self._attach(desk)
        self._tasks.start("warm", desk.decoder.warm())
        self._tasks.start("keys", asyncio.to_thread(Keyring().warm))
        models = self._models
        for model in (models.backups, models.records, models.drift, models.weekly):
            model.start()
        if desk.store.set_aside is not None:
            self._window.tell(of_restored(str(desk.store.set_aside), self._opening.rescued))
        if self._opening.rescued:
            self._tasks.start("place", gather_photos(desk, self._window, self._listing))
        elif desk.store.set_aside is None:
            self._tasks.start("place", tell_place(desk.folder, self._window))
        for problem in self._shell.problems:
            models.settings.failed.emit(problem)
        self._shell.news = tell_news(self._window, self._shell.state.news)
        with lasting():
            await self._leaving.wait()

    async def _leave(self) -> None:
        """Unless a batch runs that is to run on."""
        if await self._rooms.batching.may_close():
            self._leaving.set()
        else:
            self._window.wants_to_close = False

    async def close(self) -> None:
        """End the makers of changes before those who keep them; a failure stops nothing."""
        self._rooms.hush()
        self._window.flush()
        self._window.full_screen.leave()
        case = self._models.case
        self._shell.keep_window(case.case.id, case.usual[0], self._models.camera.chosen)
        for end in (
            *self._rooms.closing,
            *self._models.closing,
            self._tasks.close,
            self._close_rooms,
        ):
            try:
                await end()
            except Exception as error:  # whatever it is, the folder must be freed
                self._crashes.report(error)
        self._signals.close()
        self._shell.close()
        self._window.leave()

    async def _close_rooms(self) -> None:
        if self._instance is not None:
            self._instance.close()
        if self._listing is not None:
            await self._listing.close()
        await self._outbox.close()
        if self._desk is not None:
            for part in (self._desk.outbox, self._desk.models):
                await self._network.submit(part.close()).outcome()
        await asyncio.to_thread(self._network.close)
        if self._desk is not None:
            await self._desk.close()

    def _attach(self, desk: Desk) -> None:
        """The rooms are open: bring the window to life."""
        self._desk, window, models = desk, self._window, self._models
        window.table.set_pictures(lambda photo: desk.files.screen(photo.sha256))
        models.case.attach(desk)
        self._outbox.attach(desk)
        self._tasks.start("outbox", self._outbox.run(desk))
        self._rooms.wiring.take_templates(desk.templates)
        models.rules.attach(desk.rules, desk.store, desk.templates)
        listing = self._listing = CaseListing(self._shell, models, desk, self._crashes.report)
        self._rooms.attach(listing)
        models.batches.grown.connect(listing.reload)
        self._tasks.start("batches", models.batches.attach(desk))
        models.filing.load_names()
        if self._shell.state.last_case:
            models.case.open_case(self._shell.state.last_case)
        self._instance = Instance(self._shell.folder, window.come_forward)
        if window.opens_dock:
            self._rooms.docking.begin()

    def _end(self) -> None:
        """The system asks to, and nobody answers a question any more."""
        self._leaving.set()
        if self._desk is None:
            self._window.close()

    def _restart(self, code: int) -> None:
        self.code = code
        self._leaving.set()

    def _open_desk(self) -> Awaitable[Desk]:
        return self._models.case.desk()
