"""Joins the palette to the window: what can be done now, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.about_case import about_case
from ui.palette.commands import commands
from ui.palette.needs import Need, why_not
from ui.palette.palette_dialog import PaletteDialog

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow

_REMEMBERED = 8


class Commanding(QObject):
    """One per window, which remembers what was taken last."""

    def __init__(self, window: MainWindow, models: Models, do: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._models, self._do = window, models, do

    def open(self) -> None:
        """Show everything that can be done, the latest first."""
        there = self._there()
        offered = [
            c if c.need in there else replace(c, why_not=why_not(c.need)) for c in commands()
        ]
        dialog = about_case(PaletteDialog(offered, self._window.recent, self._window))
        dialog.chosen.connect(self._take)
        dialog.open()

    def _take(self, action: str) -> None:
        others = (each for each in self._window.recent if each != action)
        self._window.recent = (action, *others)[:_REMEMBERED]
        self._do(action)

    def _there(self) -> frozenset[Need]:
        """What can be relied on now."""
        models, header = self._models, self._window.header
        case, opened = models.case.case, models.case.open
        analyses = header.analyse_button
        known = {
            Need.NOTHING: True,
            Need.PHOTOS: bool(case.photos),
            Need.CASE: bool(case.id),
            Need.ANALYSIS: analyses.isVisible() and analyses.isEnabled(),
            Need.RUNNING: opened.waits,
            Need.REPORT: header.export_button.isEnabled(),
            Need.ANSWER: any(inspection.runs for inspection in case.inspections),
            Need.FINDING: bool(models.case.selected),
            Need.KNOWN: bool(models.known.offers),
            Need.NOTICE: self._window.banner.isVisible(),
            Need.REVIEW: models.going.active,
            Need.DONE: models.going.may_undo,
            Need.UNDONE: bool(opened.undone),
        }
        return frozenset(need for need, there in known.items() if there)
