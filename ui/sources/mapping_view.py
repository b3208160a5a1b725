"""What each column of a table means, said above its first rows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.details.case_fields import COMMON, fields_of
from app.domain.words import Kind
from app.sources.mapping import FACT, NUMBER, PHOTOS, QUESTION, SKIP
from app.sources.table import Table
from ui import theme
from ui.sources.words import column_word
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.file_choice import choose_folder
from ui.widgets.plain_label import harmless

_ROWS, _WIDE, _HEIGHT = 3, 132, 136
_WIDEST = 240  # of a column whose name or meaning is long
_CELL = 200  # characters of a cell that are drawn


class MappingView(QWidget):
    """Emits what a person says; draws a table at most as wide as it is."""

    mapped = Signal(list)  # what each column means
    sheet_chosen = Signal(int)
    folder_chosen = Signal(object)  # Path of the folder the photos are in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[ArrowBox] = []
        self._below: list[list[ElidedLabel]] = []
        self.sheet, self.folder = ArrowBox(), ElidedLabel()
        self.folder.setProperty("role", "muted")
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.activated.connect(self.sheet_chosen)
        self.folder_button = QPushButton(self.tr("Photos lie in…"))
        self.folder_button.clicked.connect(self._ask_folder)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFixedHeight(_HEIGHT)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.sheet)
        foot.addWidget(self.folder_button)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self._area)
        column.addLayout(foot)

    def show_table(self, table: Table, columns: Sequence[str], folder: str, kind: Kind) -> None:
        """Another table, or the same with photos from elsewhere. kind: of the cases, whose fields
        columns may be."""
        self.folder.setText(harmless(folder))
        self.sheet.clear()
        self.sheet.addItems([harmless(name) for name in table.sheets])
        self.sheet.setCurrentIndex(table.place if table.place < len(table.sheets) else 0)
        self.sheet.setVisible(len(table.sheets) > 1)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, theme.S)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.XS)
        self.boxes, self._below = [], []
        for place, heading in enumerate(table.headings):
            self._add_column(grid, table, place, heading)
        self.offer(kind, columns)
        grid.setColumnStretch(len(table.headings), 1)
        grid.setRowStretch(_ROWS + 2, 1)
        self._area.setWidget(inside)

    def offer(self, kind: Kind, columns: Sequence[str]) -> None:
        """What columns of cases of that kind may mean, and do."""
        facts = [FACT + code for code in (*COMMON, *(field.code for field in fields_of(kind)))]
        meanings = [SKIP, NUMBER, PHOTOS, QUESTION, *facts]
        for box, chosen in zip(self.boxes, columns, strict=False):
            box.clear()
            for meaning in meanings:
                box.addItem(column_word(meaning, kind), meaning)
            if chosen not in meanings:  # kept for the kind of cases that has such a field
                box.setItemData(0, chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        for place in range(len(self.boxes)):
            self._widen(place)

    @property
    def columns(self) -> list[str]:
        """What each means now."""
        return [str(box.currentData()) for box in self.boxes]

    def _add_column(self, grid: QGridLayout, table: Table, place: int, heading: str) -> None:
        box, title = ArrowBox(), ElidedLabel(harmless(heading) or "–", _WIDE)
        title.setProperty("role", "strong")
        box.setFixedWidth(_WIDE)
        box.setAccessibleName(harmless(heading) or str(place + 1))
        box.activated.connect(lambda _place: self._widen(place))
        box.activated.connect(lambda _place: self.mapped.emit(self.columns))
        title.setFixedWidth(_WIDE)
        self.boxes.append(box)
        self._below.append([title])
        grid.addWidget(box, 0, place)
        grid.addWidget(title, 1, place)
        for down, (_, cells) in enumerate(table.rows[:_ROWS], 2):
            cell = ElidedLabel(least=_WIDE)
            cell.setText(harmless(cells[place][:_CELL]) if place < len(cells) else "")
            cell.setFixedWidth(_WIDE)
            cell.setProperty("role", "small")
            self._below[place].append(cell)
            grid.addWidget(cell, down, place)

    def _widen(self, place: int) -> None:
        """As wide as what a column is called and means; its cells may be cut."""
        box, title = self.boxes[place], self._below[place][0]
        title.ensurePolished()
        needed = max(box.room_for(box.currentText()), title.sizeHint().width())
        for each in (box, *self._below[place]):
            each.setFixedWidth(min(max(_WIDE, needed), _WIDEST))

    def _ask_folder(self) -> None:
        choose_folder(self, lambda folder: self.folder_chosen.emit(Path(folder)))
