"""Tickets, for asyncio."""

from app.domain.case import Case
from app.domain.ticket import QueueCount, Ticket, TicketRow, TicketState
from app.domain.who import Who
from app.store.on_thread import OnThread


class TicketStore(OnThread):
    """Those that rules open are made with the end of their run (save_run)."""

    async def put_ticket(self, case_id: str, ticket: Ticket, by: Who) -> Case:
        """A new ticket, or one that is there as it is now. Raises NotInStore, CaseClosed,
        CaseDeleted."""
        return await self._ask(lambda records: records.put_ticket(case_id, ticket, by))

    async def tickets(
        self, state: TicketState = TicketState.OPEN, queue: str | None = None, limit: int = 1000
    ) -> tuple[TicketRow, ...]:
        """Those of all cases but deleted ones, of one queue or of all (None); open ones most
        urgent first, then those due first; done ones newest first."""
        return await self._ask(lambda records: records.tickets(state, queue, limit))

    async def queues(self) -> tuple[QueueCount, ...]:
        """Every queue there is, with the number of its open tickets."""
        return await self._ask(lambda records: records.queues())
