"""Tickets of the open case are undone like any change; those of others are done in the store."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from app.domain.ticket import QueueCount, TicketRow, TicketState
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop
from tests.helpers.two_cases import TwoCases, sat_at
from tests.helpers.waiting import until
from ui.inspection.tickets.ticket_model import TicketModel


class Sat:
    """Two cases, the first of them open."""

    def __init__(self, both: TwoCases) -> None:
        self.store, self.ids, self.case = both.store, both.ids, both.case
        self.model = TicketModel(self.case)
        self.rows: tuple[TicketRow, ...] = ()
        self.queues: tuple[QueueCount, ...] = ()
        self.model.listed.connect(self._take)

    def _take(self, rows: tuple[TicketRow, ...], queues: tuple[QueueCount, ...]) -> None:
        self.rows, self.queues = rows, queues


sat = partial(sat_at, sit=Sat)


@in_loop
async def test_a_ticket_by_hand_is_made_done_and_taken_back(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        fresh = replace(here.model.fresh(), title="Call the sender")
        assert fresh.assignee == MEI.name
        here.model.put(fresh)
        await until(lambda: here.case.case.tickets)
        here.model.put(fresh)  # nothing changed: nothing to undo
        here.model.finish(fresh.id, done=True)
        await until(lambda: here.case.case.tickets[0].state is TicketState.DONE)
        here.case.undo()
        await until(lambda: here.case.case.tickets[0].state is TicketState.OPEN)
        here.case.undo()
        await until(lambda: not here.case.case.tickets)
        here.case.redo()
        await until(lambda: here.case.case.tickets == (fresh,))


@in_loop
async def test_one_of_the_list_is_done_whichever_case_it_is_of(tmp_path: Path) -> None:
    async with sat(tmp_path) as here:
        for number, case_id in enumerate(here.ids):
            ticket = replace(here.model.fresh(), title=f"T{number}", queue="Q")
            await here.store.put_ticket(case_id, ticket, MEI)
        await here.case._settle(here.case.open, lambda: None)
        here.model.load()
        await until(lambda: len(here.rows) == 2)
        assert here.queues == (QueueCount("Q", 2),)
        ours, other = here.rows
        here.model.finish_row(other, done=True)
        await until(lambda: len(here.rows) == 1)
        here.model.finish_row(ours, done=True)
        await until(lambda: here.case.case.tickets[0].state is TicketState.DONE)
        here.case.undo()
        await until(lambda: here.case.case.tickets[0].state is TicketState.OPEN)
        here.model.show(TicketState.DONE, None)
        await until(lambda: [row.id for row in here.rows] == [other.id])
