"""Joins tickets to the window: those of the open case, the form of one, the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.inspection.tickets.ticket_dialog import TicketDialog
from ui.inspection.tickets.tickets_dialog import TicketsDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.ticket import QueueCount, Ticket, TicketRow
    from ui.models import Models
    from ui.window import MainWindow


class Ticketing(QObject):
    """One per window; one dialog of each sort at a time."""

    case_wanted = Signal(str)  # case id

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self.list: TicketsDialog | None = None
        view = window.panel.assessment.tickets
        view.wanted.connect(self.begin)
        view.opened.connect(self._open)
        view.done.connect(models.tickets.finish)
        models.tickets.listed.connect(self._listed)
        models.case.saved.connect(self._saved)

    def begin(self) -> None:
        """A new ticket for the open case."""
        if self._models.case.case.id:
            self._ask(self._models.tickets.fresh())

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys."""
        return {"tickets": self.show_all}

    def show_all(self) -> None:
        """The list of all."""
        if self.list is None:
            dialog = self.list = TicketsDialog(self._window)
            dialog.chosen.connect(self._models.tickets.show)
            dialog.opened.connect(self._go)
            dialog.finished_row.connect(self._models.tickets.finish_row)
            dialog.finished.connect(self._closed)
            dialog.show()
        self.list.raise_()
        self.list.activateWindow()
        self._models.tickets.load()

    def _open(self, ticket_id: str) -> None:
        if ticket := self._models.tickets.find(ticket_id):
            self._ask(ticket)

    def _ask(self, ticket: Ticket) -> None:
        tickets, who = self._models.case.case.tickets, self._models.settings.who()
        queues = sorted(
            {*(q.queue for q in self._models.tickets.queues), *(t.queue for t in tickets)}
        )
        people = dict.fromkeys((who.name, *(t.assignee for t in tickets)))
        dialog = TicketDialog(ticket, queues, list(people), self._window)
        opened = self._models.case.open  # another one may be by the time it is saved
        dialog.saved.connect(lambda ticket: self._models.tickets.put(ticket, opened))
        dialog.open()

    def _go(self, row: TicketRow) -> None:
        if self.list is not None:
            self.list.close()
        self.case_wanted.emit(row.case_id)

    def _listed(self, rows: Sequence[TicketRow], queues: Sequence[QueueCount]) -> None:
        if self.list is not None:
            self.list.show_tickets(rows, queues)

    def _saved(self) -> None:
        if self.list is not None:
            self._models.tickets.load()

    def _closed(self) -> None:
        self.list = None
