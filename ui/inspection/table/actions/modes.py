"""What a person draws over the photos just now: one thing at a time."""

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.inspection.table.actions.measure_bar import MeasureBar
from ui.inspection.table.actions.measure_mode import MeasureMode
from ui.inspection.table.actions.outlining import Outlining
from ui.inspection.table.actions.picking import Picking, Purpose
from ui.inspection.table.grid.photo_grid import PhotoGrid

Mode: TypeAlias = Picking | Outlining | MeasureMode
_translate = QCoreApplication.translate


class Modes(QObject):
    """Beginning one ends the others."""

    changed = Signal()  # one began or ended, or something else is drawn in it

    def __init__(self, grid: PhotoGrid, bar: MeasureBar) -> None:
        super().__init__(grid)
        self.picking, self.outlining = Picking(grid), Outlining(grid)
        self.measuring = MeasureMode(grid, bar)
        self.picking.active_changed.connect(lambda: self._told(self.picking))
        self.outlining.changed.connect(lambda: self._told(self.outlining))
        self.measuring.changed.connect(lambda: self._told(self.measuring))

    @property
    def active(self) -> Mode | None:
        """The one that is on."""
        modes = (self.picking, self.outlining, self.measuring)
        return next((mode for mode in modes if mode.active), None)

    def stop(self) -> None:
        """End it."""
        if self.active is not None:
            self.active.stop()

    def hint(self) -> str:
        """What can be done in it; "" where none is on."""
        if self.picking.active:
            return _picking_hint(self.picking)
        if self.outlining.active:
            return _outlining_hint(self.outlining)
        return _measuring_hint(self.measuring) if self.measuring.active else ""

    def _told(self, mode: Mode) -> None:
        if mode.active:
            for other in (self.picking, self.outlining, self.measuring):
                if other is not mode:
                    other.stop()
        self.changed.emit()


def _picking_hint(picking: Picking) -> str:
    draw = _translate(
        "Hint", "Drag a box round the damage · Enter sets one in the middle · Esc leaves"
    )
    look = _translate("Hint", "Drag a box round what to look at closer · Esc leaves")
    return draw if picking.purpose is Purpose.FINDING else look


def _outlining_hint(outlining: Outlining) -> str:
    chosen = _translate(
        "Hint", "Click from corner to corner round the finding · Enter closes · Esc leaves"
    )
    new = _translate(
        "Hint", "A new finding: click from corner to corner round it · Enter closes · Esc leaves"
    )
    return chosen if outlining.finding_id else new


def _measuring_hint(measuring: MeasureMode) -> str:
    if measuring.lacks_length:
        return _translate(
            "Hint", "Measure: choose above what in this photo has a length you know · Esc ends"
        )
    if measuring.form is None:
        return _translate("Hint", "Draw along the length you know, from end to end · Esc ends")
    return _translate(
        "Hint",
        "Same plane, seen straight on · D: next form · click a size to remove it · Esc ends",
    )
