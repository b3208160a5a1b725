"""Joins what is read off photos to the screens, and the wish to have writing read to the models."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.domain.place.region import Region
    from ui.models import Models
    from ui.window import MainWindow


class ReadingWiring(QObject):
    """One per window. What it shows stands in the models."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._view, self._models = window.table.facts.writing, models
        self._bars = window.table.bars
        for wanted in (self._view.wanted, self._bars.finder.read_wanted, self._bars.cover.look):
            wanted.connect(self._want)
        self._bars.covering.covered.connect(self._cover)
        models.reading.part_known.connect(self._know)
        models.settings.changed.connect(self._follow)
        window.panel.assessment.both_wanted.connect(models.both.compare)
        models.both.compared.connect(window.panel.assessment.show_both)
        self._show()

    def _cover(self, photo_id: str, places: tuple[Region, ...]) -> None:
        self._models.blackouts.black_out(photo_id, *places)

    def _know(self, writing: bool, faces: bool) -> None:
        self._view.set_part(writing)
        self._bars.parts.set_installed(writing, faces)

    def _want(self) -> None:
        settings = self._models.settings
        settings.save(replace(settings.settings, read_writing=True))

    def _follow(self) -> None:
        self._show()
        self._models.reading.look()

    def _show(self) -> None:
        wanted = self._models.settings.settings.read_writing
        self._view.set_wanted(wanted)
        self._bars.parts.set_wanted(wanted)
