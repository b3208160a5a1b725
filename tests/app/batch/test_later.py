"""Batches asked by a provider's cheaper interface: handed over once, read as normal runs."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from app.batch.runner import Runner
from app.desk import Desk
from app.domain.many.batch import BatchState, Job, JobState, Limits
from app.domain.many.batch_progress import BatchProgress
from app.domain.words import RunState
from app.settings.connection import Price
from app.settings.providers import Later, LaterForm
from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT
from tests.helpers.batching import Answering, FakeClock, batch, batch_desk, files, runner
from tests.helpers.later_provider import LaterProvider, Line, answered, refused, told
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.stores import in_loop

PAID = Price("2", "8", "$")


class Office:
    """A desk, and a provider its batches are asked of. clock goes on from run to run."""

    def __init__(self, desk: Desk, server: LoopbackServer, folder: Path) -> None:
        self.desk, self.server, self.clock = desk, server, FakeClock()
        self._folder = folder

    async def make(self, name: str, count: int, alike: int = 0, **more: Any) -> None:
        """A batch of so many cases."""
        made = batch(id=name, later=True, **more)
        await self.desk.batches.add(made, files(self._folder, count, alike))

    def runner(self, **connection: Any) -> Runner:
        """One that asks the provider."""
        asked = {"provider": "openai", "price": PAID, **connection}
        return runner(self.desk, self.server, connection=asked, clock=self.clock)

    async def run(self, name: str, **connection: Any) -> tuple[BatchProgress, tuple[Job, ...]]:
        """Until nothing waits any more; how the batch stands then."""
        await self.runner(**connection).run(until_over=True)
        return await self.desk.batches.progress(name), await self.desk.batches.jobs(name)

    async def run_until(self, reached: Callable[[], bool]) -> None:
        """Until then, and it is cut off."""
        running = asyncio.create_task(self.runner().run())
        async with asyncio.timeout(60):
            while not reached():  # noqa: ASYNC110 as until()
                await asyncio.sleep(0.01)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@asynccontextmanager
async def office(folder: Path, provider: LaterProvider | Answering) -> AsyncIterator[Office]:
    with LoopbackServer(provider) as server:
        async with batch_desk(folder / "data") as desk:
            yield Office(desk, server, folder / "in")


@in_loop
async def test_a_batch_goes_out_in_one_file_and_comes_back_as_normal_runs_at_half_the_price(
    tmp_path: Path,
) -> None:
    provider = LaterProvider(looks=3)
    async with office(tmp_path, provider) as there:
        await there.make("one", 3)
        stands, jobs = await there.run("one")
        cases = [await there.desk.store.case(job.case_id) for job in jobs]
        assert await there.desk.store.postings.open_ones() == ()
        assert list((tmp_path / "data" / "later").iterdir()) == []
    runs = [case.inspections[0].run for case in cases]
    assert {run.state for run in runs if run} == {RunState.DONE}
    assert all(run is not None and run.assessment.findings for run in runs)
    assert {run.cost for run in runs if run} == {"0.0031"}  # 1500 at 1 and 400 at 4 a million
    assert {(job.state, job.tries) for job in jobs} == {(JobState.DONE, 1)}
    spent = stands.batch.spent
    assert (spent.calls, spent.answered, spent.money) == (3, 3, "0.0093")
    assert provider.log.count("POST /files") == provider.log.count("POST /batches") == 1
    assert provider.log.count("GET /batches/*") == 4
    assert there.clock.passed >= 60 + 120 + 240 + 480  # longer each time
    assert sorted(provider.deleted) == ["file-1", "file-2"]


@in_loop
async def test_files_are_split_repeats_of_products_are_asked_once_and_claims_each_by_itself(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()
    small = Later(LaterForm.FILE, "0.5", 24, lines=2)
    with patch("app.batch.later.ways.later_of", lambda _: small):
        async with office(tmp_path, provider) as there:
            await there.make("products", 4, alike=1, template="product")
            stands, _ = await there.run("products")
            assert (stands.done, stands.batch.spent.known, len(provider.asked)) == (4, 1, 3)
            assert (provider.most_lines, len(provider.works)) == (2, 2)
            await there.make("claims", 3, alike=1, template="vehicle")
            stands, _ = await there.run("claims")
    assert (stands.done, len(provider.asked)) == (3, 3 + 3)


@in_loop
async def test_what_is_left_out_or_failed_there_goes_again_and_the_servers_refusal_stands(
    tmp_path: Path,
) -> None:
    expired = {"code": "batch_expired", "message": "This request was not executed in time."}

    def late(line: Line) -> bytes:
        return told(line["custom_id"], None, expired)

    def nothing(_line: Line) -> bytes:
        return b"no JSON\n"

    def busy(line: Line) -> bytes:
        return refused(line, 503, "overloaded") + answered({"custom_id": "nobody"})

    provider = LaterProvider(busy, nothing, lambda line: refused(line, 400, "no"), nothing)
    async with office(tmp_path, provider) as there:
        await there.make("one", 3)
        stands, jobs = await there.run("one")
        assert {job.state for job in jobs} == {JobState.FAILED}
        why = sorted(job.failed.code for job in jobs if job.failed)
        assert why == ["LeftOut", "LeftOut", "RequestRefused"]
        assert len(provider.asked) == 3 + 3 + 1
        assert stands.posted.unused == 1 + 1 + 2 * 2
        provider.answers, provider.ends = [answered, late, answered], ["expired", "completed"]
        await there.desk.batches.retry("one")
        _, jobs = await there.run("one")
    assert {job.state for job in jobs} == {JobState.DONE}
    assert sorted(job.tries for job in jobs) == [1, 1, 2]
    assert len(provider.asked) == 7 + 4


@in_loop
async def test_what_every_question_would_meet_pauses_it_and_no_room_there_is_waited_for(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()
    provider.before = {"GET /files": [do.refuses(401, {"error": {"message": "bad key"}})]}
    provider.ends = ["failed", "completed"]
    provider.errors = [{"code": "token_limit_exceeded", "message": "Enqueued token limit reached"}]
    async with office(tmp_path, provider) as there:
        await there.make("one", 1)
        stands, _ = await there.run("one")
        assert (stands.batch.why, stands.posted.jobs) == ("KeyWanted", 1)
        await there.desk.batches.resume("one")
        stands, _ = await there.run("one", provider="vllm")
        assert stands.batch.why == "NoLater"
        await there.desk.batches.resume("one")
        assert (await there.run("one"))[0].done == 1
        assert (provider.log.count("POST /files"), len(provider.works)) == (1, 2)
        provider.ends, provider.errors = ["failed", "completed"], [{"message": "no such model"}]
        await there.make("two", 1)
        stands, _ = await there.run("two")
        assert (stands.batch.state, stands.batch.why) == (BatchState.PAUSED, "PostingRefused")
        assert (stands.batch.why_data, stands.waiting) == ({"said": "no such model"}, 1)
        await there.desk.batches.resume("two")
        assert (await there.run("two"))[0].done == 1


@in_loop
async def test_what_the_provider_took_before_the_answer_was_lost_is_not_handed_over_again(
    tmp_path: Path,
) -> None:
    provider = LaterProvider()

    async def takes_and_drops(talk: Talk) -> None:
        path = talk.seen.path.partition("?")[0].removeprefix("/v1")
        provider._told(f"POST {path}", path.split("/"), talk)
        await talk.drop()

    async def drops(talk: Talk) -> None:
        await talk.drop()

    provider.before = {call: [takes_and_drops] for call in ("POST /files", "POST /batches")}
    provider.before |= {"GET /files/*/content": [drops]}
    async with office(tmp_path, provider) as there:
        await there.make("one", 2)
        assert (await there.run("one"))[0].done == 2
    handed_over = [name for name, _ in provider.files.values() if name != "output"]
    assert (len(handed_over), len(provider.works)) == (1, 1)


@in_loop
async def test_stopped_it_is_called_off_and_what_came_is_used_unless_the_case_was_changed(
    tmp_path: Path,
) -> None:
    provider = LaterProvider(answered, lambda _line: b"", answered, looks=99)
    async with office(tmp_path, provider) as there:
        await there.make("one", 3)
        await there.run_until(lambda: bool(provider.works))
        waits_for, jobs = there.desk.store.postings.waits_for, await there.desk.batches.jobs("one")
        assert [await waits_for(job.case_id) for job in jobs] == ["Monday"] * 3
        await there.desk.batches.stop("one")
        assert await waits_for(jobs[0].case_id) == ""
        await there.run_until(lambda: bool(provider.deleted))
        stands, jobs = await there.run("one")
        assert (stands.waiting, stands.posted.jobs, stands.failed) == (3, 0, 0)
        assert len(provider.asked) == 3
        provider.answers, provider.looks = [answered], 0
        await there.desk.store.describe(jobs[0].case_id, batch().by, question="Is it wet?")
        await there.desk.batches.resume("one")
        stands, jobs = await there.run("one")
        run = (await there.desk.store.case(jobs[0].case_id)).inspections[0].run
    assert stands.done == 3
    assert run is not None
    assert run.asked.question == "Is it wet?"
    assert provider.log.count("POST /batches/*/cancel") == 1
    assert len(provider.asked) in (4, 5)  # the changed one, and that without an answer


@in_loop
async def test_a_budget_holds_back_the_rest_and_what_went_out_is_read(tmp_path: Path) -> None:
    provider = LaterProvider()
    async with office(tmp_path, provider) as there:
        await there.make("calls", 3, limits=Limits(calls=2))
        stands, _ = await there.run("calls")
        assert (stands.batch.why, stands.done, stands.waiting) == ("BudgetReached", 2, 1)
        assert len(provider.asked) == 2
        await there.make("money", 3, limits=Limits(money="0.02"))  # two of the longest answers
        stands, _ = await there.run("money")
    assert (stands.batch.why, stands.done) == ("BudgetReached", 1)


@in_loop
async def test_one_by_one_goes_to_its_own_address_in_one_piece_and_is_waited_for(
    tmp_path: Path,
) -> None:
    served = Answering()
    whole = {"object": "chat.completion", "model": "m", "usage": {"prompt_tokens": 1500}}
    choice = {"index": 0, "finish_reason": "stop", "message": {"content": TEXT}}
    served._answer = do.refuses(200, whole | {"choices": [choice]})
    async with office(tmp_path, served) as there:
        await there.make("one", 4)
        stands, _ = await there.run("one", provider="ark", requests_a_minute=1)
    assert stands.done == 4
    assert {seen.path for seen in there.server.seen} == {"/v1/batch/chat/completions"}
    assert not any(seen.json["stream"] for seen in there.server.seen)
    assert there.clock.passed < 3 * 60  # what may be asked a minute is for other questions
