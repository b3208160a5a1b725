"""Batches on the command line: run to their end, told as they go."""

import asyncio
from collections.abc import Collection, Coroutine
from typing import Any

from app.batch.judging import error_of
from app.batch.keeping import Ended
from app.batch.orders import order_of
from app.batch.runner import Runner
from app.cli.batch_bar import Bar
from app.cli.batch_output import Output
from app.cli.ending import DONE, SOME_FAILED, counted, printable, say, sentence
from app.cli.later import unused_words
from app.cli.options import Options
from app.desk import Desk
from app.domain.many.batch import BatchState, Failure, JobState
from app.domain.who import Who
from app.errors import AppError, ExportNotWritten
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.who import system_user

_MOST_NAMED = 50
_TELLERS = 4  # one alone falls behind a quick server, and what waits to be told takes memory


async def run(options: Options, desk: Desk, settings: Settings, ids: Collection[str]) -> int:
    """Until nothing of these batches waits any more; the exit code says how it ended."""
    by, over = Who(settings.adjuster, system_user()), asyncio.Queue[Ended]()
    runner = Runner(
        desk,
        lambda name: asyncio.to_thread(order_of, settings, name, by),
        lambda: settings,
        options.concurrency,
        only=ids,
        told=over.put_nowait,
    )
    output = Output(options, desk, settings, by)
    tellers = [_tell(over, output) for _ in range(_TELLERS)]
    await _first_of(_until_over(runner, over), *tellers, Bar(desk, runner, ids).show())
    code = await output.end(ids)
    return max([code, *[await _ended(desk, each) for each in ids]])


async def _until_over(runner: Runner, over: asyncio.Queue[Ended]) -> None:
    await runner.run(until_over=True)
    await over.join()


async def _first_of(*jobs: Coroutine[Any, Any, None]) -> None:
    """Until one of these is over, or fails: who tells can't go on where nobody reads."""
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()


async def _tell(over: asyncio.Queue[Ended], output: Output) -> None:
    while True:
        ended = await over.get()
        try:
            await output.tell(ended)
        except ExportNotWritten:
            raise
        except AppError as error:
            say(f"{ended.job.planned.name}: {sentence(error)}")
        over.task_done()


async def _ended(desk: Desk, batch_id: str) -> int:
    """Say what is not done, and why."""
    stands = await desk.batches.progress(batch_id)
    batch = stands.batch
    say(f"«{batch.name}»: {stands.done} of {counted(stands.total)} done.")
    for job in await desk.batches.jobs(batch_id, JobState.FAILED, _MOST_NAMED):
        if job.failed is not None:
            say(f"  {job.planned.name}: {sentence(error_of(job.failed), of_case=False)}")
    if stands.failed > _MOST_NAMED:
        say(f"  and {stands.failed - _MOST_NAMED} more")
    if unused := unused_words(stands.posted):
        say(unused)
    if batch.state is not BatchState.GOING:
        why = f" {sentence(error_of(Failure(batch.why, batch.why_data)))}" if batch.why else ""
        say(printable(f"{stands.waiting} wait; «resume» goes on.{why}"))
    return DONE if stands.done + stands.left == stands.total else SOME_FAILED


def no_budget(connection: Connection) -> str:
    """Why a budget can't be kept to."""
    currency = connection.price.currency
    if currency:
        return f"The budget is no number of calls, and no sum in {currency}."
    return "The budget is no number of calls, and what a call costs is not set for the connection."
