"""The sections of a report: ticked, and moved by drag or by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from app.domain.report_plan import REQUIRED, Section
from ui.inspection.report.section_words import section_words

_SECTION = Qt.ItemDataRole.UserRole
_ROW = 24  # pixels
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SectionList(QListWidget):
    """Space ticks, Alt with up or down moves; ordered carries what is ticked, in order."""

    ordered = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections of the report"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._drawing = False
        self.itemChanged.connect(self._tell)
        self.model().rowsMoved.connect(self._tell)
        self.model().rowsInserted.connect(self._tell)

    @property
    def sections(self) -> tuple[Section, ...]:
        """What is ticked, in order."""
        items = (self.item(row) for row in range(self.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(Section(item.data(_SECTION)) for item in ticked)

    def show_sections(self, chosen: Sequence[Section], left_out: Sequence[Section]) -> None:
        """Those that are in the report, then those that could be."""
        if self.sections == tuple(chosen) and self.count() == len(chosen) + len(left_out):
            return
        at, self._drawing = self.currentRow(), True
        self.clear()
        for section in (*chosen, *left_out):
            self.addItem(self._item(section, section in chosen))
        self.setCurrentRow(max(0, at))
        self._drawing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        else:
            super().keyPressEvent(event)

    def move_current(self, step: int) -> None:
        """The current section up or down, as far as there is room."""
        row = self.currentRow()
        if row < 0 or not 0 <= row + step < self.count():
            return
        self._drawing = True
        item = self.takeItem(row)
        self.insertItem(row + step, item)
        self.setCurrentRow(row + step)
        self._drawing = False
        self._tell()

    def _item(self, section: Section, ticked: bool) -> QListWidgetItem:
        item = QListWidgetItem(section_words()[section])
        item.setData(_SECTION, section.value)
        item.setSizeHint(QSize(0, _ROW))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        if section in REQUIRED:
            item.setToolTip(self.tr("In every report"))
        else:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _tell(self) -> None:
        # While one is dragged it is there twice, or not at all.
        sections = self.sections
        if not self._drawing and len(set(sections)) == len(sections):
            self.ordered.emit(sections)
