"""Batches asked by a provider's cheaper interface: handed over once, read as normal runs."""

import asyncio
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from app.batch.runner import Runner
from app.desk import Desk
from app.domain.batch import BatchState, JobState, Limits
from app.domain.words import RunState
from app.settings.providers import Later, LaterForm
from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT
from tests.helpers.batching import Answering, FakeClock, batch, batch_desk, files, runner
from tests.helpers.later_provider import LaterProvider, Line, answered, refused, told
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop

PAID = {"provider": "openai", "key": "sk-secret-0123"}
PRICE: Any = {"tokens_in": "2", "tokens_out": "8", "currency": "$"}


def _runner(desk: Desk, server: LoopbackServer, **more: Any) -> Runner:
    from app.settings.settings import Price

    asked = {"provider": "openai", "price": Price(**PRICE), **more.pop("connection", {})}
    return runner(desk, server, connection=asked, **more)


async def _states(desk: Desk) -> list[JobState]:
    return [job.state for job in await desk.batches.jobs("batch-1")]


@in_loop
async def test_a_batch_goes_out_in_one_file_and_comes_back_as_normal_runs_at_half_the_price(
    tmp_path: Path,
) -> None:
    provider, clock = LaterProvider(looks=3), FakeClock()
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 5))
            await _runner(desk, server, clock=clock).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            jobs = await desk.batches.jobs("batch-1")
            cases = [await desk.store.case(job.case_id) for job in jobs]
            assert await desk.store.postings.open_ones() == ()
        left = list((tmp_path / "data" / "later").iterdir())
    runs = [case.inspections[0].run for case in cases]
    assert {run.state for run in runs if run} == {RunState.DONE}
    assert all(run is not None and run.assessment.findings for run in runs)
    assert {run.cost for run in runs if run} == {"0.0031"}  # 1500 at 1 and 400 at 4 a million
    assert {(job.state, job.tries) for job in jobs} == {(JobState.DONE, 1)}
    spent = stands.batch.spent
    assert (spent.calls, spent.answered, spent.money) == (5, 5, "0.0155")
    assert provider.log.count("POST /files") == provider.log.count("POST /batches") == 1
    assert provider.log.count("GET /batches/*") == 4
    assert clock.passed >= 60 + 120 + 240 + 480  # longer each time
    assert sorted(provider.deleted) == ["file-1", "file-2"]
    assert left == []


@in_loop
async def test_more_than_one_file_takes_is_split_and_repeats_of_products_are_asked_once(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()
    small = Later(LaterForm.FILE, "0.5", 24, lines=3)
    with (
        patch("app.batch.later.ways.later_of", lambda _: small),
        LoopbackServer(provider) as server,
    ):
        async with batch_desk(tmp_path / "data") as desk:
            planned = files(tmp_path / "in", 9, alike=2)
            await desk.batches.add(batch(template="product", later=True), planned)
            await _runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
            spent = (await desk.batches.progress("batch-1")).batch.spent
    assert len(provider.asked) == 7
    assert (provider.most_lines, len(provider.works)) == (3, 3)
    assert spent.known == 2


@in_loop
async def test_claims_with_the_same_photos_are_asked_each_by_itself(tmp_path: Path) -> None:
    provider = LaterProvider()
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(template="vehicle", later=True), files(tmp_path / "in", 2))
            await desk.batches.add(
                batch(id="two", template="vehicle", later=True), files(tmp_path / "in", 3, alike=2)
            )
            await _runner(desk, server).run(until_over=True)
    assert len(provider.asked) == 5
    assert len({line["custom_id"] for line in provider.asked}) == 5


def _odd(line: Line) -> bytes:
    """Twice, of nobody, no JSON, far too long, and in the end the second time is not heeded."""
    return (
        answered(line)
        + answered(line, "nothing of the kind")
        + told("nobody", {"status_code": 200, "body": {}})
        + b"no JSON\n[1]\n"
        + b'{"custom_id":"' + b"x" * (1 << 21) + b'"}\n'
    )  # fmt: skip


