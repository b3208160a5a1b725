"""How models' answers are judged from month to month: what changed, and a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.figures.change import Change
from app.domain.figures.drift import MonthRow, Place
from app.domain.measured.set_change import SetChange
from app.errors import AppError
from ui import theme
from ui.figures.drift_words import change_words, ground_words, place_of, row_words
from ui.figures.figure_words import period_words
from ui.widgets.columns import give_widths
from ui.widgets.file_choice import choose_csv
from ui.widgets.plain_label import PlainLabel
from ui.wording import paragraph, sentence

if TYPE_CHECKING:
    from app.drift import Drift

_WIDTH, _MOST, _HEIGHT = 1120, 1264, 640  # pixels; the most with a frame on 1280
_EDGE = 24  # frame and scroll bar of the list
_WIDTHS = (126, 200, 72, 80, 92, 76, 92, 76, 88, 76, 108)  # of columns, the model's at first
_NAME = 120  # where the others' words are long
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CHANGES = 4  # shown; all of them are kept
_FIRST_FIGURE = 3


class DriftDialog(QDialog):
    """Draws what it is given. connection: what the place's connection is called; template: a
    template's title by its id."""

    wanted = Signal()
    table_to = Signal(Path)

    def __init__(
        self,
        connection: Callable[[Place], str],
        template: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models over time"))
        self._connection, self._template = connection, template
        self.told, self.state = PlainLabel("", "heading"), PlainLabel("", "small")
        self.changes = QVBoxLayout()
        self.list = self._made_list()
        self.table_button = QPushButton(self.tr("Save as CSV…"))
        self.table_button.setEnabled(False)
        self.table_button.clicked.connect(self._save)
        self._arrange()
        head = self.list.header()  # which is as wide as its words need
        others = sum(head.sectionSize(n) for n in range(head.count()) if n != 1)
        others += 2 * theme.XL + _EDGE
        name = max(_NAME, min(_WIDTHS[1], _MOST - others))
        self.resize(max(_WIDTH, others + name), _HEIGHT)

    def show_counting(self, cases: int) -> None:
        """So many cases are counted by now."""
        self.state.setText(self.tr("Counting… %n cases so far", "", cases))

    def show_drift(self, drift: Drift) -> None:
        """All of it anew."""
        self.told.setText(period_words(drift.period))
        self._show_changes(drift.changes)
        self.list.clear()
        places = dict.fromkeys(row.series.place for row in drift.rows)
        for place in places:
            self._add(place, [row for row in drift.rows if row.series.place == place])
        self.table_button.setEnabled(bool(drift.rows))
        nothing = self.tr("No model was asked in this time.")
        self.state.setText("" if drift.rows else nothing)

    def show_written(self, path: str) -> None:
        """A file is written."""
        self.state.setText(self.tr("Saved as %1").replace("%1", path))

    def show_failed(self, error: AppError) -> None:
        """Something went wrong; what was drawn stays."""
        words = sentence(error)
        self.state.setText(paragraph(words.what, words.next_step))

    def _show_changes(self, changes: tuple[Change | SetChange, ...]) -> None:
        while item := self.changes.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for change in changes[:_CHANGES]:
            place = place_of(change)
            name = self._connection(place)
            line = PlainLabel(change_words(change, name), "strong")
            line.setWordWrap(True)
            self.changes.addWidget(line)
            template = self._template(place.template) if place.template else ""
            ground = " · ".join(filter(None, (template, ground_words(change))))
            self.changes.addWidget(PlainLabel(ground, "small"))
        if not changes:
            none = self.tr("No change beyond chance was seen. It is looked for once a week.")
            self.changes.addWidget(PlainLabel(none, "small"))

    def _add(self, place: Place, rows: list[MonthRow]) -> None:
        template = self._template(place.template) if place.template else ""
        top = QTreeWidgetItem([" · ".join(filter(None, (self._connection(place), template)))])
        self.list.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for row in rows:
            item = QTreeWidgetItem(row_words(row))
            item.setToolTip(1, row.series.named or row.series.model)
            for column in range(_FIRST_FIGURE, self.list.columnCount()):
                item.setTextAlignment(column, _RIGHT)
            top.addChild(item)
        top.setExpanded(True)

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(self.tr("Answers by month and model"))
        names = (self.tr("Month"), self.tr("Model"), self.tr("Versions"))
        answers = (self.tr("Answers"), self.tr("Unusable"), self.tr("Judged"))
        shares = (self.tr("Accepted"), self.tr("Edited"), self.tr("Rejected"), self.tr("Added"))
        made.setHeaderLabels([*names, *answers, *shares, self.tr("Decided in")])
        made.setUniformRowHeights(True)
        made.setIndentation(14)
        made.setFont(theme.tabular(made.font()))
        header = made.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        give_widths(header, _WIDTHS)
        least = max(header.sectionSizeHint(1), min(_WIDTHS))
        header.setMinimumSectionSize(least)  # of what is stretched, too
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head = made.headerItem()
        for column, tip in self._tips():
            head.setToolTip(column, tip)
        for column in range(_FIRST_FIGURE, made.columnCount()):
            head.setTextAlignment(column, _RIGHT)
        return made

    def _tips(self) -> tuple[tuple[int, str], ...]:
        judged = self.tr("Findings that a person judged one by one")
        of_judged = self.tr("Of the findings judged")
        return (
            (1, self.tr("As the server names it")),
            (2, self.tr("Of the template, and of the words Tessera asks in")),
            (4, self.tr("Of the answers: nothing in them could be read")),
            (5, judged),
            *((column, of_judged) for column in (6, 7, 8)),
            (9, self.tr("By people, of all findings that hold")),
            (10, self.tr("Median from the answer to the first decision")),
        )

    def _save(self) -> None:
        choose_csv(self, self.tr("Save the table"), self.tr("Models over time"), self.table_to.emit)

    def _arrange(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.table_button)
        foot.addWidget(self.state, 1)
        foot.addWidget(close)
        self.changes.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.told)
        column.addLayout(self.changes)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
