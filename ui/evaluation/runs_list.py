"""The runs that are kept, newest first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QWidget

from ui import theme
from ui.evaluation.words import model_words, set_words, standing_words
from ui.widgets.item_paint import mirrored, paint_words, small, strong
from ui.widgets.painted_row import Index, PaintedRow, hold_rows
from ui.widgets.plain_label import harmless
from ui.wording.times import near_day_words

if TYPE_CHECKING:
    from app.measured import RunLine

_HEIGHT, _LEFT, _GAP = 64, 14, 8
_SET, _STANDING, _WHEN = (Qt.ItemDataRole.UserRole + n for n in range(3))


class RunRows(QAbstractListModel):
    """One row a run."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[RunLine, ...] = ()

    def show(self, lines: tuple[RunLine, ...]) -> None:
        """All of them anew."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def count(self, run_id: str, asked: int) -> None:
        """The run under way has so many answers by now."""
        for place, line in enumerate(self.lines):
            if line.id == run_id and line.asked != asked:
                counted = replace(line, asked=asked)
                self.lines = (*self.lines[:place], counted, *self.lines[place + 1 :])
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        told = {
            Qt.ItemDataRole.DisplayRole: harmless(model_words(line)),
            _SET: harmless(set_words(line)),
            _STANDING: standing_words(line),
            _WHEN: near_day_words(line.made_at.astimezone().date()),
        }
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return " · ".join(told.values())
        return told.get(role)


class RunDelegate(PaintedRow):
    """Who was asked and when; on what; how it did."""

    def paint_row(self, painter: QPainter, font: QFont, width: int, index: Index) -> None:
        colors, room, quiet = theme.now(), width - 2 * _LEFT, small(font)
        day = QFontMetrics(quiet).horizontalAdvance(index.data(_WHEN)) + 1  # longest in Chinese
        lines = (
            (strong(font), index.data(), colors.text, room - day - _GAP),
            (quiet, index.data(_SET), colors.muted, room),
            (quiet, index.data(_STANDING), colors.muted, room),
        )
        for place, (look, text, color, wide) in enumerate(lines):
            box = mirrored(painter, width, QRect(_LEFT, 6 + 18 * place, wide, 18))
            paint_words(painter, look, text, box, color)
        box = mirrored(painter, width, QRect(width - _LEFT - day, 6, day, 18))
        paint_words(painter, quiet, index.data(_WHEN), box, colors.muted)


class RunsList(QListView):
    """Tells which run a person wants to see; what changes of them leaves the choice."""

    chosen = Signal(object)  # RunLine

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RunRows()
        self.setModel(self.rows)
        self.setItemDelegate(RunDelegate(_HEIGHT, 4, self))
        hold_rows(self)
        self.setAccessibleName(self.tr("Measurements"))
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._filling = False

    @property
    def current(self) -> RunLine | None:
        """The run that is chosen."""
        place = self.currentIndex()
        return self.rows.lines[place.row()] if place.isValid() else None

    def show_runs(self, lines: tuple[RunLine, ...]) -> None:
        """As they stand now; where the chosen one is gone, its neighbour is chosen."""
        before, row = self.current, self.currentIndex().row()
        self._filling = True
        self.rows.show(lines)
        there = before is None or self.choose(before.id)
        self._filling = False
        if not there:  # what stands in its place now
            self.setCurrentIndex(self.rows.index(min(row, len(lines) - 1)))

    def choose(self, run_id: str) -> bool:
        """Whether that run is there to be chosen."""
        for place, line in enumerate(self.rows.lines):
            if line.id == run_id:
                self.setCurrentIndex(self.rows.index(place))
                return True
        return False

    def leave(self) -> None:
        """None is chosen."""
        self._filling = True
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self._filling = False

    def _tell(self) -> None:
        if (line := self.current) is not None and not self._filling:
            self.chosen.emit(line)
