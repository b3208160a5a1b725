"""Answers as they come, end, break off and are stopped, over real sockets."""

import asyncio

import pytest

from app.domain.assessment import Assessment
from app.domain.events import FindingFound, Repair
from app.vlm.client import Models
from tests.helpers import behaviours as do
from tests.helpers.asking import HALF, KEY, TEXT, ask, asking, connection, events, run
from tests.helpers.held import Held
from tests.helpers.questions import question
from tests.helpers.server import Behaviour, LoopbackServer

pytestmark = pytest.mark.server


def test_findings_come_while_the_answer_is_still_being_written() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        async with models.ask(connection(server), KEY, question()) as answer:
            seen = Assessment()
            async for event in answer:
                seen = seen.after(event)
                if seen.findings:
                    break
            assert seen.summary is None
            assert answer.told.finish_reason == ""
            assert answer.told.seconds > 0

    run(work, do.sends(events(do.chunk(content=TEXT[: TEXT.index('"answer"')])), then="hang"))


def test_what_comes_soon_is_all_the_rest_where_the_answer_ends() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        async with models.ask(connection(server), KEY, question()) as answer:
            seen = Assessment().after(await anext(answer))
            for event in await answer.soon(60):
                seen = seen.after(event)
            assert answer.over
            assert seen.summary is not None
            with pytest.raises(StopAsyncIteration):
                await anext(answer)

    run(work, do.streams(TEXT))


def test_what_comes_soon_is_not_waited_for_where_the_answer_goes_on() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        async with models.ask(connection(server), KEY, question()) as answer:
            seen = Assessment()
            while not seen.findings:
                seen = seen.after(await anext(answer))
            await answer.soon(0.01)
            assert not answer.over

    run(work, do.sends(events(do.chunk(content=HALF)), then="hang"))


def test_a_cut_answer_is_kept_with_a_warning() -> None:
    asked, _ = ask(do.sends(events(do.chunk(content=HALF), do.chunk("length"))))
    assert asked.error is None
    assert asked.told.finish_reason == "length"
    assert Repair.TRUNCATED in asked.repairs
    assert len(asked.assessment.findings) == 1


@pytest.mark.parametrize("then", ["end", "drop"])
def test_a_whole_answer_without_its_end_counts(then: str) -> None:
    asked, _ = ask(do.sends(events(do.chunk(content=TEXT)), then=then))
    assert asked.error is None
    assert asked.assessment.summary is not None


def test_a_model_that_repeats_itself_is_stopped() -> None:
    again = HALF + '"answer": "' + "The same words over and over. " * 2000
    asked, server = ask(Held(again + "END", "END", piece=200))
    assert asked.error is None
    assert Repair.REPETITION in asked.repairs
    assert server.seen[0].gone.wait(60)
    assert len(asked.assessment.findings) == 1


def test_cancelling_closes_the_connection_at_once() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        first = asyncio.Event()

        async def listen() -> None:
            async with models.ask(connection(server), KEY, question()) as answer:
                async for event in answer:
                    if isinstance(event, FindingFound):
                        first.set()

        task = asyncio.create_task(listen())
        await first.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.seen[0].gone.wait, 60)
        # The place is free again and the next question is answered.
        assert (await asking(models, connection(server))).error is None

    run(work, Held(TEXT, '"answer"'), do.streams(TEXT))


@pytest.mark.parametrize("fault", [do.hangs(), do.trickles(0.01)])
def test_cancelling_before_anything_came(fault: Behaviour) -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        task = asyncio.create_task(asking(models, connection(server)))
        assert await asyncio.to_thread(server.asked.wait, 60)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(server.seen[0].gone.wait, 60)

    run(work, fault)


def test_leaving_early_closes_the_connection() -> None:
    async def work(models: Models, server: LoopbackServer) -> None:
        async with models.ask(connection(server), KEY, question()) as answer:
            await anext(answer)
        assert await asyncio.to_thread(server.seen[0].gone.wait, 60)

    run(work, Held(TEXT, '"answer"'))