@in_loop
async def test_lines_that_make_no_sense_are_counted_and_do_no_harm(tmp_path: Path) -> None:
    provider = LaterProvider(_odd, answered)
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 2))
            await _runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            jobs = await desk.batches.jobs("batch-1")
            run = (await desk.store.case(jobs[0].case_id)).inspections[0].run
    assert (stands.done, stands.posted.unused) == (2, 5)
    assert run is not None
    assert run.assessment.findings


@in_loop
async def test_what_is_left_out_or_failed_there_is_asked_again_and_at_last_failed(
    tmp_path: Path,
) -> None:
    busy = [lambda line: refused(line, 503, "overloaded"), lambda _line: b""]
    provider = LaterProvider(*busy, lambda line: refused(line, 400, "no"), lambda _line: b"")
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 4))
            await _runner(desk, server).run(until_over=True)
            jobs = await desk.batches.jobs("batch-1")
            assert {job.state for job in jobs} == {JobState.FAILED}
            why = sorted(job.failed.code for job in jobs if job.failed)
            assert why == ["LeftOut", "LeftOut", "LeftOut", "RequestRefused"]
            assert len(provider.asked) == 3 + 3 + 3 + 1  # the server's own refusal stands
            provider.answers[:] = [answered]
            await desk.batches.retry("batch-1")
            await _runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert len(provider.asked) == 14


@in_loop
async def test_expired_in_part_what_was_answered_counts_and_the_rest_goes_again(
    tmp_path: Path,
) -> None:
    expired = {"code": "batch_expired", "message": "This request was not executed in time."}
    provider = LaterProvider(
        answered, lambda line: told(line["custom_id"], None, expired), answered
    )
    provider.ends = ["expired", "completed"]
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 3))
            await _runner(desk, server).run(until_over=True)
            jobs = await desk.batches.jobs("batch-1")
    assert [job.state for job in jobs] == [JobState.DONE] * 3
    assert sorted(job.tries for job in jobs) == [1, 1, 2]
    assert len(provider.asked) == 4


@in_loop
async def test_a_file_the_provider_does_not_take_pauses_the_batch_with_its_words(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()
    provider.ends, provider.errors = ["failed", "completed"], [{"message": "no such model"}]
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 2))
            await _runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.batch.state, stands.batch.why) == (BatchState.PAUSED, "PostingRefused")
            assert stands.batch.why_data == {"said": "no such model"}
            assert stands.waiting == 2
            await desk.batches.resume("batch-1")
            await _runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}


@in_loop
async def test_no_room_at_the_provider_is_waited_for_without_handing_over_again(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()
    provider.ends = ["failed", "completed"]
    provider.errors = [{"code": "token_limit_exceeded", "message": "Enqueued token limit reached"}]
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 2))
            await _runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert (provider.log.count("POST /files"), len(provider.works)) == (1, 2)


@pytest.mark.parametrize("call", ["POST /files", "POST /batches", "GET /files/*/content"])
@in_loop
async def test_what_the_provider_took_before_the_answer_was_lost_is_not_handed_over_again(
    tmp_path: Path, call: str
) -> None:
    provider = LaterProvider()

    async def takes_and_drops(talk: Any) -> None:
        path = talk.seen.path.partition("?")[0].removeprefix("/v1")
        if call != "GET /files/*/content":
            provider._told(call, path.split("/"), talk)
        await talk.drop()

    provider.before = {call: [takes_and_drops]}
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 2))
            await _runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    handed_over = [name for name, _ in provider.files.values() if name != "output"]
    assert (len(handed_over), len(provider.works)) == (1, 1)


