"""Tickets, on the database thread; see records for how."""

from app.domain.case import Case
from app.domain.ticket import QueueCount, Ticket, TicketRow, TicketState
from app.domain.who import Who
from app.store.base.database import Database
from app.store.cases import case_tickets, filing
from app.store.cases.changing import finish, loaded
from app.store.outgoing import queueing


class TicketRecords:
    """Every method is one transaction; what TicketStore says of each holds here."""

    _database: Database

    def put_ticket(self, case_id: str, ticket: Ticket, by: Who) -> Case:
        with self._database.transaction() as connection:
            filing.look(connection, case_id)
            before = loaded(connection, case_id)
            case = finish(connection, case_id, case_tickets.put(connection, case_id, ticket, by))
            queueing.ticketed(connection, before, case)
            return case

    def tickets(self, state: TicketState, queue: str | None, limit: int) -> tuple[TicketRow, ...]:
        with self._database.transaction() as connection:
            return case_tickets.listed(connection, state, queue, limit)

    def queues(self) -> tuple[QueueCount, ...]:
        with self._database.transaction() as connection:
            return case_tickets.queues(connection)
