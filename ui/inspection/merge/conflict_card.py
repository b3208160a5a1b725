"""One conflict: what is here and what is there beside each other, and which holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.merging import Choice, Conflict
from ui import theme
from ui.inspection.merge.conflict_words import heading, lines, who_and_when
from ui.inspection.panel.names import Names
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.plain_label import PlainLabel

_NAMES = 120  # pixels: the column with the names of fields
_KEYS = {Qt.Key.Key_1: Choice.MINE, Qt.Key.Key_2: Choice.THEIRS, Qt.Key.Key_3: Choice.LATER}


class ConflictCard(QFrame):
    """Nothing is chosen at first. 1, 2 and 3 choose, like the buttons, and are done with it."""

    chosen, left = Signal(), Signal()

    def __init__(
        self, conflict: Conflict, case: Case, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.place = conflict.place
        self.title = PlainLabel(heading(conflict.place, case, names), "strong")
        self.choices = self._choices()
        self.choices.setAccessibleName(self.title.text())
        self.choices.chosen.connect(lambda _: self.chosen.emit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        self._column.setSpacing(theme.S)
        self._column.addWidget(self.title)
        self._column.addLayout(self._sides(conflict, names))
        self._column.addWidget(self.choices)

    def begin(self) -> None:
        """The keyboard is here now."""
        self.choices.buttons[self.choice or Choice.MINE].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def choice(self) -> Choice | None:
        """What a person took, None so far."""
        return Choice(self.choices.code) if self.choices.code else None

    def choose(self, choice: Choice) -> None:
        """As if its button was pressed."""
        self.choices.buttons[choice].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = _KEYS.get(Qt.Key(event.key()))
        if choice is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.choose(choice)
            self.left.emit()

    def _sides(self, conflict: Conflict, names: Names) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnMinimumWidth(0, _NAMES)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        sides = ((self.tr("Ours"), conflict.mine), (self.tr("Theirs"), conflict.theirs))
        for column, (called, side) in enumerate(sides, 1):
            words = f"{called} · {who_and_when(side)}"
            label = PlainLabel(words, "small")
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignTop)
        for row, told in enumerate(lines(conflict, names), 1):
            for column, text in enumerate(told):
                role = "" if column else "field"
                grid.addWidget(PlainLabel(text, role), row, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _choices(self) -> ChoiceRow:
        """Each below its side, Later below the names of the fields."""
        words = [
            (Choice.LATER, self.tr("Later"), 1),
            (Choice.MINE, self.tr("Keep ours"), 1),
            (Choice.THEIRS, self.tr("Take theirs"), 1),
        ]
        row = ChoiceRow(words, len(words), low=True)
        grid = row.layout()
        if isinstance(grid, QGridLayout):
            grid.setHorizontalSpacing(theme.M)
            grid.setColumnStretch(0, 0)
            grid.setColumnMinimumWidth(0, _NAMES)
        return row
