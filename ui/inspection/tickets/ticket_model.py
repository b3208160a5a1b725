"""Tickets: those of the open case, changed undoably, and the list of all."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from app.domain.ticket import QueueCount, Ticket, TicketRow, TicketState
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase
from ui.tasks import Tasks

MOST_LISTED = 1000


class TicketModel(QObject):
    """Changes of the open case's tickets go through it, so that they can be undone; those of other
    cases are made in the store."""

    listed = Signal(object, object)  # tuple[TicketRow, ...], tuple[QueueCount, ...]

    def __init__(self, open_case: CaseModel) -> None:
        super().__init__()
        self._open_case = open_case
        self.state = TicketState.OPEN
        self.queue: str | None = None
        self.queues: tuple[QueueCount, ...] = ()
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)

    async def close(self) -> None:
        """What is being written is finished."""
        await self._tasks.ended("write")
        await self._tasks.close()

    def fresh(self) -> Ticket:
        """An empty ticket for the open case, by whoever works."""
        who = self._open_case.who()
        return Ticket(uuid4().hex, "", who, datetime.now(UTC), assignee=who.name)

    def find(self, ticket_id: str) -> Ticket | None:
        """The open case's ticket of that id."""
        tickets = self._open_case.case.tickets
        return next((ticket for ticket in tickets if ticket.id == ticket_id), None)

    def put(self, ticket: Ticket, opened: OpenCase | None = None) -> None:
        """Keep a ticket of the open case, or of that one, as it is now; undone, it is as before,
        or gone."""
        of, by = opened or self._open_case.open, self._open_case.who()
        before = next((each for each in of.shown.tickets if each.id == ticket.id), None)
        if ticket == before:
            return
        back = before or replace(ticket, state=TicketState.WITHDRAWN)
        self._open_case.change(
            lambda store, case_id: store.put_ticket(case_id, ticket, by),
            lambda store, case_id: store.put_ticket(case_id, back, by),
            opened=of,
        )

    def finish(self, ticket_id: str, done: bool) -> None:
        """A ticket of the open case is done, or open again."""
        if ticket := self.find(ticket_id):
            self.put(replace(ticket, state=TicketState.DONE if done else TicketState.OPEN))

    def finish_row(self, row: TicketRow, done: bool) -> None:
        """The same for one of the list, of whichever case."""
        if row.case_id == self._open_case.case.id and self.find(row.id):
            self.finish(row.id, done)
        else:
            self._tasks.start("write", self._finish(row, done))

    def show(self, state: TicketState, queue: str | None) -> None:
        """List those of that state, of one queue or of all (None)."""
        self.state, self.queue = state, queue
        self.load()

    def load(self) -> None:
        """List them anew."""
        self._tasks.start("list", self._load())

    async def _load(self) -> None:
        store = (await self._open_case.desk()).store
        self.queues = await store.queues()
        rows = await store.tickets(self.state, self.queue, MOST_LISTED)
        self.listed.emit(rows, self.queues)

    async def _finish(self, row: TicketRow, done: bool) -> None:
        store = (await self._open_case.desk()).store
        case = await store.case(row.case_id)
        ticket = next(each for each in case.tickets if each.id == row.id)
        state = TicketState.DONE if done else TicketState.OPEN
        changed = replace(ticket, state=state)
        await asyncio.shield(store.put_ticket(row.case_id, changed, self._open_case.who()))
        self.load()
