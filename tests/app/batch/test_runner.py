"""Batches run to their end: each case once, whatever happens on the way."""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from app.batch.awake import Awake
from app.batch.keeping import Ended
from app.batch.runner import Runner
from app.desk import Desk
from app.domain.many.batch import BatchState, Job, JobState, Limits, Planned, Priority
from app.domain.many.grouping import Grouping
from app.domain.read.labels import labels_on
from app.domain.words import RunState
from app.errors import DiskFull, ModelError, StoreDamaged
from app.settings.settings import Settings
from app.sources.looking import Looking
from app.sources.planning import plan
from tests.helpers import behaviours as do
from tests.helpers.barcodes import drawn, label
from tests.helpers.batching import Answering, FakeClock, batch, batch_desk, files, runner, speckled
from tests.helpers.holders import zipped
from tests.helpers.photos import saved
from tests.helpers.readings import UPS
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop
from tests.helpers.waiting import until

BUSY = do.refuses(429, {"error": {"message": "slow down"}}, retry_after="90")


async def _states(desk: Desk, batch_id: str = "batch-1") -> list[JobState]:
    return [job.state for job in await desk.batches.jobs(batch_id)]


async def _run(running: Runner) -> set[tuple[str, str]]:
    """To its end; what it said to wait for meanwhile, and of whom."""
    told, run = set[tuple[str, str]](), asyncio.create_task(running.run(until_over=True))
    while not run.done():
        waits = running.waits.values()
        told |= {(type(e).__name__, e.host) for e in waits if isinstance(e, ModelError)}
        await asyncio.sleep(0.01)
    await run
    return told


@in_loop
async def test_every_photo_becomes_a_case_and_is_asked_about_once(tmp_path: Path) -> None:
    served, ended = Answering(), list[Ended]()
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    planned = (*files(tmp_path / "in", 12), Planned("broken", paths=(str(broken),)))
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(question="Is it whole?"), planned)
            await runner(desk, server, told=ended.append).run(until_over=True)
            await runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            cases = [await desk.store.case(each.job.case_id) for each in ended if not each.failure]
        assert server.most_at_once <= 10
    assert (stands.done, stands.failed, stands.waiting, stands.working) == (12, 1, 0, 0)
    assert [group.failure.code for group in stands.failures] == ["PhotoRefused.unknown_format"]
    assert len(set(served.seen)) == len(served.seen) == 12
    assert {case.question for case in cases} == {"Is it whole?"}
    assert all(case.inspections[0].run.state is RunState.DONE for case in cases)  # type: ignore[union-attr]
    spent = stands.batch.spent
    assert (spent.calls, spent.answered, spent.tokens_in) == (12, 12, 12 * 1500)
    assert len({case.number for case in cases}) == 12


@in_loop
async def test_what_goes_behind_others_waits_until_all_of_theirs_is_begun(tmp_path: Path) -> None:
    left = list[int]()
    with LoopbackServer(Answering()) as server:
        async with batch_desk(tmp_path / "data") as desk:
            claim = desk.batches.claim

            async def watched(batch_id: str, now: datetime, most: int) -> tuple[Job, ...]:
                claimed = await claim(batch_id, now, most)
                if batch_id == "behind" and claimed:
                    left.append((await desk.batches.progress("batch-1")).waiting)
                return claimed

            behind = batch(id="behind", priority=Priority.LOW)
            await desk.batches.add(behind, files(tmp_path / "behind", 8))
            await desk.batches.add(batch(), files(tmp_path / "in", 40))
            with patch.object(desk.batches, "claim", watched):
                await runner(desk, server).run(until_over=True)
            told = [(await desk.batches.progress(each)).done for each in ("batch-1", "behind")]
    assert told == [40, 8]
    assert set(left) == {0}


