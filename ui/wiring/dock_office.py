"""What the dock puts on paper: barcodes, and the exception for the delivery note."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.dock.said import Said
from ui.dock.setup_dialog import SetupDialog
from ui.loaded import loaded
from ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from app.domain.read.scan import Badge
    from ui.dock.parcel import Parcel
    from ui.models import Models


class DockOffice(QObject):
    """Opens the dock's set-up and does what is asked there; claims: the folder of claim files."""

    said = Signal(object)  # Said
    failed = Signal(object)  # AppError

    def __init__(
        self, parent: QObject, models: Models, claims: Path, crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__(parent)
        self._models, self._claims = models, claims
        self._tasks = Tasks(self.failed.emit, crashed)
        self.dialog: SetupDialog | None = None

    async def close(self) -> None:
        """A sheet that is being saved is whole or not there."""
        await self._tasks.close()

    def set_up(self, screen: QWidget) -> None:
        """Open the set-up, or bring it forward."""
        if self.dialog is None:
            dialog = self.dialog = SetupDialog(self._models.settings.settings, screen)
            dialog.save_commands.connect(self._save_commands)
            dialog.save_badges.connect(self._save_badges)
            dialog.photos_chosen.connect(lambda count: self._set(dock_photos=count))
            dialog.printer_chosen.connect(lambda name: self._set(dock_printer=name))
            dialog.claims_wanted.connect(self._show_claims)
            dialog.finished.connect(self._closed)
            dialog.open()
            self._tasks.start("printers", self._list_printers())
        self.dialog.raise_()

    def deliver(self, parcel: Parcel) -> None:
        """The exception's wording, to the printer that was chosen, else to the clipboard."""
        wording, printer = parcel.reply.wording, self._models.settings.settings.dock_printer
        if not wording:
            self.said.emit(Said.NO_WORDING)
        elif printer:
            self._tasks.start("print", self._print(printer, wording))
        else:
            self._copy(wording, Said.COPIED)

    def _copy(self, wording: str, said: Said) -> None:
        QGuiApplication.clipboard().setText(wording)
        self.said.emit(said)

    async def _print(self, printer: str, wording: str) -> None:
        from ui.dock.note_printer import print_note

        if await asyncio.to_thread(print_note, printer, wording):
            self.said.emit(Said.PRINTED)
        else:
            self._copy(wording, Said.NO_PRINTER)

    async def _list_printers(self) -> None:
        from ui.dock.note_printer import printer_names

        names = await asyncio.to_thread(printer_names)
        if self.dialog is not None:
            self.dialog.offer_printers(names)

    def _save_commands(self, path: Path) -> None:
        self._tasks.start("commands", self._save(path, None))

    def _save_badges(self, path: Path, badges: list[Badge]) -> None:
        self._tasks.start("badges", self._save(path, badges))

    async def _save(self, path: Path, badges: list[Badge] | None) -> None:
        await loaded("app.issuing.dock_papers")
        from app.issuing.dock_papers import save_badges, save_commands

        desk, settings = await self._models.case.desk(), self._models.settings.settings
        if badges is None:
            await save_commands(desk, path, settings)
        else:
            await save_badges(desk, path, settings, badges)
        self.said.emit(Said.SHEET_SAVED)

    def _set(self, **chosen: Any) -> None:
        settings = self._models.settings
        settings.save(replace(settings.settings, **chosen))

    def _show_claims(self) -> None:
        QDir().mkpath(str(self._claims))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._claims)))

    def _closed(self) -> None:
        self.dialog = None
