"""What the model named and the program read off the same photo, side by side; neither wins."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.inspection import Inspection
from app.domain.read.number import Number
from app.domain.read.read_by_both import ReadByBoth
from app.domain.words import RunState
from ui import theme
from ui.reading_words import check_words
from ui.widgets.emptied import emptied
from ui.widgets.place_chip import PlaceChip
from ui.widgets.plain_label import PlainLabel, Span

_MOST = 8
_NOTHING = "_"  # stands where one of them has no character


class ReadByBothView(QFrame):
    """What differs comes first. Hidden where nothing was read by both. Whoever hears compare has
    both compared, which may take long, and tells by show_compared: until then, what was there
    stays."""

    compare = Signal(object)  # Inspection
    clicked = Signal(str, object)  # photo id, Region
    hovered = Signal(str, object)  # photo id or "", Region | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self._of: object = None
        self._shown: object = None
        self._photos: Mapping[str, int] = {}
        self.rows: list[ReadByBothRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(theme.S)
        column.addWidget(PlainLabel(self.tr("Read by the model and by the program"), "strong"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.M)
        column.addLayout(self._lines)
        self.hide()

    def show_inspection(self, inspection: Inspection, photos: Mapping[str, int]) -> None:
        """Once the answer has come; photos: their numbers by id."""
        run, of = inspection.run, _both(inspection)
        if of == self._of:
            return
        self._of, self._photos = of, photos
        if run is None or run.state is RunState.RUNNING:
            self._show(())
        else:
            self.compare.emit(inspection)

    def show_compared(self, inspection: Inspection, told: Sequence[ReadByBoth]) -> None:
        """What came of comparing; left out where something else is to be shown by now."""
        if _both(inspection) == self._of:
            self._show(sorted(told, key=lambda each: each.agrees))

    def _show(self, told: Sequence[ReadByBoth]) -> None:
        numbered = [(each, self._photos.get(each.photo_id, 0)) for each in told]
        if numbered == self._shown:
            return
        self._shown = numbered
        emptied(self._lines)
        self.rows = [ReadByBothRow(*each) for each in numbered[:_MOST]]
        for row in self.rows:
            row.clicked.connect(self.clicked)
            row.hovered.connect(self.hovered)
            self._lines.addWidget(row)
        if (more := len(numbered) - _MOST) > 0:
            words = self.tr("and %n more", "", more)
            self._lines.addWidget(PlainLabel(words, "muted"))
        self.setVisible(bool(numbered))


class ReadByBothRow(QWidget):
    """One text in one line where both have the same, else each in a line of its own."""

    clicked = Signal(str, object)
    hovered = Signal(str, object)

    def __init__(self, told: ReadByBoth, photo: int) -> None:
        super().__init__()
        self._told = told
        words = self.tr("photo %1").replace("%1", str(photo))
        self.chip = PlaceChip(words)
        self.chip.setAccessibleName(self.tr("Show %1").replace("%1", words))
        self.chip.clicked.connect(lambda: self.clicked.emit(told.photo_id, told.region))
        self.chip.hovered.connect(self._hover)
        said = self.tr("✓ the same") if told.agrees else self.tr("≠ they differ")
        self.said = PlainLabel(said, "muted" if told.agrees else "warn")
        self.named, self.read = PlainLabel(), PlainLabel()
        pieces = told.pieces
        self.named.set_spans([_span(piece.first, piece.same) for piece in pieces])
        self.read.set_spans([_span(piece.second, piece.same) for piece in pieces])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.said, 0, 0, 1, 2)
        grid.addWidget(self.chip, 0, 2)
        if told.agrees:
            self._add(grid, 1, "", self.named, told.numbers[0])
        else:
            self._add(grid, 1, self.tr("Model"), self.named, told.numbers[0])
            self._add(grid, 2, self.tr("Program"), self.read, told.numbers[1])
        self.setAccessibleName(f"{said}: {self.named.text()}, {self.read.text()}")

    def _add(
        self, grid: QGridLayout, row: int, who: str, text: PlainLabel, number: Number | None
    ) -> None:
        """A text, who has it, and what its check digit says."""
        first = 1 if who else 0
        if who:
            grid.addWidget(PlainLabel(who, "small"), row, 0)
        check = check_words(number) if number and number.valid is not None else ""
        grid.addWidget(text, row, first, 1, 2 - first + (not check))
        if check:
            grid.addWidget(
                PlainLabel(check, "small" if number and number.valid else "warn"), row, 2
            )

    def _hover(self, on: bool) -> None:
        told = self._told
        self.hovered.emit(told.photo_id if on else "", told.region if on else None)


def _both(inspection: Inspection) -> object:
    """What is compared."""
    readings = [(photo.id, photo.reading) for photo in inspection.photos]
    return inspection.run, inspection.turns, readings


def _span(text: str, same: bool) -> Span:
    return Span(text if same else text or _NOTHING, marked=not same)
