"""A case asked by file: its questions are put into one, and answered from what came back."""

import asyncio
import hashlib
from dataclasses import replace

from app.batch.later.mailbox import Mailbox
from app.batch.work import NotNow, Work
from app.desk import Desk
from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.known import TAKEN_BY_THEMSELVES
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.domain.words import RunState
from app.errors import BudgetReached, ModelError
from app.inspector import Inspector, Order
from app.sending.pack import draft_of
from app.settings.price import cost_of
from app.settings.providers import Later
from app.vlm.later.kept import KeptModels
from app.vlm.request.asking import request_for
from app.vlm.request.question import Question
from app.vlm.request.size import request_tokens


class ByFile:
    """Runs are those of a normal analysis: only where the answer comes from is another place."""

    def __init__(self, desk: Desk, mailbox: Mailbox, later: Later) -> None:
        self._desk, self._mailbox, self._later = desk, mailbox, later
        self._models = KeptModels()
        self._inspector = Inspector(
            desk.store, self._models, desk.packing, desk.templates, desk.rules
        )

    async def ask(self, work: Work, case: Case, inspection: Inspection, order: Order) -> Run | None:
        """Read the answer where it is there, else see to it that it will be. One look: another
        would be asked by what the first one saw."""
        # Nor with examples: others may be the newest when the answer is read.
        connection = replace(order.connection, sees_examples=False)
        order = replace(order, strategy=Strategy(), connection=connection)
        question = await self._question(case, inspection, order)
        body = await self._models.body(order.connection, question)
        sha256, job = hashlib.sha256(body).hexdigest(), work.job
        name = sha256 if case.kind in TAKEN_BY_THEMSELVES else _own(sha256, job.id)
        put, kept = await self._desk.store.postings.find(job.id, name)
        if kept is None:
            if not put:
                await self._put(work, name, body, _likely(order, question))
            return None
        try:
            with self._models.laid(sha256, kept):
                inspect = self._inspector.inspect
                run = await inspect(case, inspection.id, order, _nobody)
        except ModelError:
            await self._desk.store.postings.drop(job.id, name)
            raise
        if run.state is RunState.STOPPED:
            raise asyncio.CancelledError
        await self._desk.store.postings.drop(job.id, name)
        return run

    async def close(self) -> None:
        """Nothing is read any more."""
        await self._models.close()

    async def _put(self, work: Work, name: str, body: bytes, likely: str) -> None:
        if not work.goes():
            raise NotNow
        if not await self._desk.batches.may_ask(work.batch.id, likely):
            raise BudgetReached
        await self._mailbox.put(work.batch, work.job, name, body, self._later)

    async def _question(self, case: Case, inspection: Inspection, order: Order) -> Question:
        """As Inspector.inspect() will put it."""
        template = self._desk.templates.for_case(case)
        draft = draft_of(case, template, order.connection, order.language)
        pack = self._desk.packing.pack
        packed = await pack(draft, inspection.photos, order.connection, template.pixels)
        return packed.question


def _likely(order: Order, question: Question) -> str:
    """All goes out before anything is answered: of a sum, the longest answer is reckoned with."""
    request = request_for(order.connection, question)
    return cost_of(order.connection.price, request_tokens(request), request.max_new_tokens)


def _nobody(_run: Run) -> None:
    """Nobody looks on as it is read."""


def _own(sha256: str, job_id: str) -> str:
    """Where nothing is taken from another case, the same question is put once more."""
    return hashlib.sha256(f"{sha256} {job_id}".encode()).hexdigest()
