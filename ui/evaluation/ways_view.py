"""Ways of looking that were measured on one set: gain against cost, and one for the template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.evaluation.gain_chart import GainChart, in_money
from ui.evaluation.words import outcome_word, percent, price_words, time_each_words
from ui.strategy_words import strategy_line
from ui.widgets.emptied import emptied
from ui.widgets.plain_label import PlainLabel, harmless
from ui.widgets.steady_scroll import SteadyScroll

if TYPE_CHECKING:
    from app.evaluation.choosing import Tried

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WaysView(QWidget):
    """Draws what it is given; the person picks."""

    taken = Signal(object)  # Strategy
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried: tuple[Tried, ...] = ()
        self.named, self.chart = PlainLabel("", "title"), GainChart()
        self.choices = QButtonGroup(self)
        self.choices.idToggled.connect(lambda _row, on: self._choose() if on else None)
        self.said = PlainLabel("", "small")
        self.take_button = QPushButton(self.tr("Look so from now on"))
        self.take_button.setProperty("role", "primary")
        self.take_button.clicked.connect(self._take)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.clicked.connect(self.back)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme.L)
        self._rows.setVerticalSpacing(theme.S)
        self._rows.setColumnStretch(1, 1)
        self._arrange()

    def show_tried(self, title: str, tried: tuple[Tried, ...], held: object) -> None:
        """held: how the template looks now."""
        self._tried = tried
        self.named.setText(harmless(title))
        self.chart.show_tried(tried, *self._across())
        for button in self.choices.buttons():
            self.choices.removeButton(button)
        emptied(self._rows)
        for row, each in enumerate(tried):
            self._add(row, each, held)
        self.chart.setAccessibleDescription("; ".join(" · ".join(_told(each)) for each in tried))
        self._choose()

    def _add(self, row: int, each: Tried, held: object) -> None:
        button = QRadioButton(f"{row + 1}   {strategy_line(each.strategy)}")
        button.setChecked(each.strategy == held)
        self.choices.addButton(button, row)
        self._rows.addWidget(button, row, 0)
        told = PlainLabel("\n".join(_told(each)), "small")
        self._rows.addWidget(told, row, 1, _MIDDLE)

    def _choose(self) -> None:
        row = self.choices.checkedId()
        self.chart.light(row)
        self.take_button.setEnabled(row >= 0)

    def _take(self) -> None:
        row = self.choices.checkedId()
        if row >= 0:
            self.taken.emit(self._tried[row].strategy)

    def _across(self) -> tuple[str, str]:
        """What the scale is of, and where it ends."""
        if in_money(self._tried):
            most = max(self._tried, key=lambda each: each.cost.value or 0)
            return self.tr("Price of a case"), price_words(most.cost.value, most.currency)
        seconds = [each.seconds.value or 0.0 for each in self._tried]
        return self.tr("Time of a case"), time_each_words(max(seconds, default=0.0))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.named, 1)
        head.addWidget(self.back_button)
        upwards = self.tr(
            "Upwards: found and right together (F1), with its interval. Across: what a case takes."
        )
        self.said.setText(upwards)
        foot = QHBoxLayout()
        note = self.tr("The template looks so in every case from then on, and takes as long.")
        foot.addWidget(PlainLabel(note, "muted"), 1)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.S)
        column.addLayout(head)
        column.addWidget(self._scrolled(), 1)
        column.addLayout(foot)

    def _scrolled(self) -> SteadyScroll:
        """The page stays as high as it is, however many ways were tried."""
        area = SteadyScroll()
        area.column.setSpacing(theme.S)
        area.column.addWidget(self.said)
        area.column.addWidget(self.chart)
        area.column.addSpacing(theme.S)
        area.column.addLayout(self._rows)
        area.column.addStretch(1)
        return area


def _told(each: Tried) -> list[str]:
    """«F1 40 % (31–50) · 3.2 s · 0.005 CNY», and what that is beside one look."""
    right = each.right
    told = [f"F1 {percent(right)}"]
    if right.low is not None and right.high is not None:
        told[0] += f" ({round(100 * right.low)}–{round(100 * right.high)})"
    if each.seconds.value:
        told.append(time_each_words(each.seconds.value))
    if each.cost.value:
        told.append(price_words(each.cost.value, each.currency))
    words = [" · ".join(told)]
    return words if each.beside is None else [*words, beside_words(each.beside)]


def beside_words(outcome: str) -> str:
    """Beside one look."""
    words = QCoreApplication.translate("WaysView", "beside one look: %1")
    return words.replace("%1", outcome_word(outcome))
