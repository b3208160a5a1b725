"""From the first paint to the end: loads what is heavy, joins it to the window, closes it all."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.network import Job, Network
from app.paths import resources
from app.settings.secrets import Keyring
from ui.actions import Actions
from ui.arrival_wiring import ArrivalWiring
from ui.batching import Batching
from ui.case_listing import CaseListing
from ui.conversation_wiring import ConversationWiring
from ui.crash import CrashDialog, Crashes
from ui.docking import Docking
from ui.end_signals import EndSignals
from ui.folder_notices import gather_photos, tell_place
from ui.instance import Instance
from ui.known_wiring import KnownWiring
from ui.lasting import lasting
from ui.making import made_models
from ui.news import of_restored, of_spoilt
from ui.opening import AGAIN, RESCUE, Opening
from ui.places import CLAIMS, LISTENING
from ui.reading_wiring import ReadingWiring
from ui.scanner import Scanner
from ui.servers import surroundings
from ui.shell import Shell
from ui.sourcing import Sourcing
from ui.supporting import tell_news
from ui.tasks import Tasks
from ui.wiring import Wiring

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
        self._sending: Job[None] | None = None
        self.code, self._crash_shown = 0, False
        chosen = shell.settings.backup_folder
        self._opening = Opening(self._window, shell.folder, chosen, crashes.report, damaged)
        self._models = made_models(shell, self._network, self._open_desk, crashes.report)
        self._tasks = Tasks(self._models.case.failed.emit, crashes.report)
        self._wiring = Wiring(self._window, self._models, Actions(self._window, self._models))
        ConversationWiring(self._window, self._models)
        ReadingWiring(self._window, self._models)
        KnownWiring(self._window, self._models)
        arrivals = ArrivalWiring(self._window, self._models)
        claims = shell.folder / CLAIMS
        self._docking = Docking(self._window, self._models, claims, crashes.report)
        self._scanner = Scanner(shell.app)
        self._scanner.scanned.connect(self._docking.scan)
        self._batching = Batching(self._window, self._models.batches)
        self._sourcing = Sourcing(self._window, self._models, self._open_desk, crashes.report)
        arrivals.traying.batch_wanted.connect(self._sourcing.take_groups)
        arrivals.traying.going_on_wanted.connect(self._sourcing.go_on_with)
        arrivals.traying.batches_wanted.connect(self._batching.show_all)
        self._sourcing.made.connect(self._batching.show_all)
        self._batching.new_wanted.connect(self._sourcing.begin)
        self._window.close_asked.connect(lambda: self._tasks.start("leave", self._leave()))
        if self._window.wants_to_close:
            self._leaving.set()
        self._signals = EndSignals(self._leaving.set)
        crashes.happened.connect(self._show_crash)
        self._models.settings.changed.connect(shell.take_settings)
        self._models.settings.changed.connect(self._surround)
        self._models.backups.failed.connect(self._models.case.failed)
        self._models.batches.failed.connect(self._models.case.failed)
        self._models.records.failed.connect(self._models.case.failed)
        self._models.drift.failed.connect(self._models.case.failed)
        self._models.weekly.failed.connect(self._models.case.failed)
        self._models.backups.spoilt.connect(lambda names: self._window.tell(of_spoilt(names)))
        self._models.backups.restart_wanted.connect(lambda: self._restart(AGAIN))
        self._models.backups.rescue_wanted.connect(lambda: self._restart(RESCUE))

    async def run(self) -> None:
        """Open the data folder; return when the window is to be closed."""
        desk = await self._opening.opened()
        if isinstance(desk, int):
            self.code = desk
            return
        self._desk = desk
        self._attach(desk)
        self._tasks.start("warm", desk.decoder.warm())
        self._tasks.start("keys", asyncio.to_thread(Keyring().warm))
        self._models.backups.start()
        self._models.records.start()
        self._models.drift.start()
        self._models.weekly.start()
        if desk.store.set_aside is not None:
            self._window.tell(of_restored(str(desk.store.set_aside), self._opening.rescued))
        if self._opening.rescued:
            self._tasks.start("place", gather_photos(desk, self._window, self._listing))
        elif desk.store.set_aside is None:
            self._tasks.start("place", tell_place(desk.folder, self._window))
        for problem in self._shell.problems:
            self._models.settings.failed.emit(problem)
        self._shell.news = tell_news(self._window, self._shell.state.news)
        with lasting():
            await self._leaving.wait()

    async def _leave(self) -> None:
        """Unless a batch runs that is to run on."""
        if await self._batching.may_close():
            self._leaving.set()
        else:
            self._window.wants_to_close = False

    async def close(self) -> None:
        """End the makers of changes before those who keep them; a failure stops nothing."""
        self._scanner.close()
        self._batching.close()
        self._window.flush()
        self._window.full_screen.leave()
        case = self._models.case
        self._shell.keep_window(case.case.id, case.usual[0], self._models.camera.chosen)
        for end in (
            self._docking.close,
            self._sourcing.close,
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
            (self._shell.folder / LISTENING).unlink(missing_ok=True)
        if self._listing is not None:
            await self._listing.close()
        if self._sending is not None:
            self._sending.stop()
            await asyncio.wait([asyncio.wrap_future(self._sending.result)])
        if self._desk is not None:
            for part in (self._desk.outbox, self._desk.models):
                await self._network.submit(part.close()).outcome()
        await asyncio.to_thread(self._network.close)
        if self._desk is not None:
            await self._desk.close()

    def _attach(self, desk: Desk) -> None:
        """The rooms are open: bring the window to life."""
        window, models = self._window, self._models
        window.table.set_pictures(lambda photo: desk.files.screen(photo.sha256))
        models.case.attach(desk)
        self._surround()
        desk.outbox.secrets_of = models.outgoing.secrets_of
        desk.outbox.told = models.outgoing.told.emit
        self._sending = self._network.submit(desk.outbox.run())
        self._tasks.start("outbox", self._sending.outcome())  # tells what it dies of
        self._wiring.take_templates(desk.templates)
        models.rules.attach(desk.rules, desk.store, desk.templates)
        listing = self._listing = CaseListing(self._shell, models, desk, self._crashes.report)
        self._docking.stored.connect(listing.reload)
        listing.bulk.analysed.connect(self._sourcing.again)
        models.batches.grown.connect(listing.reload)
        self._tasks.start("batches", models.batches.attach(desk))
        models.filing.load_names()
        if self._shell.state.last_case:
            models.case.open_case(self._shell.state.last_case)
        self._instance = Instance(self._shell.folder, window.come_forward)
        (self._shell.folder / LISTENING).touch()
        if window.opens_dock:
            self._docking.begin()

    def _restart(self, code: int) -> None:
        self.code = code
        self._leaving.set()

    def _surround(self) -> None:
        if self._desk is not None:
            around = surroundings(self._models.settings)
            self._desk.models.go_through(around)
            self._desk.outbox.go_through(around)
            self._desk.outbox.language = self._models.settings.settings.reports_in

    def _open_desk(self) -> Awaitable[Desk]:
        return self._models.case.desk()

    def _show_crash(self, details: str) -> None:
        if self._crash_shown:  # one dialog at a time is enough: all are in the log
            return
        self._crash_shown = True
        dialog = CrashDialog(self._models.support.cleaned(details), self._window)
        dialog.leave.connect(self._leaving.set)
        dialog.finished.connect(self._crash_read)
        dialog.open()

    def _crash_read(self) -> None:
        self._crash_shown = False