@in_loop
async def test_stopped_it_is_called_off_and_what_came_is_used_when_it_goes_on(
    tmp_path: Path,
) -> None:
    provider = LaterProvider(answered, lambda _line: b"", looks=99)
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 2))
            clock = FakeClock()
            going = _runner(desk, server, clock=clock)
            running = asyncio.create_task(going.run())
            async with asyncio.timeout(20):
                while not provider.works:  # noqa: ASYNC110 as until()
                    await asyncio.sleep(0.01)
                await desk.batches.stop("batch-1")
                while await desk.store.postings.open_ones():  # noqa: ASYNC110 as until()
                    await asyncio.sleep(0.01)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.waiting, stands.posted.jobs, stands.failed) == (2, 0, 0)
            provider.answers, provider.looks = [answered], 0
            await desk.batches.resume("batch-1")
            await _runner(desk, server, clock=clock).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert provider.log.count("POST /batches/*/cancel") == 1
    assert len(provider.asked) == 3


@in_loop
async def test_a_budget_holds_back_the_rest_and_what_went_out_is_read(tmp_path: Path) -> None:
    provider = LaterProvider()
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            asked = batch(later=True, limits=Limits(calls=3))
            await desk.batches.add(asked, files(tmp_path / "in", 6))
            await _runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.batch.why, stands.done, stands.waiting) == ("BudgetReached", 3, 3)
    assert len(provider.asked) == 3


@in_loop
async def test_a_refused_key_pauses_and_another_provider_than_meant_is_told(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()
    provider.before = {"GET /files": [do.refuses(401, {"error": {"message": "bad key"}})]}
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 1))
            await _runner(desk, server).run(until_over=True)
            stands = await desk.batches.progress("batch-1")
            assert (stands.batch.why, stands.posted.jobs) == ("KeyWanted", 1)
            await desk.batches.resume("batch-1")
            other = {"provider": "vllm"}
            await _runner(desk, server, connection=other).run(until_over=True)
            assert (await desk.batches.progress("batch-1")).batch.why == "NoLater"
            await desk.batches.resume("batch-1")
            await _runner(desk, server).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert len(provider.asked) == 1


@in_loop
async def test_one_by_one_goes_to_its_own_address_in_one_piece_and_is_waited_for(
    tmp_path: Path,
) -> None:
    served = Answering()
    whole = {"object": "chat.completion", "model": "m", "usage": {"prompt_tokens": 1500}}
    choice = {"index": 0, "finish_reason": "stop", "message": {"content": TEXT}}
    served._answer = do.refuses(200, whole | {"choices": [choice]})
    with LoopbackServer(served) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 20))
            by_call = {"provider": "ark", "requests_a_minute": 1}
            clock = FakeClock()
            await _runner(desk, server, connection=by_call, clock=clock).run(until_over=True)
            assert set(await _states(desk)) == {JobState.DONE}
    assert {seen.path for seen in server.seen} == {"/v1/batch/chat/completions"}
    assert not any(seen.json["stream"] for seen in server.seen)
    assert len(served.seen) == 20
    assert clock.passed < 19 * 60


@in_loop
async def test_a_question_that_was_changed_meanwhile_is_asked_anew(tmp_path: Path) -> None:
    provider = LaterProvider()
    with LoopbackServer(provider) as server:
        async with batch_desk(tmp_path / "data") as desk:
            await desk.batches.add(batch(later=True), files(tmp_path / "in", 1))
            going = _runner(desk, server)
            running = asyncio.create_task(going.run())
            async with asyncio.timeout(20):
                while not provider.works:  # noqa: ASYNC110 as until()
                    await asyncio.sleep(0.01)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            (job,) = await desk.batches.jobs("batch-1")
            await desk.store.describe(job.case_id, batch().by, question="Is it wet?")
            await _runner(desk, server).run(until_over=True)
            run = (await desk.store.case(job.case_id)).inspections[0].run
    assert run is not None
    assert run.asked.question == "Is it wet?"
    assert len(provider.asked) == 2
