"""Asking models from the command line: an analysis, second opinions, questions asked on."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import product

from app.cli.ending import say, sentence
from app.cli.progress import Progress
from app.desk import Desk
from app.domain.case import Case
from app.domain.conversation import last_said
from app.domain.words import RunState
from app.errors import AppError, ModelError
from app.fallbacks import Fallbacks
from app.inspector import Order
from app.interview.interviewer import Wish
from app.settings.connection import Connection
from app.settings.secrets import key_for
from app.settings.settings import Settings


class Asking:
    """failures: of the model's side, so far; one that another connection made good is none."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self._desk = desk
        self._fallbacks = Fallbacks(lambda: settings)
        self._answered: dict[str, Order] = {}  # by run
        self.failures: list[AppError] = []

    async def take_known(self, case: Case, order: Order) -> Case:
        """Known answers to the very question, for each inspection that has one."""
        find = self._desk.known.find
        wanted = case.inspections, order.connection, order.language, order.strategy
        for known in await find(case, *wanted):
            if not known.source.facts_only:
                say(f"Taking what is known from case {known.source.number}: no model is asked")
                case = await self._desk.known.take(case, known, order)
        return case

    async def analyse(self, case: Case, order: Order) -> Case:
        """One answer for each inspection that waits for one."""
        for number, inspection in enumerate(case.inspections, 1):
            if not inspection.waits:
                continue
            say(f"Asking {_whom(order)} ({number} of {len(case.inspections)})")
            try:
                await self._until_answered(case, inspection.id, order)
            except ModelError as error:
                self.failures.append(error)
        return await self._desk.store.case(case.id)

    async def second_opinions(self, case: Case, orders: Sequence[Order]) -> Case:
        """One more answer for each inspection, of each of these connections and no other; the
        first failure, of the analysis too, ends it."""
        for order, inspection in product(orders, case.inspections):
            if self.failures:
                break
            say(f"Asking {_whom(order)} for a second opinion")
            try:
                await self._once(case, inspection.id, order, second=True)
            except ModelError as error:
                self.failures.append(error)
        return await self._desk.store.case(case.id)

    async def ask_on(self, case: Case, order: Order, asks: Sequence[str]) -> Case:
        """Every question about every inspection that was assessed, one after the other, to
        whoever assessed it."""
        runs = [run.id for run in case.runs if run.state is RunState.DONE]
        for run_id, text in product(runs, filter(str.strip, asks)):
            say(f"Asking on: {text}")
            turns = (turn for i in case.inspections for turn in i.turns_of(run_id))
            wish = Wish(run_id, text, follows=last_said(turns))
            asked = self._answered.get(run_id, order)
            try:
                turn = await self._desk.interviewer.ask(case, wish, asked, lambda _: None)
                _end_if_stopped(turn.state if turn else RunState.STOPPED)
                say(f"  {turn.reply.text if turn else ''}")
            except ModelError as error:
                self.failures.append(error)
                say(sentence(error))
            case = await self._desk.store.case(case.id)
        return case

    async def _until_answered(self, case: Case, inspection_id: str, order: Order) -> None:
        """Where a connection has one to stand in for it without asking, it is asked twice, as a
        person would in the window, and then the other. Raises ModelError."""
        first, ask = order.connection, partial(self._once, case, inspection_id)
        asked = partial(self._fallbacks.asked, order, partial(_instead, order), ask, _never)
        failed = await asked()
        waits = first.switches_over and self._fallbacks.behind(first)
        if failed and waits and not self._fallbacks.instead_of(first):
            say(f"Asking «{first.name}» once more")
            failed = await asked()
        if failed:
            raise failed.error

    async def _once(
        self, case: Case, inspection_id: str, order: Order, *, second: bool = False
    ) -> bool:
        """Whether the answer came to its end. Raises ModelError once it was said."""
        try:
            inspect, tell = self._desk.inspector.inspect, Progress().tell
            run = await inspect(case, inspection_id, order, tell, second=second)
        except ModelError as error:
            say(sentence(error))
            raise
        _end_if_stopped(run.state)
        self._answered[run.id] = order
        return run.state is RunState.DONE


def _whom(order: Order) -> str:
    """The model asked for; the server where it is the server's choice."""
    return order.connection.model or order.connection.host


def _end_if_stopped(state: RunState) -> None:
    """Ctrl+C ends the command, not only the answer that was waited for, which is stored by now."""
    if state is RunState.STOPPED:
        raise asyncio.CancelledError


async def _instead(order: Order, other: Connection | None) -> Order:
    """The same order to the connection that stands in."""
    connection = other or order.connection
    say(f"«{order.connection.name}» failed twice: asking «{connection.name}» instead")
    key = await asyncio.to_thread(key_for, connection)
    return replace(order, connection=connection, key=key)


def _never() -> bool:
    """Nobody stops one connection of a command line alone."""
    return False
