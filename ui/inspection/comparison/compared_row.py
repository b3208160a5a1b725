"""One finding as both answers see it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.finding import FindingValue
from ui import theme
from ui.inspection.comparison.row import Row
from ui.inspection.comparison.side_tag import SideTag
from ui.inspection.comparison.sides import Side
from ui.inspection.panel.names import Names
from ui.widgets.plain_label import PlainLabel, Span
from ui.widgets.row_ground import paint_ground
from ui.widgets.severity_chip import SeverityChip
from ui.wording import severity_word


class ComparedRow(QWidget):
    """Part and type, then each side's severity, and its own words where they are others."""

    clicked = Signal()
    hovered = Signal(bool)
    taken = Signal(str)  # finding id

    def __init__(self, row: Row, names: Names, holder: QWidget) -> None:
        super().__init__(holder)
        self.row, self._names, self._holder = row, names, holder
        self.selected = self.lit = False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S, theme.S, theme.S, theme.S)
        column.setSpacing(6)
        column.addLayout(self._head())
        for side, number in zip(Side, row.numbers, strict=True):
            if number:
                column.addLayout(self._side(side, number))
        said = [names.line(value) for value in map(row.side, Side) if value is not None]
        self.setAccessibleName(f"{'; '.join(said)}")

    def mark(self, selected: bool, lit: bool) -> None:
        """Chosen, or pointed at."""
        if (selected, lit) != (self.selected, self.lit):
            self.selected, self.lit = selected, lit
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self.selected, self.lit, self._holder.hasFocus())

    def _head(self) -> QHBoxLayout:
        value = self.row.value
        title, kind = PlainLabel(), self._names.of(value.type)
        about = Span(f" {kind}" if kind else "", muted=True, whole=bool(kind))
        title.set_spans((Span(self._names.part(value), bold=True), about))
        line = QHBoxLayout()
        line.setSpacing(theme.S)
        line.addWidget(title, 1)
        if self.row.takes:
            line.addWidget(self._take_button(), 0, Qt.AlignmentFlag.AlignTop)
        elif self.row.taken:
            done = QLabel(self.tr("✓ In the case"))
            done.setProperty("role", "ok")
            line.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _take_button(self) -> QPushButton:
        button = QPushButton(self.tr("Accept"))
        button.setToolTip(self.tr("Take this finding into the case as accepted"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.taken.emit(self.row.takes))
        return button

    def _side(self, side: Side, number: int) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.S)
        line.addWidget(SideTag(side, number))
        value = self.row.side(side)
        if value is not None:
            chip = SeverityChip()
            chip.show_severity(value.severity, severity_word(value.severity))
            line.addWidget(chip)
            line.addWidget(PlainLabel(self._own_words(value), "small"), 1)
        return line

    def _own_words(self, value: FindingValue) -> str:
        """Part and type where the title does not say them, and the action."""
        named = self.row.value
        own = [self._names.part(value)] if value.part != named.part else []
        own += [self._names.of(value.type)] if value.type != named.type else []
        return " · ".join(word for word in (*own, self._names.of(value.action)) if word)