@in_loop
async def test_repeats_in_a_product_batch_are_answered_once(tmp_path: Path) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            planned = files(tmp_path / "in", 10, alike=3)
            await desk.batches.add(batch(template="product"), planned)
            await runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            jobs = await desk.batches.jobs("batch-1")
            repeat = await desk.store.case(jobs[-1].case_id)
    assert (stands.done, len(served.seen), stands.batch.spent.known) == (10, 7, 3)
    assert stands.batch.spent.calls == 7
    assert repeat.inspections[0].run is not None


@in_loop
async def test_claims_are_asked_about_each_by_itself(tmp_path: Path) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(template="vehicle"), files(tmp_path / "in", 4, alike=2))
            every = Settings(takes_known=True)
            await runner(desk, server, settings=every).run(until_over=True)
    assert len(served.seen) == 4


@in_loop
async def test_a_server_that_asks_to_wait_is_waited_for_and_no_case_is_lost(
    tmp_path: Path,
) -> None:
    served, clock = Answering(*[BUSY] * 8), FakeClock()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 6))
            said = await _run(runner(desk, server, clock=clock))
            assert said == {("RateLimited", server.url.rpartition("/")[2])}
            assert set(await _states(desk)) == {JobState.DONE}
            assert all(job.tries == 1 for job in await desk.batches.jobs("batch-1"))
            stands = await desk.batches.progress("batch-1")
    assert len(served.seen) == 6
    assert len(server.seen) == 14
    assert stands.batch.spent.calls == 6  # what was turned away spends no budget
    assert clock.passed >= 90


@in_loop
async def test_without_a_network_it_waits_and_goes_on_by_itself(tmp_path: Path) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        port = int(server.url.rpartition(":")[2])
    async with batch_desk(tmp_path / "data") as desk:
        await desk.batches.add(batch(limits=Limits(calls=4)), files(tmp_path / "in", 4))
        waits = runner(desk, server)
        running = asyncio.create_task(waits.run(until_over=True))
        await until(lambda: waits.waits)
        assert [type(error).__name__ for error in waits.waits.values()] == ["NothingListens"]
        with LoopbackServer(served, port=port):
            await running
        assert set(await _states(desk)) == {JobState.DONE}
        assert not waits.waits
        assert (await desk.batches.progress("batch-1")).batch.spent.calls == 4
    assert len(served.seen) == 4


@in_loop
async def test_the_computer_is_kept_awake_while_the_hour_or_the_server_is_waited_for(
    tmp_path: Path,
) -> None:
    clock, served = FakeClock(), Answering(*[BUSY] * 8)
    night = Limits(begins_at=clock.now() + timedelta(minutes=10))
    held = list[tuple[float, int]]()  # when it was let go of, and what was answered by then

    class Noted(Awake):
        async def hold(self) -> None:
            assert not held, "it may have slept in between"

        async def let_go(self) -> None:
            held.append((clock.passed, len(served.seen)))

    with LoopbackServer(served) as server, patch("app.batch.runner.Awake", Noted):
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(limits=night), files(tmp_path / "in", 3))
            await runner(desk, server, clock=clock).run(until_over=True)
    assert held[0][0] >= 600 + 90
    assert held[0][1] == 3


@in_loop
async def test_what_every_case_would_meet_pauses_the_batch(tmp_path: Path) -> None:
    served = Answering(*[do.refuses(401, {"error": {"message": "bad key"}})] * 99)
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 20))
            await runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.batch.state, stands.batch.why) == (BatchState.PAUSED, "KeyWanted")
            assert (stands.failed, stands.waiting) == (0, 20)
            assert len(server.seen) <= 10
            served.before.clear()
            await desk.batches.resume("batch-1")
            await runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert len(served.seen) == 20


@in_loop
async def test_a_server_that_fails_every_case_pauses_it_too_and_one_failure_passes(
    tmp_path: Path,
) -> None:
    failing = do.refuses(400, {"error": {"message": "no"}})
    served = Answering(*[failing] * 999)
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 30))
            await runner(desk, server, at_once=2).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.batch.state, stands.batch.why) == (BatchState.PAUSED, "RequestRefused")
            assert stands.failed in (9, 10)  # with the one that was under way
            served.before[:] = [do.drops_at_once()] * 3
            await desk.batches.retry("batch-1")
            await runner(desk, server, at_once=2).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}


