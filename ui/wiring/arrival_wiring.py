"""Joins to the window what photos come from besides files: phone, camera, a watched folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.inspection.tray.words import waiting_words
from ui.wiring.phoning import Phoning
from ui.wiring.photographing import Photographing
from ui.wiring.traying import Traying

if TYPE_CHECKING:
    from app.settings.settings import Settings
    from ui.batch.standing import Standing
    from ui.inspection.tray.tray_state import Tray
    from ui.models import Models
    from ui.window import MainWindow


class ArrivalWiring(QObject):
    """One per window. What it shows stands in the models."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._phoning = Phoning(window, models.phone)
        self.traying = Traying(window, models.tray)
        self._photographing = Photographing(window, models.camera, models.shooting)
        window.table.from_camera.connect(self._photographing.begin)
        window.table.from_phone.connect(self._phoning.begin)
        window.facts.tray.connect(self.traying.begin)
        models.tray.tray_changed.connect(self._show_waiting)
        models.settings.changed.connect(self._watch)
        models.batches.changed.connect(self._give_way)
        self._watch(models.settings.settings)

    def _watch(self, settings: Settings) -> None:
        self._models.tray.watch(settings.watched_folder)

    def _give_way(self, standing: Standing) -> None:
        """What comes into a folder that a batch goes on with is the batch's."""
        told = [each.batch for each in standing.batches if each.batch.arriving.folder]
        folders = {Path(batch.arriving.folder) for batch in told if batch.awaits}
        self._models.tray.give_way(folders, bool(told))

    def _show_waiting(self, tray: Tray) -> None:
        self._window.facts.show_waiting(waiting_words(tray))
        self._models.tray.read_labels()
