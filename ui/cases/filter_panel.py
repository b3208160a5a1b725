"""The filters of the case list, folded away until somebody wants them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind, Severity, Status
from ui.cases.counts_model import shown
from ui.cases.day_fields import DayFields
from ui.cases.query_model import QueryModel
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.plain_label import harmless
from ui.wording import kind_word, severity_word, status_word

_NAME = 40  # characters of somebody's name in a list
_EDGE, _SPACE = 12, 6


class FilterPanel(QWidget):
    """One box per filter, «any» in front. counts_wanted carries a query for each choice."""

    counts_wanted = Signal(object)  # tuple[CaseQuery, ...]

    def __init__(self, model: QueryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._boxes: dict[str, ArrowBox] = {}
        self._choices: dict[str, list[tuple[Any, str]]] = {}  # of each: (value, words)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACE)
        self._make_boxes()
        self.days = DayFields()
        self._rows: list[list[str]] = []
        self._lay_out()
        self.days.chosen.connect(lambda told: model.filter(**told))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Keep as a view: its name"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.name.setMaxLength(_NAME)
        self.name.returnPressed.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 0, _EDGE, 4)
        column.setSpacing(_SPACE)
        column.addLayout(self._grid)
        column.addWidget(self.name)
        model.changed.connect(lambda _query, typed: self._show(typed))
        self._show(False)

    def offer_names(self, field: str, names: Sequence[str]) -> None:
        """Names to choose from: every adjuster, every queue."""
        offered = [(name, harmless(" ".join(name.split()))[:_NAME]) for name in names]
        asked = getattr(self._model.query, field)
        known = not asked or asked in names
        offered = offered if known else [*offered, (asked, asked)]
        if offered != self._choices[field][1:]:
            self._offer(field, offered)
            self._show(False)

    def show_count(self, query: CaseQuery, count: int) -> None:
        """So many cases stand behind the choice that makes this query."""
        for field, choices in self._choices.items():
            for place, (value, words) in enumerate(choices):
                if place and replace(self._model.query, **{field: value}) == query:
                    self._boxes[field].setItemText(place, f"{words}  ({shown(count)})")

    def showEvent(self, event: QShowEvent) -> None:
        """Counts are wanted while somebody looks."""
        super().showEvent(event)
        self.counts_wanted.emit(tuple(self._queries()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two beside each other where both have room for their words."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = self._in_rows((self.width() - 2 * _EDGE - _SPACE) // 2)
        if rows == self._rows:
            return
        self._rows = rows
        for row, fields in enumerate(rows):
            for place, field in enumerate(fields):
                self._grid.addWidget(self._boxes[field], row, place, 1, 3 - len(fields))
        for row, whole in enumerate((self.days, self.days.between), len(rows)):
            self._grid.addWidget(whole, row, 0, 1, 2)

    def _in_rows(self, half: int) -> list[list[str]]:
        rows: list[list[str]] = []
        for field in self._boxes:
            alone = len(rows[-1]) == 1 if rows else False
            if alone and self._is_narrow(field, half) and self._is_narrow(rows[-1][0], half):
                rows[-1].append(field)
            else:
                rows.append([field])
        return rows

    def _is_narrow(self, field: str, half: int) -> bool:
        _, nothing = self._choices[field][0]
        return self._boxes[field].room_for(nothing) <= half

    def _make_boxes(self) -> None:
        practice = [(False, self.tr("Without practice")), (True, self.tr("Only practice"))]
        decided = [(True, self.tr("Decided")), (False, self.tr("Not decided"))]
        boxes: tuple[tuple[str, str, Sequence[tuple[Any, str]]], ...] = (
            ("kind", self.tr("Any kind"), [(kind, kind_word(kind)) for kind in Kind]),
            ("status", self.tr("Any status"), [(each, status_word(each)) for each in Status]),
            ("severity", self.tr("Any severity"), [(bad, severity_word(bad)) for bad in Severity]),
            ("decided", self.tr("Any decision"), decided),
            ("adjuster", self.tr("Any adjuster"), ()),
            ("queue", self.tr("Any queue"), ()),
            ("needs_photos", self.tr("Any photos"), [(True, self.tr("More photos needed"))]),
            ("practice", self.tr("With practice"), practice),
        )
        for field, nothing, choices in boxes:
            box = self._boxes[field] = ArrowBox()
            box.setAccessibleName(nothing)
            box.activated.connect(lambda at, field=field: self._choose(field, at))
            self._choices[field] = [(getattr(CaseQuery(), field), nothing)]
            self._offer(field, choices)

    def _offer(self, field: str, choices: Sequence[tuple[Any, str]]) -> None:
        self._choices[field][1:] = choices
        box = self._boxes[field]
        box.clear()
        box.addItems([words for _, words in self._choices[field]])

    def _choose(self, field: str, place: int) -> None:
        self._model.filter(**{field: self._choices[field][place][0]})

    def _keep(self) -> None:
        self._model.keep(self.name.text())
        self.name.clear()

    def _show(self, typed: bool) -> None:
        query = self._model.query
        for field, box in self._boxes.items():
            choices = self._choices[field]
            values = [value for value, _ in choices]
            held = getattr(query, field)
            for place, (_, words) in enumerate(choices):  # without counts of another query
                box.setItemText(place, words)
            box.setCurrentIndex(values.index(held) if held in values else 0)
        self.days.show_days(query.days, query.since, query.until)
        if self.isVisible() and not typed:
            self.counts_wanted.emit(tuple(self._queries()))

    def _queries(self) -> Iterator[CaseQuery]:
        for field, choices in self._choices.items():
            for value, _ in choices[1:]:
                yield replace(self._model.query, **{field: value})
