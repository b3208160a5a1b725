"""The left of the window: find a case, open it, begin a new one."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.deadline import Groups
from ui.cases.case_delegate import CaseDelegate
from ui.cases.cases_model import ROW_ROLE, CasesModel
from ui.widgets.icon_button import IconButton


class CaseList(QFrame):
    """Draws the model's rows; emits what is chosen, searched for, or wanted new."""

    opened = Signal(str)  # case id
    searched = Signal(str)
    new_case = Signal()

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self._model = model
        self._open = ""
        self._make_head()
        self._make_view()
        self._make_empty()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(self._stack, 1)
        model.modelReset.connect(self._rows_changed)
        model.rowsInserted.connect(self._rows_changed)

    def show_open(self, case_id: str) -> None:
        """Mark the case that is open; "" or one not listed: none."""
        self._open = case_id
        index = self._model.index_of(case_id)
        if self.view.currentIndex() != index:
            self.view.setCurrentIndex(index)

    def take_deadlines(self, groups: Groups) -> None:
        """By these a case says how long a claim can still be made."""
        self._model.take_deadlines(groups)

    def show_loaded(self, text: str) -> None:
        """The rows for this search are all there; says so where there are none."""
        if self._model.rows:
            self._stack.setCurrentWidget(self.view)
            return
        nothing = self.tr("No case matches «%1».").replace("%1", text)
        fresh = self.tr("Cases appear here as soon as the first photo is in.")
        self._empty.setText(nothing if text else fresh)
        self._stack.setCurrentWidget(self._empty)

    def focus_search(self) -> None:
        """Begin to type a search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _make_head(self) -> None:
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("Search cases…"))
        self.search.setAccessibleName(self.tr("Search cases"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda text: self.searched.emit(text.strip()))
        for key in ("Down", "Return", "Enter"):
            into = QShortcut(QKeySequence(key), self.search)
            into.setContext(Qt.ShortcutContext.WidgetShortcut)
            into.activated.connect(self._into_list)
        self.new_button = IconButton("plus", self.tr("New case"), "outline")
        self.new_button.setFixedSize(32, 32)
        self.new_button.clicked.connect(self.new_case)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 0, 12, 0)
        self._head.setSpacing(8)
        self._head.addWidget(self.search, 1)
        self._head.addWidget(self.new_button)

    def _into_list(self) -> None:
        """From the search to what it found."""
        if self._model.rows:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self._model.index(0))

    def _make_view(self) -> None:
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(CaseDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Cases"))
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)

    def _make_empty(self) -> None:
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(24, 32, 24, 0)
        self._stack.addWidget(self._empty)

    def _chosen(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        case_id = index.data(ROW_ROLE).id
        if case_id != self._open:
            self._open = case_id
            self.opened.emit(case_id)

    def _rows_changed(self) -> None:
        self.show_open(self._open)
