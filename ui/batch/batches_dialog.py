"""All batches, and the one that is chosen; the window goes on beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.many.batch_progress import BatchProgress
from ui import theme
from ui.batch.batch_rows import BatchDelegate, BatchRows
from ui.batch.batch_view import BatchView
from ui.batch.batches_model import BatchesModel
from ui.batch.standing import Standing
from ui.widgets.list_side import ListSide, room_on
from ui.widgets.painted_row import hold_rows
from ui.widgets.plain_label import PlainLabel

_LIST = 236  # pixels


class BatchesDialog(QDialog):
    """Draws the model; emits what leads elsewhere."""

    new_wanted = Signal()
    cases_wanted = Signal(str)  # batch id
    review_wanted = Signal(str)  # batch id

    def __init__(self, model: BatchesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Batches"))
        self._model, self._wanted = model, ""
        self.rows, self.list, self.view = BatchRows(), QListView(), BatchView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(BatchDelegate(self.list))
        hold_rows(self.list)
        self.list.setAccessibleName(self.tr("Batches"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._draw())
        self.new_button = QPushButton(self.tr("New batch…"))
        self.new_button.clicked.connect(self.new_wanted)
        self.view.asked.connect(self._do)
        self.view.retried.connect(lambda code: self._on(model.retry, code))
        self.view.left.connect(lambda code: self._on(model.leave, code))
        self.view.limits_changed.connect(lambda *told: self._on(model.set_limits, *told))
        self._arrange()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field is no wish for another batch
        model.changed.connect(self._show)
        self._show(model.standing)
        self.resize(820, 520)

    @property
    def current(self) -> BatchProgress | None:
        """The batch that is shown."""
        return self.rows.at(self.list.currentIndex())

    def choose(self, batch_id: str) -> None:
        """Show that batch, one that was made just now as soon as it is heard of."""
        self._wanted = batch_id
        for place, each in enumerate(self.rows.standing.batches):
            if each.batch.id == batch_id:
                self._wanted = ""
                self.list.setCurrentIndex(self.rows.index(place))

    def _show(self, standing: Standing) -> None:
        wanted = self._wanted or (self.current.batch.id if self.current else "")
        self.rows.show(standing)
        self.choose(wanted)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))
        self._draw()

    def _draw(self) -> None:
        stands = self.current
        self._pages.setCurrentIndex(0 if stands is None else 1)
        self.nothing.setVisible(self.rows.standing.known)
        if stands is not None:
            connection = self._model.connection_of(stands.batch)
            self.view.show_batch(stands, self.rows.standing, connection)

    def _do(self, verb: str) -> None:
        model = self._model
        verbs: dict[str, Callable[[str], object]] = {
            "pause": model.pause,
            "resume": model.resume,
            "stop": model.stop,
            "review": self.review_wanted.emit,
        }
        self._on(verbs.get(verb, self.cases_wanted.emit))

    def _on(self, verb: Callable[..., object], *told: object) -> None:
        if (stands := self.current) is not None:
            verb(stands.batch.id, *told)

    def _arrange(self) -> None:
        self.nothing = PlainLabel(
            self.tr("No batch yet. A batch makes a case of each folder or photo and analyses all."),
            "muted",
        )
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        inside.addWidget(self.nothing)
        inside.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(self.view)
        side = ListSide((self.list, self.new_button), _LIST)
        page = QVBoxLayout()
        page.addWidget(self._pages)
        self.setLayout(side.beside(page, room_on(self.screen().availableSize().width())))
