"""Each look is a run on record, and what they come to is the answer that counts."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.case import Case
from app.domain.events import Event, FindingFound, Repair
from app.domain.run import Run
from app.domain.strategy import Strategy, Way, strategy
from app.domain.words import Language, RunState, Severity, Verdict
from app.errors import KeyRefused, NotConnected
from app.order import Order
from tests.helpers import behaviours as does
from tests.helpers.answers import found, repairs, step, summary, written
from tests.helpers.asking import connection
from tests.helpers.cases import MEI, review
from tests.helpers.desks import case_of, desk_in, pictures_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.proofs import problems, read_past
from tests.helpers.server import Behaviour, LoopbackServer

pytestmark = pytest.mark.server

PHOTO = saved(photo_like(900, 700, 1), quality=90)
DENT, RUST = found(), found(region=[0, 0, 200, 200], type="cracked", text="A crack.")
THREE = strategy(Way.SEVERAL, 3)
Work = Callable[[Desk, Case, Order], Awaitable[None]]


def _says(*findings: object, severity: str = "moderate") -> Behaviour:
    said = written(findings=list(findings), summary=summary(severity=severity))
    return does.streams(said, piece=200)


def _looked(
    folder: Path, work: Work, *answers: Behaviour, photo: bytes = PHOTO, how: Strategy = THREE
) -> LoopbackServer:
    """The work with a case of one photo; every look is answered by the next of these."""

    async def whole(server: LoopbackServer) -> None:
        async with desk_in(folder) as desk:
            order = Order(connection(server), "k", Language.ENGLISH, MEI, strategy=how)
            await work(desk, await case_of(desk, photo), order)

    with LoopbackServer(*answers) as server:
        asyncio.run(whole(server))
        return server


async def _inspect(desk: Desk, case: Case, order: Order, told: list[Run] | None = None) -> Run:
    tell = [] if told is None else told
    return await desk.inspector.inspect(case, case.inspections[0].id, order, tell.append)


def test_what_most_looks_see_is_the_answer_and_each_look_stays_on_record(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, order: Order) -> None:
        told, heard = list[Run](), list[Event]()
        place = case.inspections[0].id
        inspect = desk.inspector.inspect
        run = await inspect(case, place, order, told.append, hear=heard.extend)
        case = await desk.store.case(case.id)
        (inspection,) = case.inspections
        assert inspection.run == told[-1] == run
        assert (run.state, run.merged is not None) == (RunState.DONE, True)
        assert [look.look for look in inspection.looks] == [1, 2, 3]
        assert {look.state for look in told[:-1]} == {RunState.RUNNING}
        assert [f.value.type for f in case.findings] == ["dented"]
        assert case.findings[0].value.severity is Severity.MODERATE
        assert run.merged is not None
        (seen,) = run.merged.seen
        assert (seen.looks, seen.of, run.merged.lost) == (3, 3, 0)
        assert run.told.tokens_in == sum(look.told.tokens_in or 0 for look in inspection.looks)
        assert isinstance(heard[-1], FindingFound)
        assert heard[-1].finding.run_id == run.id
        (counted,) = await desk.store.known.calls()
        assert counted.made == 3  # merging asks nobody
        await _nothing_to_pay_twice(desk, order)

    minor = {**DENT, "severity": "minor"}
    server = _looked(tmp_path, work, _says(DENT), _says(DENT, RUST), _says(minor))
    assert len(server.seen) == 3
    with read_past(tmp_path) as past:
        assert problems(past) == []


async def _nothing_to_pay_twice(desk: Desk, order: Order) -> None:
    """What was looked at thrice is known to who wants it so, and to nobody else."""
    again = await case_of(desk, saved(photo_like(900, 700, 1), quality=70))
    await desk.pictures.load()
    wanted = again, again.inspections, order.connection, order.language
    (known,) = await desk.known.find(*wanted, order.strategy)
    assert len(known.told.findings) == 1
    assert await desk.known.find(*wanted) == ()


def test_a_look_that_fails_leaves_the_others_to_count_and_is_told_of(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, order: Order) -> None:
        run = await _inspect(desk, case, order)
        assert run.merged is not None
        assert (run.state, len(run.merged.looks), run.merged.lost) == (RunState.DONE, 2, 1)
        assert Repair.LOOK_LOST in repairs(run.assessment)
        assert [(s.looks, s.of) for s in run.merged.seen] == [(2, 2)]

    _looked(tmp_path, work, _says(DENT), does.streams("No."), _says(DENT, RUST))


def test_where_nothing_comes_it_fails_and_the_server_is_left_alone(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, order: Order) -> None:
        with pytest.raises(KeyRefused):
            await _inspect(desk, case, order)
        (inspection,) = (await desk.store.case(case.id)).inspections
        assert inspection.run is not None
        assert (inspection.run.state, inspection.waits) == (RunState.FAILED, True)

    refused = does.refuses(401, {"error": {"message": "bad key"}})
    assert len(_looked(tmp_path, work, refused).seen) == 1


def test_what_broke_off_is_gone_on_with_and_what_was_judged_stays(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, order: Order) -> None:
        begun = asyncio.Event()
        place = case.inspections[0].id

        def tell(run: Run) -> None:
            if run.look == 2 and run.assessment.raw:
                begun.set()

        task = asyncio.create_task(desk.inspector.inspect(case, place, order, tell))
        await begun.wait()
        task.cancel()  # as Stop does
        stopped = await task
        assert stopped.state is RunState.STOPPED
        case = await desk.store.case(case.id)
        assert case.inspections[0].run == stopped
        assert [f.run_id for f in case.findings] == [stopped.id]  # what one look saw
        (member,) = case.inspections[0].looks[0].assessment.findings
        held = review(Verdict.REJECTED, value=member.value)
        case = await desk.store.review(case.id, member.id, held, MEI)
        run = await _inspect(desk, case, order)
        case = await desk.store.case(case.id)
        assert run.merged is not None
        assert run.merged.looks[0] == case.inspections[0].looks[0].id  # not asked again
        assert [f.verdict for f in case.findings] == [Verdict.REJECTED]  # and not there twice

    begins = does.sends(does.sse(does.chunk(content="{")), then="hang")
    answers = _says(DENT), begins, _says(DENT), _says(DENT)
    assert len(_looked(tmp_path, work, *answers).seen) == 4


def test_large_photos_are_also_shown_in_parts(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, order: Order) -> None:
        run = await _inspect(desk, case, order)
        assert run.merged is not None
        assert [(s.looks, s.of) for s in run.merged.seen] == [(2, 2)]
        (inspection,) = (await desk.store.case(case.id)).inspections
        parts = [sent.part for sent in inspection.looks[1].asked.sent]
        assert len(parts) == 4
        assert parts[0].as_list() == pytest.approx([0, 0, 0.55, 0.55])
        (kept,) = run.assessment.findings
        assert kept.value.region is not None
        assert kept.value.region.as_list() == pytest.approx([0.1, 0.1, 0.22, 0.22], abs=0.01)

    large = saved(photo_like(2400, 1800, 3), quality=60)
    whole, part = found(region=[100, 100, 200, 200]), found(region=[200, 200, 400, 400])
    how = strategy(Way.TILES)
    server = _looked(tmp_path, work, _says(whole), _says(part), photo=large, how=how)
    assert [len(pictures_in(seen.json)) for seen in server.seen] == [1, 4]


def test_the_parts_that_are_seen_are_looked_at_closely(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, order: Order) -> None:
        run = await _inspect(desk, case, order)
        assert run.asked.question == case.question or "List" not in run.asked.question
        assert [f.value.type for f in run.assessment.findings] == ["dented"]

    listed = written(reasoning=[step(region=[0, 0, 400, 400])], findings=[], summary=summary())
    first = does.streams(listed, piece=200)
    server = _looked(tmp_path, work, first, _says(found()), how=strategy(Way.PARTS))
    assert len(server.seen) == 2
    assert "First list every part" in str(server.seen[0].json)


def test_without_a_referee_what_both_see_counts_and_it_is_told(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case, order: Order) -> None:
        run = await _inspect(desk, case, order)
        assert (run.state, [f.value.type for f in run.assessment.findings]) == (
            RunState.DONE,
            ["dented"],
        )
        assert Repair.LOOK_LOST in repairs(run.assessment)

    how = strategy(Way.REFEREE, referee="Nobody")
    _looked(tmp_path, work, _says(DENT), _says(DENT, RUST), how=how)


@pytest.mark.parametrize(("second", "calls"), [(DENT, 2), (RUST, 3)])
def test_a_referee_is_asked_only_where_two_looks_differ(
    tmp_path: Path, second: object, calls: int
) -> None:
    asked = list[str]()

    async def work(desk: Desk, case: Case, order: Order) -> None:
        def of_other(name: str) -> Order:
            asked.append(name)
            if not order.connection.base_url:
                raise NotConnected
            other = replace(order.connection, model="another")
            return replace(order, connection=other)

        run = await _inspect(desk, case, replace(order, of_other=of_other))
        assert [f.value.type for f in run.assessment.findings] == ["dented"]

    how = strategy(Way.REFEREE, referee="Judge")
    answers = _says(DENT), _says(second), _says(DENT)
    assert len(_looked(tmp_path, work, *answers, how=how).seen) == calls
    assert asked == ["Judge"] * (calls - 2)
