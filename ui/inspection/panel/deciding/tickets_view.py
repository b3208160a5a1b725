"""What somebody is to see to in this case."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.ticket import Ticket, TicketState
from ui import theme
from ui.ruling_words import ticket_words
from ui.widgets.counted_list import CountedList
from ui.widgets.icon_button import IconButton
from ui.widgets.plain_label import PlainLabel, Span


class TicketsView(CountedList):
    """Below the open items; hidden until the case is stored."""

    wanted = Signal()  # a new one
    opened = Signal(str)  # ticket id: to be looked at and changed
    done = Signal(str, bool)  # ticket id; False: open again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tickets"), self.tr("New ticket…"), parent)
        self._drawn: object = None
        self.rows: list[TicketLine] = []
        self.button.clicked.connect(self.wanted)

    def show_case(self, case: Case) -> None:
        """All tickets of the case; done ones stay, quiet."""
        self.setVisible(bool(case.id and any(case.runs)) or bool(case.tickets))
        if case.tickets == self._drawn:
            return
        self._drawn = case.tickets
        self.rows = [TicketLine(ticket) for ticket in case.tickets]
        for row in self.rows:
            row.opened.connect(self.opened)
            row.done.connect(self.done)
        self.show_rows(self.rows, sum(t.state is TicketState.OPEN for t in case.tickets))


class TicketLine(QWidget):
    """A tick, the title, and in one line below: queue, priority, due, whose it is."""

    opened = Signal(str)
    done = Signal(str, bool)

    def __init__(self, ticket: Ticket) -> None:
        super().__init__()
        closed = ticket.state is not TicketState.OPEN
        self.tick = QCheckBox()
        self.tick.setChecked(closed)
        self.tick.setAccessibleName(ticket.title)
        self.tick.setToolTip(self.tr("Done, or open again"))
        self.tick.clicked.connect(lambda on: self.done.emit(ticket.id, on))
        self.title, self.about = PlainLabel(), PlainLabel(ticket_words(ticket), "small")
        self.title.set_spans((Span(ticket.title, muted=closed, struck=closed),))
        self.edit = IconButton("pencil", self.tr("Change the ticket"))
        self.edit.clicked.connect(lambda: self.opened.emit(ticket.id))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.about)
        self.about.setVisible(bool(self.about.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 5, theme.S, 5)
        row.setSpacing(theme.XS)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