@in_loop
async def test_a_server_that_breaks_everything_off_for_a_while_is_waited_for(
    tmp_path: Path,
) -> None:
    served, clock = Answering(*[do.drops_at_once()] * 40), FakeClock()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 20))
            said = await _run(runner(desk, server, clock=clock))
            assert set(await _states(desk)) == {JobState.DONE}
    assert ("ConnectionLost", server.url.rpartition("/")[2]) in said
    assert len(set(served.seen)) == len(served.seen) == 20


@in_loop
async def test_one_that_never_comes_back_pauses_the_batch_and_fails_no_case(
    tmp_path: Path,
) -> None:
    served, clock = Answering(*[do.drops_at_once()] * 999), FakeClock()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 20))
            await runner(desk, server, clock=clock).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
    assert (stands.batch.state, stands.batch.why) == (BatchState.PAUSED, "ConnectionLost")
    assert (stands.failed, stands.waiting) == (0, 20)
    assert clock.passed >= 1800
    assert len(server.seen) < 120


@in_loop
async def test_a_budget_is_kept_to_the_call_and_goes_on_once_it_is_raised(tmp_path: Path) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            asked = batch(limits=Limits(calls=5))
            await desk.batches.add(asked, files(tmp_path / "in", 8))
            await runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.batch.why, stands.done, len(served.seen)) == ("BudgetReached", 5, 5)
            await desk.batches.set_limits("batch-1", Limits(), asked.priority)
            await desk.batches.resume("batch-1")
            await runner(desk, server).run(until_over=True)
    assert len(served.seen) == 8


@in_loop
async def test_stopped_and_paused_at_once_and_what_was_answered_is_not_asked_again(
    tmp_path: Path,
) -> None:
    served = Answering(most=4)
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 12))
            going = runner(desk, server, at_once=2)
            desk.batches.changed = going.wake
            running = asyncio.create_task(going.run())
            await _until_done(desk, 4)
            await desk.batches.stop("batch-1")
            await _until_idle(desk)
            stands = await desk.batches.progress("batch-1")
            assert (stands.done, stands.waiting) == (4, 8)
            begun = len(served.seen)
            await desk.batches.resume("batch-1")
            await until(lambda: len(served.seen) > begun)
            await _cancelled(running)
            served.most = sys.maxsize
            await runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert len(set(served.seen)) == 12
    assert [served.seen.count(answered) for answered in served.seen[:4]] == [1] * 4


@in_loop
async def test_no_more_goes_out_a_minute_than_the_connection_allows(tmp_path: Path) -> None:
    served, clock = Answering(), FakeClock()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 5))
            slow = {"requests_a_minute": 10}
            await runner(desk, server, connection=slow, clock=clock).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert clock.passed >= 4 * 6


@in_loop
async def test_a_damaged_store_ends_it_at_once(tmp_path: Path) -> None:
    with LoopbackServer(Answering()) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 2))
            with (
                patch.object(desk.store, "start_run", side_effect=StoreDamaged(place="here")),
                pytest.raises(StoreDamaged),
            ):
                await runner(desk, server).run(until_over=True)


@in_loop
async def test_a_full_disk_is_waited_for(tmp_path: Path) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 6))
            full, keep = [DiskFull(place="here", said="no space")] * 5, desk.files.keep

            def kept(*given: Any) -> None:
                if full:
                    raise full.pop()
                keep(*given)

            with patch.object(desk.files, "keep", kept):
                await runner(desk, server).run(until_over=True)
            jobs = await desk.batches.jobs("batch-1")
    assert {(job.state, job.tries) for job in jobs} == {(JobState.DONE, 1)}
    assert len(served.seen) == 6


