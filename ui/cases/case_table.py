"""The rows of the case list, up to a million of them."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.cases.case_delegate import HEIGHT, CaseDelegate
from ui.cases.cases_model import CasesModel

_Flag = QItemSelectionModel.SelectionFlag
_Move = QAbstractItemView.CursorAction


class CaseTable(QTableView):
    """A table of one column: unlike a list view, it does not go through all its rows whenever one
    comes. chosen carries the number of rows that are selected; delete: the key was pressed."""

    chosen = Signal(int)
    delete_pressed = Signal()

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases = model
        self.setProperty("role", "cases")
        self.setItemDelegate(CaseDelegate(self))
        down, across = self.verticalHeader(), self.horizontalHeader()
        for header in (down, across):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(HEIGHT)
        down.setDefaultSectionSize(HEIGHT)
        across.setStretchLastSection(True)
        self.setModel(model)  # not before: every setting of a header goes through all its rows
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit(self.count()))
        model.modelReset.connect(lambda: self.chosen.emit(0))

    def count(self) -> int:
        """How many rows are selected."""
        return sum(bottom - top + 1 for top, bottom in self._parts())

    def selected(self) -> list[int]:
        """Numbers of the selected cases, from the top."""
        return [seq for top, bottom in self._parts() for seq in self._cases.seqs[top : bottom + 1]]

    def alone(self, index: QModelIndex) -> bool:
        """That row is selected, and no other."""
        return self.count() == 1 and self.selectionModel().isSelected(index)

    def choose(self, index: QModelIndex) -> None:
        """Select that row alone, or none."""
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)

    def moveCursor(  # noqa: N802 Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End are the first and the last row; in a table they go along the row."""
        ends = {_Move.MoveHome: 0, _Move.MoveEnd: self.model().rowCount() - 1}
        if action in ends:
            return self.model().index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 Qt's name
        """Nothing: Qt would go through the lines of all cases. There is a field to search in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Away with what is selected."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.count():
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _parts(self) -> list[tuple[int, int]]:
        """First and last row of each piece of what is selected, from the top."""
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return sorted((part.top(), part.bottom()) for part in parts)
