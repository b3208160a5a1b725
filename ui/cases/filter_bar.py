"""Below the search: which view of the cases, what waits, and the way to the filters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.search.case_query import CaseQuery
from ui.cases.counts_model import shown
from ui.cases.filter_panel import FilterPanel
from ui.cases.picture_chip import PictureChip
from ui.cases.query_model import QueryModel
from ui.widgets.bolder_button import BolderButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset
from ui.widgets.keys import REVIEW, native
from ui.widgets.menu_name import menu_name

WAITING = CaseQuery(waiting=True)
DELETED = CaseQuery(deleted=True)


class FilterBar(QWidget):
    """Draws the query; what is pressed changes it."""

    def __init__(self, model: QueryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._found = ""
        self.views = QPushButton()
        self.views.setProperty("role", "view")
        self.views.setAccessibleDescription(self.tr("Which cases are listed; press for others"))
        self.views.clicked.connect(self._open_menu)
        self.waiting = BolderButton(self.tr("Waiting"))
        self.waiting.setProperty("role", "view")
        self.waiting.setCheckable(True)
        self.waiting.setToolTip(self.tr("Undecided, with new photos, or failed"))
        self.waiting.clicked.connect(model.wait)
        goes = self.tr("Go through these cases (%1)").replace("%1", native(REVIEW))
        self.review = IconButton("check", goes)
        self.filters = IconButton("filter", self.tr("Filters"))
        self.filters.setCheckable(True)
        self.filters.toggled.connect(self._fold)
        self.panel = FilterPanel(model)
        self.panel.hide()
        self.picture = PictureChip()
        self.picture.removed.connect(lambda: model.filter(picture=None, batch=""))
        self._make_line()
        self._arrange()
        model.changed.connect(self._show)
        model.views_changed.connect(self._show)
        self._show()

    def show_waiting(self, count: int) -> None:
        """So many cases wait."""
        words = self.tr("Waiting %1").replace("%1", shown(count))
        self.waiting.setText(words if count else self.tr("Waiting"))

    def show_found(self, count: int | None) -> None:
        """So many cases are listed; None while that is not known."""
        self._found = "" if count is None else self.tr("%Ln cases", "", count)
        self._show()

    def put_view_back(self) -> None:
        """The one that was forgotten or replaced last."""
        self._model.put_back()

    def menu_of_now(self) -> QMenu:
        """Every case, those that were deleted, and what was kept under a name."""
        menu, group = QMenu(self), None
        group = QActionGroup(menu)
        fixed = [(self.tr("All cases"), CaseQuery()), (self.tr("Deleted cases"), DELETED)]
        kept = [(menu_name(view.name), view.query) for view in self._model.views]
        for place, (name, query) in enumerate((*fixed, *kept)):
            if place == len(fixed):
                menu.addSeparator()
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(query == self._model.query)
            action.triggered.connect(lambda _=False, to=query: self._model.show(to))
            group.addAction(action)
        if view := self._model.view:
            menu.addSeparator()
            words = self.tr("Forget the view «%1»").replace("%1", menu_name(view.name))
            forget = menu.addAction(words)
            forget.triggered.connect(lambda: self._model.forget(view.name))
        if self._model.forgotten:
            words = self.tr("Put the view «%1» back")
            back = menu.addAction(words.replace("%1", menu_name(self._model.forgotten[1].name)))
            back.triggered.connect(self._model.put_back)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open_menu(self) -> None:
        self.menu_of_now().popup(self.views.mapToGlobal(self.views.rect().bottomLeft()))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        inset(row, 8, 0, 12, 0)
        row.setSpacing(2)
        for button in (self.views, self.waiting):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.review)
        row.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.picture)
        column.addWidget(self.panel)
        column.addWidget(self._line)

    def _make_line(self) -> None:
        """What holds while the panel is folded, and the way out of it."""
        self._line = QWidget()
        self._told = ElidedLabel()
        self._told.setProperty("role", "small")
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setProperty("role", "link")
        self.clear_button.clicked.connect(lambda: self._model.show(CaseQuery()))
        row = QHBoxLayout(self._line)
        inset(row, 16, 0, 8, 0)
        row.addWidget(self._told)
        row.addStretch(1)
        row.addWidget(self.clear_button)

    def _fold(self, opened: bool) -> None:
        self.panel.setVisible(opened)
        if opened:
            self.panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        query, view = self._model.query, self._model.view
        filtered = query.filters != CaseQuery()
        self.waiting.setChecked(query.waiting)
        name = view.name if view else self.tr("Deleted") if query.deleted else ""
        everything = self.tr("Filtered") if filtered and not query.waiting else self.tr("All")
        self.views.setText(f"{menu_name(name or everything)} ▾")
        self.picture.show_query(query)
        self._told.setText(self._found)
        self._line.setVisible(not query.is_open)
