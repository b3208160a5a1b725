"""Messages are queued with what they tell of, held while nobody has decided, and sent once."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.case import Decision
from app.domain.sending.outgoing import LONGEST_WAIT, Attempt, Form, Occasion, Outcome, Standing
from app.domain.words import Kind, Severity
from app.errors import NotInStore
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.outgoing import at_once, decided, destination
from tests.helpers.stores import in_loop, lies, opened, tamper, with_run

LATER = timedelta(hours=1)
FAILED = Attempt(Outcome.FAILED, 500, "oh")
DELIVERED = Attempt(Outcome.DELIVERED, 200)


async def _waiting(store: Store) -> list[tuple[Occasion, Standing]]:
    return [(m.message.occasion, m.message.standing) for m in await store.outgoing.unsent()]


@in_loop
async def test_destinations_read_back_as_they_were_kept(tmp_path: Path) -> None:
    group = destination(
        id="d2",
        name="群",
        form=Form.WECOM,
        occasions=(Occasion.TICKET,),
        private_to="10.0.0.1:8080",
    )
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination(), group])
        assert await store.outgoing.destinations() == (destination(), group)
        await decided(store)
        renamed = replace(group, name="Hof", active=False)
        await store.outgoing.keep_destinations([renamed])
        assert await store.outgoing.destinations() == (renamed,)
        assert await store.outgoing.unsent() == ()  # it went to the one that was taken out


@in_loop
async def test_a_decision_and_a_report_tell_of_themselves(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination()])
        case = await with_run(store, assessment=cases.assessment())
        await store.review(case.id, "finding-1", cases.review(), MEI)
        await store.decide(case.id, cases.decision(note="paint only"), MEI)
        await store.issued(case.id, cases.sha("pdf"), MEI)
        report, decision = await store.outgoing.unsent()
    assert (report.destination, report.number) == ("Claims", case.number)
    told = json.loads(decision.message.body)
    assert told["type"] == "case.decided"
    assert datetime.fromisoformat(told["timestamp"]).utcoffset() == timedelta(0)
    assert told["data"]["case"]["number"] == case.number
    assert told["data"]["decision"]["note"] == "paint only"
    (found,) = told["data"]["findings"]
    assert found["region"] == [0.25, 0.5, 0.5, 0.75]
    assert found["verdict"] == "accepted"
    assert json.loads(report.message.body)["data"]["report"]["sha256"] == cases.sha("pdf")
    # The place a photo was taken at, its name and who is insured are nobody else's business.
    assert not any(word in decision.message.body for word in ("52.52", "IMG_", "insured", "EOS"))


@in_loop
async def test_only_the_newest_state_of_a_decision_is_told(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination()])
        case = await decided(store)
        worse = replace(cases.decision(), severity=Severity.SEVERE)
        await store.decide(case.id, worse, MEI)
        (only,) = await store.outgoing.unsent()
        assert json.loads(only.message.body)["data"]["decision"]["severity"] == "severe"
        assert only.message.next_try_at > datetime.now(UTC)  # it may still be taken back
        await store.decide(case.id, Decision(), MEI)
        assert await store.outgoing.unsent() == ()


@in_loop
async def test_claims_are_held_until_a_person_has_decided(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination(occasions=())])
        queue = store.outgoing.queue
        claim, parcel = [await store.new_case(kind, MEI) for kind in (Kind.PROPERTY, Kind.PARCEL)]
        assert await queue(claim.id, Occasion.TICKET, {}) == 0  # nobody wants to hear of it
        assert await queue(claim.id, Occasion.RULE, {"rule": {"id": "r"}}, only_to="d1") == 1
        assert await queue(parcel.id, Occasion.RULE, {}, only_to="d1") == 1
        standing = [standing for _, standing in await _waiting(store)]
        assert standing == [Standing.WAITING, Standing.HELD]
        held = (await store.outgoing.unsent())[1].message.id
        await store.outgoing.replay(held)  # not even by hand
        ((sent, _),) = await store.outgoing.take_due((), 9)
        assert sent.case_id == parcel.id
        await store.decide(claim.id, cases.decision(), MEI)
        assert {standing for _, standing in await _waiting(store)} == {Standing.WAITING}
        with pytest.raises(NotInStore):
            await queue("no such case", Occasion.RULE, {}, only_to="d1")


@in_loop
async def test_practice_sends_nothing_out(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination()])
        practised = cases.asked(practice=True)
        case = await with_run(store, asked=practised, assessment=cases.assessment())
        assert await store.outgoing.queue(case.id, Occasion.RULE, {}, only_to="d1") == 0
        await store.decide(case.id, cases.decision(), MEI)
        await store.issued(case.id, cases.sha("pdf"), MEI)
        assert await store.outgoing.unsent() == ()


@in_loop
async def test_a_message_keeps_its_id_until_it_has_arrived(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination()])
        case = await decided(store)
        assert await store.outgoing.take_due((), 9) == ()  # the decision settles first
    at_once(tmp_path)
    async with opened(tmp_path) as store:
        assert await store.outgoing.take_due(("d1",), 9) == ()  # one is on its way there
        ((first, _),) = await store.outgoing.take_due((), 9)
    async with opened(tmp_path) as store:  # the program ended before anything was on record
        ((again, to),) = await store.outgoing.take_due((), 9)
        assert (again.id, again.body, again.tries) == (first.id, first.body, 2)
        assert to == destination()
        await store.outgoing.record(again.id, FAILED, datetime.now(UTC) + LATER)
        assert await store.outgoing.take_due((), 9) == ()
        ((waits),) = await store.outgoing.unsent()
        assert waits.message.last == FAILED
        await store.outgoing.record(again.id, DELIVERED)
        assert await store.outgoing.unsent() == ()
        await store.outgoing.replay(again.id)
        ((replayed, _),) = await store.outgoing.take_due((), 9)
        assert (replayed.id, replayed.tries) == (first.id, 1)
        await store.outgoing.record(again.id, FAILED)
        (failed,) = await store.outgoing.given_up(case.id)
        assert failed.message.id == first.id
        told = [entry.what for entry in await store.history(case.id)]
        assert told[-2:] == ["message_sent", "message_given_up"]
        await store.outgoing.dismiss(first.id)
        assert await store.outgoing.given_up(case.id) == ()


@in_loop
async def test_what_is_wrong_with_the_way_holds_all_and_with_one_message_only_that(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination(occasions=(Occasion.TICKET,))])
        case = await store.new_case(Kind.PARCEL, MEI)
        for _ in range(3):
            await store.outgoing.queue(case.id, Occasion.TICKET, {})
        later = datetime.now(UTC) + LATER
        ((first, _),) = await store.outgoing.take_due((), 9)
        await store.outgoing.record(first.id, Attempt(Outcome.REFUSED, 422), later)
        ((second, _),) = await store.outgoing.take_due((), 9)
        assert second.id != first.id
        await store.outgoing.record(second.id, Attempt(Outcome.BUSY, 429), later)
        assert await store.outgoing.take_due((), 9) == ()


@in_loop
async def test_a_destination_that_is_gone_gets_nothing_any_more(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination(occasions=(Occasion.TICKET,))])
        case = await store.new_case(Kind.PARCEL, MEI)
        for _ in range(2):
            await store.outgoing.queue(case.id, Occasion.TICKET, {})
        ((first, _),) = await store.outgoing.take_due((), 9)
        await store.outgoing.record(first.id, Attempt(Outcome.GONE, 410))
        assert [s for _, s in await _waiting(store)] == [Standing.GIVEN_UP] * 2
        assert await store.outgoing.queue(case.id, Occasion.TICKET, {}) == 0
        (gone,) = await store.outgoing.destinations()
        assert gone.gone
        assert not gone.open


@in_loop
async def test_a_clock_that_was_set_back_holds_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination()])
        case = await decided(store)
        assert await store.outgoing.take_due((), 9) == ()
    late = datetime.now(UTC) + timedelta(days=4000)
    async with opened(tmp_path) as store:
        held = store.outgoing._ask  # as it was while the clock stood years ahead
        ((message, _),) = await held(lambda records: records.outgoing.take_due(late, (), 9))
        await store.outgoing.record(message.id, FAILED, late + LATER)
        ((again, _),) = await store.outgoing.take_due((), 9)
        assert (again.id, again.case_id) == (message.id, case.id)
        soon = datetime.now(UTC) + LONGEST_WAIT - timedelta(minutes=1)
        await store.outgoing.record(again.id, FAILED, soon)  # a server asked for that
        assert await store.outgoing.take_due((), 9) == ()


@in_loop
async def test_a_deleted_case_says_nothing_until_it_is_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination(occasions=(Occasion.TICKET,))])
        case = await store.new_case(Kind.PARCEL, MEI)
        await store.outgoing.queue(case.id, Occasion.TICKET, {})
    tamper(tmp_path, "UPDATE cases SET deleted_at = changed_at")
    async with opened(tmp_path) as store:
        assert await store.outgoing.take_due((), 9) == ()
    tamper(tmp_path, "UPDATE cases SET deleted_at = NULL")
    async with opened(tmp_path) as store:
        assert len(await store.outgoing.take_due((), 9)) == 1


@in_loop
async def test_messages_go_with_their_case_and_old_ones_that_were_sent(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.outgoing.keep_destinations([destination(occasions=(Occasion.TICKET,))])
        case = await store.new_case(Kind.PARCEL, MEI)
        for _ in range(2):
            await store.outgoing.queue(case.id, Occasion.TICKET, {})
        ((first, _),) = await store.outgoing.take_due((), 9)
        await store.outgoing.record(first.id, DELIVERED)
        await store.outgoing.forget_sent(datetime.now(UTC) - LATER)
        assert len(await store.outgoing.sent()) == 1
        await store.outgoing.forget_sent(datetime.now(UTC) + LATER)
        assert await store.outgoing.sent() == ()
    assert len(lies(tmp_path, "SELECT 1 FROM messages")) == 1
    tamper(tmp_path, "PRAGMA foreign_keys = ON", "DELETE FROM cases")
    assert lies(tmp_path, "SELECT 1 FROM messages") == []
