"""Two fields with their names, beside each other where the words in them have the room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.widgets.term_box import TermBox

_BETWEEN, _BELOW = 8, 3
NAME_HEIGHT = 22  # with some air above it


class FieldPair(QWidget):
    """Below each other where a term that is chosen would be cut beside the other. It is not laid
    out anew while something is typed."""

    def __init__(
        self, fields: Sequence[tuple[str, QWidget]], above: int = 0, parent: QWidget | None = None
    ) -> None:
        """fields: what each is called, and the field; above: pixels for the first name."""
        super().__init__(parent)
        self._fields = [(field_name(words, field), field) for words, field in fields]
        self._above, self._beside = above, True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(_BELOW)
        for column in range(len(fields)):
            self._grid.setColumnStretch(column, 1)
        for box in self._boxes():
            box.taken.connect(self.settle)
            box.currentIndexChanged.connect(self.settle)
        self._put()

    def settle(self) -> None:
        """Have each field the room its term needs."""
        room = (self.width() - _BETWEEN) // 2
        beside = all(box.room_for(box.currentText()) <= room for box in self._boxes())
        if beside != self._beside:
            self._beside = beside
            self._put()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def _boxes(self) -> list[TermBox]:
        return [field for _, field in self._fields if isinstance(field, TermBox)]

    def _put(self) -> None:
        across = 1 if self._beside else len(self._fields)
        for place, (name, field) in enumerate(self._fields):
            row, column = (0, place) if self._beside else (2 * place, 0)
            self._grid.removeWidget(name)
            self._grid.removeWidget(field)
            self._grid.addWidget(name, row, column, 1, across)
            self._grid.addWidget(field, row + 1, column, 1, across)
        for row in range(2 * len(self._fields)):
            least = self._above if row == 0 else NAME_HEIGHT
            named = row % 2 == 0 and (row == 0 or not self._beside)
            self._grid.setRowMinimumHeight(row, least if named else 0)


def field_name(words: str, field: QWidget) -> QLabel:
    """What a field is called, above it and read aloud with it."""
    name = QLabel(words)
    name.setProperty("role", "field")
    name.setAlignment(Qt.AlignmentFlag.AlignBottom)
    name.setBuddy(field)
    field.setAccessibleName(words)
    return name
