"""How a period went: cases, findings, times and calls as charts, beside the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.figures.chart import Chart, Sketch
from app.domain.figures.figure_charts import Figures
from app.domain.figures.period_figures import FigureQuery
from app.domain.words import Kind
from app.errors import AppError
from ui import theme
from ui.figures.chart_view import ChartCard
from ui.figures.figure_words import period_words
from ui.figures.period_fields import PeriodFields
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.file_choice import choose_csv, choose_report
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel
from ui.wording import kind_word, paragraph, sentence

_WIDTH, _HEIGHT = 960, 640  # pixels


class FiguresDialog(QDialog):
    """Draws what it is given; the window goes on beside it. Until other figures are counted, those
    drawn stay, under their own days."""

    wanted = Signal(object)  # FigureQuery
    table_to = Signal(Path)
    report_to = Signal(Path)
    over_time = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Figures"))
        self.period, self.kind = PeriodFields(), ArrowBox()
        self.practice = QCheckBox(self.tr("With practice"))
        self.told, self.state = PlainLabel("", "heading"), PlainLabel("", "small")
        self.cards: list[ChartCard] = []
        self.table_button = QPushButton(self.tr("Save as CSV…"))
        self.report_button = QPushButton(self.tr("Save as PDF…"))
        self.drift_button = QPushButton(self.tr("Models over time…"))
        self.drift_button.clicked.connect(self.over_time)
        self._make_fields()
        self._arrange()
        self._offer(False)
        self.resize(_WIDTH, _HEIGHT)

    @property
    def query(self) -> FigureQuery:
        """What is asked for."""
        code = self.kind.currentData()
        return FigureQuery(
            self.period.period, Kind(code) if code else None, self.practice.isChecked()
        )

    def ask(self) -> None:
        """Have it counted, as the fields are now."""
        self._offer(False)
        self.wanted.emit(self.query)

    def show_counting(self, cases: int) -> None:
        """So many cases are counted by now."""
        self.state.setText(self.tr("Counting… %n cases so far", "", cases))

    def show_figures(self, figures: Figures, drawn: Sequence[tuple[Chart, Sketch]]) -> None:
        """All charts anew."""
        for card in self.cards:
            card.setParent(None)
            card.deleteLater()
        self.cards = [ChartCard(chart, sketch) for chart, sketch in drawn]
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // 2, place % 2)
        self.told.setText(period_words(figures.query.period))
        self.state.setText("")
        self._offer(True)

    def show_written(self, path: str) -> None:
        """A file is written."""
        self.state.setText(self.tr("Saved as %1").replace("%1", path))

    def show_failed(self, error: AppError) -> None:
        """Something went wrong; what was drawn stays."""
        words = sentence(error)
        self.state.setText(paragraph(words.what, words.next_step))

    def _offer(self, there: bool) -> None:
        for button in (self.table_button, self.report_button):
            button.setEnabled(there)

    def _make_fields(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in Kind:
            self.kind.addItem(kind_word(kind), kind.value)
        self.kind.activated.connect(self.ask)
        self.practice.toggled.connect(self.ask)
        self.period.chosen.connect(self.ask)
        self.period.unclear.connect(self._unclear)
        self.table_button.clicked.connect(self._save_table)
        self.report_button.clicked.connect(self._save_report)

    def _unclear(self) -> None:
        self.state.setText(self.tr("Days are typed as 2026-11-30."))

    def _save_table(self) -> None:
        choose_csv(self, self.tr("Save the figures"), self._name(), self.table_to.emit)

    def _save_report(self) -> None:
        choose_report(self, self._name(), self.report_to.emit)

    def _name(self) -> str:
        period = self.period.period
        return f"{self.tr('Figures')} {period.first} {period.last}"

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        head.addWidget(self.period)
        head.addWidget(self.kind)
        head.addWidget(self.practice)
        head.addStretch(1)
        self.period.box.setFixedWidth(150)
        self.kind.setFixedWidth(150)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.table_button)
        foot.addWidget(self.report_button)
        foot.addWidget(self.drift_button)
        foot.addWidget(self.state, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self._charts(), 1)
        column.addLayout(foot)

    def _charts(self) -> QScrollArea:
        inner = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.M)
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)
        column = QVBoxLayout(inner)
        inset(column, 0, 0, theme.S, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Charts"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        # setWidget() and the area itself would fill it with the window's colour.
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area
