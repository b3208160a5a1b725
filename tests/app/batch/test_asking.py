"""What a case of a batch counts as asked: each look, as it is made, and each answer once."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.desk import Desk
from app.domain.many.batch import BatchState, Job, Limits, Spent
from app.domain.run import Run
from app.domain.strategy import Way, strategy
from app.domain.words import RunState
from app.errors import NotConnected
from app.store.base.database import DATABASE_NAME
from tests.helpers import behaviours as do
from tests.helpers.batching import Answering, batch, batch_desk, files, runner
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop

BUSY = do.refuses(429, {"error": {"message": "slow down"}}, retry_after="90")
THREE = strategy(Way.SEVERAL, 3)
KILLED_BEFORE_COUNTING = """
    UPDATE jobs SET state = 'working', counted = '[]';
    UPDATE batches SET spent_answered = 0, spent_tokens_in = 0, spent_tokens_out = 0"""


async def _spent(desk: Desk) -> Spent:
    return (await desk.batches.progress("batch-1")).batch.spent


async def _answer(desk: Desk) -> Run:
    (job,) = await desk.batches.jobs("batch-1")
    run = (await desk.store.case(job.case_id)).inspections[0].run
    assert run is not None
    return run


@in_loop
async def test_a_budget_holds_for_each_look_and_those_that_came_are_not_asked_for_again(
    tmp_path: Path,
) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            asked = batch(limits=Limits(calls=2), strategy=THREE)
            await desk.batches.add(asked, files(tmp_path / "in", 1))
            await runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.batch.state, stands.batch.why) == (BatchState.PAUSED, "BudgetReached")
            assert (stands.batch.spent.calls, len(served.seen)) == (2, 2)
            assert (await _answer(desk)).state is RunState.STOPPED
            await desk.batches.set_limits("batch-1", Limits(calls=3), asked.priority)
            await desk.batches.resume("batch-1")
            await runner(desk, server).run(until_over=True)
            run, spent = await _answer(desk), await _spent(desk)
    assert run.merged is not None
    assert (run.state, len(run.merged.looks), run.merged.lost) == (RunState.DONE, 3, 0)
    assert (spent.calls, spent.answered, len(served.seen)) == (3, 3, 3)


@in_loop
async def test_a_look_that_was_heard_is_paid_for_also_where_a_later_one_is_turned_away(
    tmp_path: Path,
) -> None:
    served = Answering(do.streams("No."), BUSY)
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(strategy=THREE), files(tmp_path / "in", 1))
            await runner(desk, server).run(until_over=True)
            run, spent = await _answer(desk), await _spent(desk)
    assert run.state is RunState.DONE
    assert (len(server.seen), spent.calls) == (5, 4)  # one of five was turned away at the door


@in_loop
async def test_what_was_kept_as_the_program_was_killed_is_counted_at_the_next_start(
    tmp_path: Path,
) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 2))
            await runner(desk, server).run(until_over=True)
            before = await _spent(desk)
        with closing(sqlite3.connect(tmp_path / "data" / DATABASE_NAME)) as past:
            past.executescript(KILLED_BEFORE_COUNTING)
        async with batch_desk(tmp_path / "data") as desk:
            await runner(desk, server).run(until_over=True)
            assert await _spent(desk) == before
    assert (before.answered, len(served.seen)) == (2, 2)


@in_loop
async def test_what_may_not_be_sent_any_more_spends_no_budget(tmp_path: Path) -> None:
    asked = list[Job]()

    async def allowed(job: Job) -> None:
        asked.append(job)
        if len(asked) > 1:  # as its question is about to go out
            raise NotConnected

    with LoopbackServer(Answering()) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 1))
            running = runner(desk, server)
            running.ask_if(allowed)
            await running.run(until_over=True)
            stands = await desk.batches.progress("batch-1")
    assert (stands.batch.why, stands.batch.spent.calls) == ("NotConnected", 0)
    assert server.seen == []
