"""The figures of one run: what counts in sentences, every figure with its interval, plots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.evaluation.budget_fields import BudgetFields
from ui.evaluation.figures_page import figures_page
from ui.evaluation.words import model_words, set_name, standing_words, way_and_time
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.file_choice import choose_figures
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel, harmless
from ui.widgets.steady_scroll import SteadyScroll

if TYPE_CHECKING:
    from pathlib import Path

    from app.measured import RunLine
    from app.settings.connection import Connection
    from ui.evaluation.run_model import Figured

_WAYS = "*"  # in place of a run's id
_OTHERS = 230  # pixels at most


class FiguresView(QWidget):
    """Draws what it is given. Until a run's figures are worked out, its name and standing alone.
    deleting: the menu of its button."""

    compare_wanted = Signal(str)  # id of the run to stand before this one
    ways_wanted = Signal()
    go_on = Signal(object)  # Limits
    written_to = Signal(object)  # Path

    def __init__(self, deleting: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.state = PlainLabel("", "title"), PlainLabel("", "muted")
        self.others = ArrowBox()
        words = self.tr("Compare with…")
        self.others.setMinimumWidth(self.others.room_for(words))
        self.others.setMaximumWidth(_OTHERS)
        self.others.setAccessibleName(self.tr("Compare with"))
        self.others.activated.connect(self._compare)
        self.save_button = QPushButton(self.tr("Save as…"))
        self.save_button.clicked.connect(self._save)
        self.delete_button = QPushButton(self.tr("Delete"))
        self.delete_button.setMenu(deleting)
        self.budget, self.go_button = BudgetFields(), QPushButton(self.tr("Go on"))
        self.go_button.setProperty("role", "primary")
        self.go_button.clicked.connect(lambda: self.go_on.emit(self.budget.limits))
        self.area, self.body = SteadyScroll(), QWidget()
        self._name, self._waits = "", False
        self._arrange()

    def show_run(
        self,
        line: RunLine,
        others: Sequence[RunLine],
        ways: bool,
        connection: Connection | None,
        going: bool,
    ) -> None:
        """A run is chosen; others: over the same set; ways: some of them differ in how they looked
        alone. connection: the one it asked, None where that is gone. going: a measurement is under
        way, so that none can be gone on with."""
        name = set_name(line.head["set"]["name"])
        self._name = f"{name} {model_words(line)} {line.id}"
        self.title.setText(harmless(f"{model_words(line)} · {name}"))
        self.state.setText(f"{way_and_time(line)} · {standing_words(line)}")
        self._offer(others, ways)
        self._band.setVisible(line.ended is None and not going)
        self.go_button.setEnabled(connection is not None)
        self._gone.setVisible(connection is None)
        self.budget.show_connection(connection)
        self.budget.setVisible(connection is not None)
        self.save_button.setEnabled(False)
        self._waits = bool(line.asked or line.ended)
        words = self.tr("Working out the figures…") if self._waits else ""
        self._fill(PlainLabel(words, "muted"))

    def _offer(self, others: Sequence[RunLine], ways: bool) -> None:
        """What it can be compared with."""
        self.others.clear()
        self.others.addItem(self.tr("Compare with…"), "")
        for each in others:
            words = f"{model_words(each)} · {way_and_time(each)}"
            self.others.addItem(harmless(words), each.id)
        if ways:
            self.others.addItem(self.tr("All ways of looking"), _WAYS)
        self.others.setEnabled(bool(others or ways))

    def show_figures(self, told: Figured) -> None:
        """What it came to."""
        self._waits = False
        self.save_button.setEnabled(True)
        self._fill(figures_page(told.sheet))

    def give_up(self) -> None:
        """They can't be worked out, where they were waited for."""
        if self._waits:
            self._waits = False
            self._fill(QWidget())

    def _compare(self, _place: int) -> None:
        if run_id := self.others.currentData():
            self.others.setCurrentIndex(0)
            if run_id == _WAYS:
                self.ways_wanted.emit()
            else:
                self.compare_wanted.emit(run_id)

    def _save(self) -> QFileDialog:
        return choose_figures(self, self._name, self._written)

    def _written(self, path: Path) -> None:
        self.written_to.emit(path)

    def _fill(self, body: QWidget) -> None:
        self.area.column.replaceWidget(self.body, body)
        self.body.setParent(None)
        self.body.deleteLater()
        self.body = body
        self.area.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        head.addWidget(self.state, 2)
        head.addWidget(self.others, 1)
        head.addWidget(self.save_button)
        head.addWidget(self.delete_button)
        self._band = QFrame()
        self._band.setProperty("role", "raised")
        self._gone = PlainLabel(self.tr("The connection it asked is gone."), "warn")
        inside = QHBoxLayout(self._band)
        inside.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        inside.addWidget(self.budget)
        inside.addWidget(self._gone, 100)  # all there is, where there is no budget
        inside.addStretch(1)
        inside.addWidget(self.go_button)
        inset(self.area.column, theme.XL, 0, theme.L, theme.L)
        self.area.column.addWidget(self.body)
        self.area.column.addStretch(1)
        above = QVBoxLayout()
        above.setContentsMargins(theme.XL, theme.L, theme.XL, 0)
        above.setSpacing(theme.S)
        above.addWidget(self.title)
        above.addLayout(head)
        above.addWidget(self._band)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.M)
        column.addLayout(above)
        column.addWidget(self.area, 1)
