"""The left of the window: find a case, open it, begin a new one."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.details.deadline import Groups
from app.domain.search.case_query import CaseQuery, Pictured
from ui.cases.bulk_bar import BulkBar
from ui.cases.case_table import CaseTable
from ui.cases.cases_model import ROW_ROLE, CasesModel
from ui.cases.filter_bar import FilterBar
from ui.cases.list_head import ListHead
from ui.cases.query_model import QueryModel


class CaseList(QFrame):
    """Draws the model's rows; emits what is chosen or wanted new. What is searched for goes into
    the query."""

    opened = Signal(str)  # case id
    new_case = Signal()
    new_batch = Signal()
    query_changed = Signal(object)  # CaseQuery
    bare = Signal(bool)  # of all cases, whether there is none

    def __init__(self, model: CasesModel, query: QueryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self._model, self._query = model, query
        self._open = ""
        head = ListHead()
        head.new_case.connect(self.new_case)
        head.new_batch.connect(self.new_batch)
        head.into_list.connect(self._into_list)
        self.search, self.new_button, self.batch_button = head.search, head.new, head.batch
        self.filters, self.bulk = FilterBar(query), BulkBar()
        self.view = CaseTable(model)
        self.view.setAccessibleName(self.tr("Cases"))
        self._make_empty()
        self._filling = QLabel()
        self._filling.setProperty("role", "small")
        self._filling.setContentsMargins(16, 0, 16, 4)
        self._filling.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self._filling)
        column.addWidget(self.bulk)
        self._listen()

    def show_open(self, case_id: str) -> None:
        """Mark the case that is open; "" or one not listed: none. What a person has selected
        besides stays."""
        self._open = case_id
        if self.view.count() > 1:
            return
        index = self._model.index_of(case_id)
        if not self.view.alone(index) if index.isValid() else self.view.count():
            self.view.choose(index)

    @property
    def cases(self) -> CasesModel:
        """What it draws."""
        return self._model

    @property
    def query(self) -> CaseQuery:
        """Which cases are listed."""
        return self._query.query

    def show_reasons(self, reasons: Mapping[str, str], done: Collection[str]) -> None:
        """Why cases are looked at, by their ids, and which are done; none while no case is gone
        through."""
        self._model.take_reasons(reasons, done)

    def take_deadlines(self, groups: Groups) -> None:
        """By these a case says how long a claim can still be made."""
        self._model.take_deadlines(groups)

    def show_loaded(self, query: CaseQuery) -> None:
        """The first rows of these cases are there; says so where there are none."""
        if query == CaseQuery():
            self.bare.emit(not self._model.rowCount())
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        self._empty.setText(self._none(query))
        self._stack.setCurrentWidget(self._empty)

    def show_filling(self, left: int) -> None:
        """So many cases from before can't be searched yet."""
        words = self.tr("Older cases coming into search: %1").replace("%1", str(left))
        self._filling.setText(words)
        self._filling.setWordWrap(True)
        self._filling.setVisible(left > 0)

    def focus_search(self) -> None:
        """Begin to type a search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_waiting(self) -> None:
        """What waits for somebody; again: every case."""
        self._query.wait()
        self.focus_rows()

    def show_pictured(self, picture: Pictured) -> None:
        """Every case with that photo or one like it; other filters may be added then."""
        self._query.show(CaseQuery(picture=picture))

    def show_batch(self, batch_id: str) -> None:
        """The cases of that batch."""
        self._query.show(CaseQuery(batch=batch_id))
        self.focus_rows()

    def focus_filters(self) -> None:
        """Unfold the filters, or fold them again."""
        self.filters.filters.toggle()

    def focus_rows(self) -> None:
        """Go on by arrows through what is listed."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_empty(self) -> None:
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(24, 32, 24, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)

    def _listen(self) -> None:
        model, query = self._model, self._query
        self.search.textChanged.connect(lambda text: query.type(text.strip()))
        query.changed.connect(self._show_query)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        # The row that gets the focus is the current one before it is selected.
        self.view.chosen.connect(lambda _: self._chosen(self.view.currentIndex()))
        self.view.chosen.connect(lambda n: self.bulk.show_count(n, query.query.deleted))
        model.dataChanged.connect(self._lines_came)
        for changed in (model.modelReset, model.rowsInserted, model.rowsMoved):
            changed.connect(self._rows_changed)

    def _into_list(self) -> None:
        """From the search to what it found."""
        if self._model.rowCount():
            self.focus_rows()
            if not self.view.count():
                self.view.choose(self._model.index(0))

    def _show_query(self, query: CaseQuery, typed: bool) -> None:
        if not typed and self.search.text().strip() != query.text:
            self.search.setText(query.text)
        self.filters.show_found(None)
        self.query_changed.emit(query)
        self.view.scrollToTop()

    def _none(self, query: CaseQuery) -> str:
        if query.filters == CaseQuery() and query.text:
            return self.tr("No case matches «%1».").replace("%1", query.text)
        if query == CaseQuery(waiting=True):
            return self.tr("Nothing waits for you.")
        if query == CaseQuery(deleted=True):
            return self.tr("No case was deleted.")
        if not query.is_open:
            return self.tr("No case is like that.")
        return self.tr("Cases appear here as soon as the first photo is in.")

    def _chosen(self, index: QModelIndex) -> None:
        """Open the row that is chosen alone, as soon as its line is here."""
        line = index.data(ROW_ROLE) if index.isValid() and self.view.alone(index) else None
        if line is not None and line.id != self._open:
            self._open = line.id
            self.opened.emit(line.id)

    def _lines_came(self) -> None:
        here = self.view.currentIndex()
        if here.isValid():
            self._chosen(here)
        else:
            self._rows_changed()

    def _rows_changed(self) -> None:
        self.show_open(self._open)
