"""What rules set off is kept with the end of the run, once; tickets have one list and a history."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import ANY

import pytest

from app.domain.case import Case
from app.domain.keeping.fault import Broken
from app.domain.rule import Fired, Priority, Rule, When
from app.domain.search.case_query import CaseQuery
from app.domain.sending.outgoing import Standing
from app.domain.ticket import QueueCount, Ticket, TicketState
from app.domain.words import Kind, Language, RunState
from app.errors import NotInStore
from app.rules.firing import fire, fire_on_turn
from app.store.base import log
from app.store.base.entry import What
from app.store.base.seals import of_entry
from app.store.cases import asking_records
from app.store.proving.case_proof import of_case
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI, NOON
from tests.helpers.conversations import turn
from tests.helpers.outgoing import destination
from tests.helpers.ruling import rule
from tests.helpers.stores import broken_at, in_loop, opened, tamper, with_run, with_turn

TICKETED = (
    rule("a", ticket={Language.ENGLISH: "See to it"}, queue="Shop"),
    rule("b", priority=Priority.URGENT, photos={Language.ENGLISH: "the roof"}),
)


def _fire(rules: tuple[Rule, ...], case: Case) -> tuple[Fired, ...]:
    return fire(rules, case, case.inspections[0].runs[-1])


async def _answered(store: Store, rules: tuple[Rule, ...] = TICKETED) -> Case:
    case = await with_run(store)
    run = replace(case.inspections[0].runs[0], state=RunState.DONE, assessment=cases.assessment())
    return await store.save_run(case.id, run, partial(_fire, rules))


def _ticket(number: int, **changes: object) -> Ticket:
    made = Ticket(f"ticket-{number}", f"Ticket {number}", MEI, NOON)
    return replace(made, **changes)  # type: ignore[arg-type]


@in_loop
async def test_the_case_as_its_answer_left_it_is_at_hand_until_something_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as store:
        other = (await store.new_case(Kind.VEHICLE, MEI)).id
        case = await _answered(store)
        assert await store.case(case.id) == case
        assert (await store.answered(other)).id == other
        with monkeypatch.context() as patched:
            patched.delattr(asking_records, "loaded")  # nothing is read
            assert await store.answered(case.id) == case
        told = await store.put_ticket(case.id, _ticket(7), MEI)
        assert told.tickets != case.tickets
        assert await store.answered(case.id) == await store.case(case.id) == told


@in_loop
async def test_what_fired_is_kept_with_its_ticket_and_said_in_the_history(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _answered(store)
        assert await store.case(case.id) == case
        (run,) = case.inspections[0].runs
        assert [fired.rule for fired in run.fired] == ["a", "b"]
        assert run.fired == _fire(TICKETED, case)
        (ticket,) = case.tickets
        assert (ticket.title, ticket.queue, ticket.rule, ticket.run_id) == (
            "See to it", "Shop", "a", run.id,
        )  # fmt: skip
        assert ticket.priority is Priority.URGENT  # the highest of all that fired
        told = [entry.what for entry in await store.history(case.id)]
        assert told[-2:] == [What.RULES_FIRED, What.TICKET_OPENED]
        # Stored again, nothing fires twice.
        again = await store.save_run(case.id, run, partial(_fire, TICKETED))
        assert again == case
        assert await store.case(case.id) == case
    assert broken_at(tmp_path) is None


@in_loop
async def test_another_answer_opens_no_second_ticket_while_the_first_is_open(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as store:
        case = await _answered(store)
        run = cases.running(2, inspection_id=case.inspections[0].id)
        await store.start_run(case.id, run)
        found = cases.finding(2, run_id="run-2")
        done = replace(run, state=RunState.DONE, assessment=cases.assessment(found))
        case = await store.save_run(case.id, done, partial(_fire, TICKETED))
        assert len(case.inspections[0].runs[1].fired) == 2
        assert len(case.tickets) == 1


@in_loop
async def test_a_stopped_run_sets_nothing_off(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        run = replace(case.inspections[0].runs[0], state=RunState.STOPPED)
        case = await store.save_run(case.id, run, partial(_fire, TICKETED))
        assert case.inspections[0].runs[0].fired == ()
        assert case.tickets == ()


@in_loop
async def test_tickets_are_listed_most_urgent_first_by_queue_and_state(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        one = await store.new_case(Kind.PARCEL, MEI, "P-1")
        two = await store.new_case(Kind.VEHICLE, MEI, "V-1")
        await store.put_ticket(one.id, _ticket(1, queue="A"), MEI)
        await store.put_ticket(two.id, _ticket(2, due="2026-12-01", queue="B"), MEI)
        await store.put_ticket(two.id, _ticket(3, priority=Priority.URGENT), MEI)
        rows = await store.tickets()
        assert [row.id for row in rows] == ["ticket-3", "ticket-2", "ticket-1"]
        assert (rows[2].number, rows[2].kind) == ("P-1", Kind.PARCEL)
        assert [row.id for row in await store.tickets(queue="A")] == ["ticket-1"]
        assert len(await store.tickets(limit=2)) == 2
        await store.put_ticket(two.id, _ticket(4, queue="B"), MEI)
        case = await store.put_ticket(one.id, _ticket(1, queue="B", state=TicketState.DONE), MEI)
        assert case.tickets[0].state is TicketState.DONE
        entry = (await store.history(one.id))[-1]
        assert (entry.what, entry.data["fields"]) == (What.TICKET_CHANGED, "queue state")
        assert "Ticket 1" not in str(entry.data)  # a log holds no words
        assert [row.id for row in await store.tickets(TicketState.DONE)] == ["ticket-1"]
        assert await store.queues() == (QueueCount("", 1), QueueCount("B", 2))
        gone = await store.put_ticket(two.id, _ticket(2, state=TicketState.WITHDRAWN), MEI)
        assert [ticket.id for ticket in gone.tickets] == ["ticket-3", "ticket-4"]
        with pytest.raises(NotInStore):
            await store.put_ticket(one.id, _ticket(3), MEI)


@in_loop
async def test_a_rule_calls_the_system_it_names_and_practice_calls_nobody(tmp_path: Path) -> None:
    calls = (rule("a", webhook="Claims"), rule("b", webhook="Nobody"))
    async with opened(tmp_path) as store:
        other = destination(id="d2", name="Other", occasions=())
        await store.outgoing.keep_destinations((destination(occasions=()), other))
        case = await _answered(store, calls)
        (held,) = await store.outgoing.unsent()
        assert held.message.standing is Standing.HELD  # a claim's waits for the person's decision
        await store.decide(case.id, cases.decision(), MEI)
        (free,) = await store.outgoing.unsent()
        assert free.message.standing is Standing.WAITING
    folder = tmp_path / "practice"
    async with opened(folder) as store:
        await store.outgoing.keep_destinations((destination(occasions=()),))
        case = await with_run(store, asked=cases.asked(practice=True))
        run = case.inspections[0].runs[0]
        done = replace(run, state=RunState.DONE, assessment=cases.assessment())
        case = await store.save_run(case.id, done, partial(_fire, (*calls, *TICKETED)))
        assert len(case.tickets) == 1
        assert await store.outgoing.unsent() == ()


@in_loop
async def test_lists_know_the_ticket_at_once(tmp_path: Path) -> None:
    shop, waits = CaseQuery(queue="Shop"), CaseQuery(waiting=True)
    async with opened(tmp_path) as store:
        case = await _answered(store)
        assert await store.count(shop, 9) == 1
        done = replace(case.tickets[0], state=TicketState.DONE)
        await store.put_ticket(case.id, done, MEI)
        assert await store.count(shop, 9) == 0
        other = await store.new_case(Kind.PRODUCT, MEI)
        assert await store.count(waits, 9) == 1  # the first is still to be decided
        await store.put_ticket(other.id, _ticket(9), MEI)
        assert await store.count(waits, 9) == 2


@in_loop
async def test_what_a_reply_set_off_is_kept_with_it_once_and_sealed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = turn(question="A refund!")
    rules = (rule("a", When(words=("refund",)), queue="Refunds"),)
    listen = partial(fire_on_turn, rules, turn=said)
    async with opened(tmp_path) as store:
        case = await with_turn(store, replace(said, state=RunState.RUNNING))
        case = await store.save_turn(case.id, said, listen)
        (kept,) = case.inspections[0].turns
        assert [each.rule for each in kept.fired] == ["a"]
        assert await store.case(case.id) == case
        assert case.inspections[0].fired == kept.fired
        (ticket,) = case.tickets
        assert (ticket.queue, ticket.run_id) == ("Refunds", said.run_id)
        told = (await store.history(case.id))[-2]
        assert (told.what, told.data["turn"]) == (What.RULES_FIRED, said.id)
        assert await store.save_turn(case.id, said, listen) == case
        # What was sealed before turns had anything to keep is looked at as it was then.
        monkeypatch.setattr(log, "of_entry", partial(of_entry, form="1"))
        later = turn(2)
        await store.start_turn(case.id, replace(later, state=RunState.RUNNING))
        await store.save_turn(case.id, later)
        assert await store.do(of_case, case.id) == ([], ANY)
    tamper(tmp_path, "UPDATE turns SET fired = '[]' WHERE seq = 1")
    async with opened(tmp_path) as store:
        problems, _ = await store.do(of_case, case.id)
        assert [(each.broken, each.detail) for each in problems] == [(Broken.RUN, said.id)]
