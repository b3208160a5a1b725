"""The findings of two answers, by how far the answers agree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.inspection.comparison.compared_row import ComparedRow
from ui.inspection.comparison.row import Group, Row
from ui.inspection.panel.names import Names
from ui.inspection.panel.review.keys import meaning
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_scroll import SteadyScroll


class ComparedList(QWidget):
    """One selected row among all; keys as in the findings list: J and K, A to accept."""

    selected = Signal(object)  # frozenset of finding ids
    hovered = Signal(object)
    taken = Signal(str)  # finding id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ComparedRow] = []
        self._chosen: frozenset[str] = frozenset()
        self._lit: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Findings of both answers"))
        self._scroll = SteadyScroll()
        self._body = QWidget()
        self._scroll.column.addWidget(self._body)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_rows(self, rows: tuple[Row, ...], names: Names) -> None:
        """All rows, in groups with their counts; empty groups are said, too."""
        old, self._body = self._body, QWidget()
        column = QVBoxLayout(self._body)
        inset(column, theme.S, 0, 0, theme.L)
        column.setSpacing(1)
        self.rows = []
        for group in Group:
            inside = [row for row in rows if row.group is group]
            heading = self._words(group).replace("%1", str(len(inside)))
            label = PlainLabel(heading, "strong" if inside else "muted")
            label.setContentsMargins(0, 0, 0, 0)
            column.addSpacing(theme.M)
            column.addWidget(label)
            column.addSpacing(2)
            for row in inside:
                column.addWidget(self._made(row, names))
        self._scroll.column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        self._body.show()
        self._mark()

    def choose(self, ids: frozenset[str]) -> None:
        """The row about any of these findings comes forward."""
        row = next((row for row in self.rows if row.row.ids & ids), None)
        self._chosen = row.row.ids if row else frozenset()
        self._mark()
        if row is not None:
            self._scroll.bring(row)
        self.selected.emit(self._chosen)

    def light(self, ids: frozenset[str]) -> None:
        """The row about any of these findings is pointed at."""
        self._lit = ids
        self._mark()

    def act(self, what: str) -> None:
        """What a key means here: next, previous, accept; everything else means nothing."""
        place = next((n for n, row in enumerate(self.rows) if row.row.ids == self._chosen), None)
        if what in ("next", "previous") and self.rows:
            step = 1 if what == "next" else -1
            first = 0 if step > 0 else len(self.rows) - 1
            to = first if place is None else max(0, min(place + step, len(self.rows) - 1))
            self.choose(self.rows[to].row.ids)
        elif what == "accept" and place is not None and self.rows[place].row.takes:
            self.taken.emit(self.rows[place].row.takes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = meaning(event)
        if what in ("next", "previous", "accept"):
            self.act(what)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _made(self, row: Row, names: Names) -> ComparedRow:
        made = ComparedRow(row, names, self)
        made.clicked.connect(lambda: self._clicked(made))
        made.hovered.connect(lambda over: self.hovered.emit(made.row.ids if over else frozenset()))
        made.taken.connect(self.taken)
        self.rows.append(made)
        return made

    def _clicked(self, row: ComparedRow) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(row.row.ids)

    def _mark(self) -> None:
        for row in self.rows:
            row.mark(row.row.ids == self._chosen, bool(row.row.ids & self._lit))

    def _words(self, group: Group) -> str:
        return {
            Group.AGREED: self.tr("Agreed: %1"),
            Group.DIFFERING: self.tr("Differing: %1"),
            Group.LEFT_ONLY: self.tr("Seen by A only: %1"),
            Group.RIGHT_ONLY: self.tr("Seen by B only: %1"),
        }[group]