@in_loop
async def test_cases_that_are_there_are_asked_again_by_another_template_once(
    tmp_path: Path,
) -> None:
    served = Answering()
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), files(tmp_path / "in", 3))
            await runner(desk, server).run(until_over=True)
            made = [job.case_id for job in await desk.batches.jobs("batch-1")]
            again = [Planned(case_id, case_id=case_id) for case_id in made]
            now = datetime.now(UTC)
            await desk.batches.add(batch(id="again", template="vehicle", created_at=now), again)
            for _ in range(2):
                await runner(desk, server).run(until_over=True)
            assert set(await _states(desk, "again")) == {JobState.DONE}
            cases = [await desk.store.case(case_id) for case_id in made]
    assert len(served.seen) == 6
    assert {case.template for case in cases} == {"vehicle"}
    assert all(len(case.inspections[0].runs) == 2 for case in cases)


@in_loop
async def test_asked_again_by_its_own_template_each_case_stays_what_it_is(tmp_path: Path) -> None:
    served, (photo,) = Answering(), files(tmp_path / "in", 1)
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            for template in ("product", "tagging"):  # kinds whose answers are shared in a batch
                await desk.batches.add(batch(id=template, template=template), (photo,))
                await runner(desk, server).run(until_over=True)
            made = [(await desk.batches.jobs(each))[0].case_id for each in ("product", "tagging")]
            again = [Planned(case_id, case_id=case_id) for case_id in made]
            now = datetime.now(UTC)
            await desk.batches.add(batch(id="again", template="", created_at=now), again)
            await runner(desk, server).run(until_over=True)
            assert set(await _states(desk, "again")) == {JobState.DONE}
            cases = [await desk.store.case(case_id) for case_id in made]
    assert [case.template for case in cases] == ["product", "tagging"]
    assert len(served.seen) == 4, "what one is asked says nothing of the other"
    assert all(len(case.inspections[0].runs) == 2 for case in cases)


async def _until_done(desk: Desk, count: int) -> None:
    async with asyncio.timeout(60):
        while (await desk.batches.progress("batch-1")).done < count:  # noqa: ASYNC110 as until()
            await asyncio.sleep(0.01)


async def _until_idle(desk: Desk) -> None:
    async with asyncio.timeout(60):
        while (await desk.batches.progress("batch-1")).working:  # noqa: ASYNC110 as until()
            await asyncio.sleep(0.01)


async def _cancelled(running: "asyncio.Task[None]") -> None:
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


@in_loop
async def test_zips_in_a_source_are_unfolded_up_to_the_most_a_case_has(tmp_path: Path) -> None:
    served, photos = Answering(), {f"{n}.png": saved(speckled(n), "PNG") for n in range(3)}
    holder = tmp_path / "photos.zip"
    holder.write_bytes(zipped(photos))
    with LoopbackServer(served) as server, patch("app.batch.work.MOST_PHOTOS", 1):
        async with batch_desk(tmp_path / "data") as desk:
            looking = Looking(desk.files, desk.decoder)
            found = await plan([holder], Grouping(), looking)
            assert (len(found.cases), found.photos, found.holders) == (1, 0, 1)
            await desk.batches.add(batch(), found.cases)
            await runner(desk, server).run(until_over=True)
            (job,) = await desk.batches.jobs("batch-1")
            case = await desk.store.case(job.case_id)
    assert [photo.name for photo in case.photos] == ["0.png"]
    assert job.refused == (("1.png", "past_the_most"),)


@in_loop
async def test_barcodes_are_read_behind_also_of_cases_of_a_run_that_was_cut_off(
    tmp_path: Path,
) -> None:
    labelled = tmp_path / "label.png"
    labelled.write_bytes(saved(label(drawn(UPS)), "PNG"))
    with LoopbackServer(Answering()) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(), (Planned("a", paths=(str(labelled),)),))
            await runner(desk, server).run(until_over=True)
            (job,) = await desk.batches.jobs("batch-1")
            assert await desk.batches.unread(None, 0, 9)
            await runner(desk, server, reads=True).run(until_over=True)
            case = await desk.store.case(job.case_id)
            assert not await desk.batches.unread({"batch-1"}, 0, 9)
    reading = case.photos[0].reading
    assert reading is not None
    assert labels_on(reading) == (UPS,)
