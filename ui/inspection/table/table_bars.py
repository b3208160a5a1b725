"""The bars above the photos, each there while it is needed, and who sees to each."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.case import Case
from ui.inspection.table.actions.boxes_shown import BoxesShown
from ui.inspection.table.actions.cover_bar import CoverBar
from ui.inspection.table.actions.covering import Covering
from ui.inspection.table.actions.filter_bar import FilterBar
from ui.inspection.table.actions.find_bar import FindBar
from ui.inspection.table.actions.find_writing import FindWriting
from ui.inspection.table.actions.measure_bar import MeasureBar
from ui.inspection.table.actions.parts_known import PartsKnown
from ui.inspection.table.grid.photo_grid import PhotoGrid
from ui.inspection.table.photo.box_places import Box


class TableBars(QWidget):
    """Which boxes are shown, what is written, what may have to be blacked out, what is measured."""

    changed = Signal()  # one came or went

    def __init__(self, grid: PhotoGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self.filter, self.finder, self.cover = FilterBar(self), FindBar(self), CoverBar(self)
        self.measure = MeasureBar(self)
        self.filter.hide()
        self.measure.hide()
        self.parts = PartsKnown(self)
        self.boxes = BoxesShown(grid, self.filter)
        self.writing = FindWriting(grid, self.finder, self.parts)
        self.covering = Covering(grid, self.cover, self.parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.filter, self.finder, self.cover, self.measure):
            column.addWidget(bar)
        for each in (self.boxes, self.writing, self.covering):
            each.bar_changed.connect(self.follow)
        self.hide()

    def take(self, case: Case, boxes: Iterable[Box]) -> None:
        """The case and its boxes as they are now; called whenever photos are shown."""
        self.boxes.take(boxes)
        self.writing.take(case.photos)
        self.covering.take(case)

    def follow(self) -> None:
        """One of them came or went."""
        bars = (self.filter, self.finder, self.cover, self.measure)
        self.setVisible(any(not bar.isHidden() for bar in bars))
        self.changed.emit()
