"""All tickets: by queue, the most urgent first; a key opens the case of one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.ticket import QueueCount, TicketRow, TicketState
from ui import theme
from ui.inspection.tickets.ticket_rows import ROW, TicketDelegate, TicketRows
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.plain_label import PlainLabel

_STATES = 180  # pixels: both words, side by side
_EVERY = "\0"  # no queue is called so


class TicketList(QListView):
    """The space bar does what a tick does elsewhere."""

    space = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would only choose the row anew."""
        if event.key() == Qt.Key.Key_Space:
            self.space.emit()
        else:
            super().keyPressEvent(event)


class TicketsDialog(QDialog):
    """Draws what it is given; the window goes on beside it."""

    chosen = Signal(object, object)  # TicketState, queue or None for every
    opened = Signal(object)  # TicketRow: go to its case
    finished_row = Signal(object, bool)  # TicketRow, done

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tickets"))
        self.rows = TicketRows()
        self.queue, self.view = ArrowBox(), TicketList()
        self.queue.setAccessibleName(self.tr("Queue"))
        self.queue.activated.connect(self._choose)
        self.state = ChoiceRow(
            [(TicketState.OPEN, self.tr("Open"), 1), (TicketState.DONE, self.tr("Done"), 1)],
            2,
            low=True,
        )
        self.state.setFixedWidth(_STATES)
        self.state.choose(TicketState.OPEN)
        self.state.chosen.connect(lambda _code: self._choose())
        self.told = PlainLabel("", "muted")
        self.go_button = QPushButton(self.tr("Open the case"))
        self.go_button.setProperty("role", "primary")
        self.done_button = QPushButton(self.tr("Mark as done"))
        self._make_view()
        self._arrange()
        self.resize(620, 560)

    def show_tickets(self, rows: Sequence[TicketRow], queues: Sequence[QueueCount]) -> None:
        """The list anew; the same place stays chosen."""
        place = self.view.currentIndex().row()
        self.rows.show(rows)
        self._offer(queues)
        self.view.setCurrentIndex(self.rows.index(min(max(place, 0), len(rows) - 1)))
        self.told.setText("" if rows else self._nothing())
        self.told.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._show_buttons()

    @property
    def current(self) -> TicketRow | None:
        """The ticket the buttons are about."""
        row = self.view.currentIndex().data(ROW)
        return row if isinstance(row, TicketRow) else None

    def _nothing(self) -> str:
        if self.state.code == TicketState.DONE:
            return self.tr("No ticket is done here yet.")
        return self.tr(
            "No ticket is open here. Rules open them, and so do you: in a case, below its "
            "assessment."
        )

    def _offer(self, queues: Sequence[QueueCount]) -> None:
        kept = self.queue.currentData()
        self.queue.clear()
        total = sum(each.open for each in queues)
        self.queue.addItem(f"{self.tr('All queues')} ({total})", _EVERY)
        for each in queues:
            name = each.queue or self.tr("Without a queue")
            self.queue.addItem(f"{name} ({each.open})", each.queue)
        self.queue.setCurrentIndex(max(0, self.queue.findData(kept)))

    def _choose(self) -> None:
        queue = self.queue.currentData()
        self.chosen.emit(TicketState(self.state.code), None if queue == _EVERY else queue)

    def _make_view(self) -> None:
        self.view.setModel(self.rows)
        self.view.setItemDelegate(TicketDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Tickets"))
        self.view.activated.connect(self._go)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())
        self.view.space.connect(self._finish)
        self.go_button.clicked.connect(self._go)
        self.done_button.clicked.connect(self._finish)

    def _show_buttons(self) -> None:
        row = self.current
        done = row is not None and row.state is TicketState.DONE
        self.done_button.setText(self.tr("Open again") if done else self.tr("Mark as done"))
        for button in (self.go_button, self.done_button):
            button.setEnabled(row is not None)

    def _go(self, _index: QModelIndex | bool = False) -> None:
        if row := self.current:
            self.opened.emit(row)

    def _finish(self) -> None:
        if row := self.current:
            self.finished_row.emit(row, row.state is TicketState.OPEN)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        head.addWidget(self.queue, 1)
        head.addWidget(self.state)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.done_button)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.go_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        column.addLayout(foot)
        self.view.setFocus()
