"""Asks a model about every case of a set and keeps what it says as it comes.

It works on a desk of its own, so that nothing of a set stands among the office's cases; the queue
of that desk paces it, waits for servers, tries again, keeps to a budget and outlives the program.
"""

import asyncio
import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.batch.judging import OVERLOADED, error_of
from app.batch.keeping import Ended
from app.batch.runner import Runner
from app.batch.work import allowed
from app.desk import Desk
from app.domain.many.batch import BatchState, Failure, JobState
from app.errors import AppError, ModelError, NotInStore
from app.evaluation.figures import evaluated
from app.evaluation.keeping import Keeping
from app.evaluation.kept_run import KeptRun, kept_run, unfinished
from app.evaluation.order import Evaluation
from app.evaluation.outside import with_examples
from app.evaluation.progress import Progress
from app.evaluation.put_away import unless_gone
from app.evaluation.queueing import batch_of, is_answer, planned
from app.evaluation.run_file import RunFile
from app.inspector import Order
from app.settings.settings import Settings

AT_ONCE = 4
_LOOK = 0.5  # seconds between two looks at what all wait for
_ALL_JOBS = 10_000_000
_SETTINGS = Settings(takes_known=False)  # every look asks


class Evaluator:
    """One run over a set; runs are kept in the folder. patience: so many seconds a server that is
    not there is waited for. office: whose closed cases go before the questions, where the
    connection may see them; and whose cases are measured, as long as they are there."""

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        wanted: Evaluation,
        tell: Callable[[Progress], None],
        patience: float = math.inf,
        office: Desk | None = None,
    ) -> None:
        if wanted.with_examples and office is None:
            raise ValueError("no closed cases to be shown")
        self._desk = with_examples(desk, office, wanted.material) if office else desk
        self._folder, self._wanted, self._patience = folder, wanted, patience
        self._keeping = Keeping(desk.store, wanted, tell)
        self._allowed = unless_gone(office.store) if office and wanted.of else allowed

    async def run(self) -> KeptRun:
        """Ask about whatever was not answered yet: a run that broke off is gone on with. What is
        returned is not done if answers are missing.

        Raises AppError where there never was an answer, and OSError.
        """
        head = self._wanted.head()
        before = await asyncio.to_thread(unfinished, self._folder, head)
        batch_id = await self._queued(before)
        if before:
            file = await asyncio.to_thread(RunFile.gone_on, self._folder, before.id)
        else:
            head |= {"batch": batch_id}
            of = self._wanted.of
            file = await asyncio.to_thread(RunFile.begun, self._folder, head, of)
        self._keeping.into(file)
        for job in await self._desk.batches.jobs(batch_id, limit=_ALL_JOBS):
            await self._keeping.keep(job)  # what the program could not when it ended
        self._keeping.tell()
        wrong = await self._ask_about_all(batch_id)
        await self._keeping.rest()
        if wrong and not self._keeping.asked:
            raise wrong
        run = await asyncio.to_thread(kept_run, self._folder, file.id)
        if wrong:
            self._keeping.tell(stopped=wrong)
            return run
        found = await asyncio.to_thread(evaluated, run.photos, run.answers, self._wanted.seed)
        await asyncio.to_thread(file.done, found)
        return replace(run, done=True)

    async def _queued(self, before: KeptRun | None) -> str:
        """The id of the batch that asks, ready to go on."""
        batches = self._desk.batches
        if before:
            self._keeping.go_on(before)
            batch_id = str(before.head.get("batch", ""))
            with suppress(NotInStore):
                stands = await batches.progress(batch_id)
                await batches.set_limits(batch_id, self._wanted.limits, stands.batch.priority)
                for group in stands.failures:
                    if not is_answer(group.failure):
                        await batches.retry(batch_id, group.failure.code)
                await batches.resume(batch_id)
                return batch_id
        batch = batch_of(self._wanted)
        await batches.add(batch, planned(self._wanted, self._keeping.asked))
        return batch.id

    async def _ask_about_all(self, batch_id: str) -> AppError | None:
        """Until nothing waits any more; what went wrong, if anything."""
        over = asyncio.Queue[Ended | None]()
        runner = Runner(
            self._desk,
            self._order,
            lambda: _SETTINGS,
            AT_ONCE,
            {batch_id},
            told=over.put_nowait,
            reads=False,
        )
        runner.ask_if(self._allowed)
        try:
            async with asyncio.TaskGroup() as group:
                listening = group.create_task(self._listen(over, runner))
                await runner.run(until_over=True)
                over.put_nowait(None)
                await listening
        except ExceptionGroup as several:
            error = several.exceptions[0]
            if isinstance(error, ModelError):
                return error
            raise error from several
        return await self._wrong(batch_id)

    async def _order(self, _connection: str) -> Order:
        return self._wanted.order

    async def _listen(self, over: asyncio.Queue[Ended | None], runner: Runner) -> None:
        """Keep what comes; tell what all wait for."""
        waited, told = 0.0, None
        while True:
            try:
                async with asyncio.timeout(_LOOK):
                    ended = await over.get()
            except TimeoutError:
                waits = next(iter(runner.waits.values()), None)
                waited = waited + _LOOK if waits else 0.0
                if waits and waited > self._patience and not isinstance(waits, OVERLOADED):
                    raise waits from None
                if waits is not told:
                    self._keeping.tell(waits=waits)
                told = waits
                continue
            if ended is None:
                return
            waited = 0.0
            state = JobState.FAILED if ended.failure else JobState.DONE
            await self._keeping.keep(replace(ended.job, state=state, failed=ended.failure))

    async def _wrong(self, batch_id: str) -> AppError | None:
        """Why answers are missing, None where none are."""
        stands = await self._desk.batches.progress(batch_id)
        batch = stands.batch
        if batch.state is BatchState.PAUSED and stands.waiting:
            return error_of(Failure(batch.why, batch.why_data))
        failed = (each.failure for each in stands.failures if not is_answer(each.failure))
        return next(map(error_of, failed), None)
