"""How often, and at what, a template looks: chosen here, written into its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.strategy import MOST_LOOKS, Strategy, Way, strategy
from ui import theme
from ui.settings.form import add_row, flowing
from ui.strategy_words import cost_line, way_about, way_word
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.steady_spin import SteadySpin


class LookingTab(QWidget):
    """chosen carries the Strategy a person chose; names: of the connections that can be referee."""

    chosen = Signal(object)

    def __init__(self, names: Sequence[str], own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way, self.referee = ArrowBox(), ArrowBox()
        self.looks, self.agree = SteadySpin(), SteadySpin()
        self.about, self.cost = flowing("", "muted"), flowing("", "small")
        self._offered: list[Way] = []
        self._names, self._holds = tuple(names), Strategy()
        self.referee.addItems(list(names))
        self.looks.setRange(2, MOST_LOOKS)
        self._arrange()
        for field in (self.way, self.looks, self.agree, self.referee):
            field.setEnabled(not own)
        self.way.activated.connect(self._choose)
        self.referee.activated.connect(self._choose)
        self.looks.valueChanged.connect(self._choose)
        self.agree.valueChanged.connect(self._choose)
        self.show_strategy(Strategy(), judged=True)

    def show_strategy(self, held: Strategy, judged: bool) -> None:
        """What the text says; judged: there are findings, without which one look is all."""
        self._holds = held
        self._offered = [way for way in Way if judged or way is Way.ONE]
        fields = (self.way, self.looks, self.agree, self.referee)
        for field in fields:
            field.blockSignals(True)
        self.way.clear()
        self.way.addItems([way_word(way) for way in self._offered])
        self._allow_referee()
        self.way.setCurrentIndex(self._offered.index(held.way))
        self.looks.setValue(held.looks)
        self.agree.setRange(1, max(held.looks, 1))
        self.agree.setValue(held.agree)
        if held.referee and held.referee not in self._names:
            self.referee.addItem(held.referee)
            self._names = (*self._names, held.referee)
        self.referee.setCurrentText(held.referee)
        for field in fields:
            field.blockSignals(False)
        self._draw(held)

    def _allow_referee(self) -> None:
        """Without a saved connection there is nobody to be it."""
        if Way.REFEREE in self._offered and not self._names:
            row = self._offered.index(Way.REFEREE)
            self.way.removeItem(row)
            self._offered.remove(Way.REFEREE)

    def _draw(self, held: Strategy) -> None:
        self.about.setText(way_about(held.way))
        self.cost.setText(cost_line(held))
        for row in (self._looks_row, self._agree_row):
            row.setVisible(held.way is Way.SEVERAL)
        self._referee_row.setVisible(held.way is Way.REFEREE)

    def _choose(self) -> None:
        way = self._offered[self.way.currentIndex()]
        looks, agree = 0, 0
        if way is Way.SEVERAL is self._holds.way:
            looks, agree = self.looks.value(), min(self.agree.value(), self.looks.value())
        referee = self.referee.currentText() or self._names[0] if way is Way.REFEREE else ""
        self.chosen.emit(strategy(way, looks, agree, referee))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        column.setSpacing(theme.M)
        add_row(column, self.tr("How photos are looked at"), self.way, self.about)
        self._looks_row = add_row(column, self.tr("Looks"), self.looks)
        self._agree_row = add_row(column, self.tr("Looks that must see a finding"), self.agree)
        self._referee_row = add_row(column, self.tr("Referee"), self.referee)
        column.addWidget(self.cost)
        column.addStretch(1)
